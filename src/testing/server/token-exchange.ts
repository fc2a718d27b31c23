import type { Fault } from "../faults/fault.ts";
import type { MockTokenRequest } from "../mock-request.ts";
import { type Credentials, readCredentials } from "../tokens/read-credentials.ts";
import { tokenAnswer } from "../tokens/token-endpoint.ts";
import type { Backend } from "./backend.ts";
import type { Exchange } from "./exchange.ts";
import type { Incoming } from "./incoming.ts";

/** A request for a token. It is kept whether the secret was right or wrong, but not the secret. */
export function tokenExchange(incoming: Incoming, fault: Fault | undefined, backend: Backend): Exchange {
  const { path, href, headers, route } = incoming;
  const { tokens, options, clock, tokenRequests } = backend;
  const record: MockTokenRequest = {
    path,
    format: "other",
    clientId: undefined,
    credentials: "missing",
    grantType: undefined,
    headers,
    issued: undefined,
    faulty: fault !== undefined,
    status: undefined,
    at: clock.now(),
  };
  tokenRequests.push(record);
  let credentials: Credentials = { format: "other" };
  const old = route.kind === "token" && route.old;
  return {
    record,
    receive: (body) => {
      credentials = readCredentials(headers["content-type"], body);
      const { format, clientId, clientSecret, grantType } = credentials;
      Object.assign(record, { format, clientId, grantType });
      if (clientId === undefined || clientSecret === undefined) return;
      const right = clientId === options.clientId && clientSecret === options.clientSecret;
      record.credentials = right ? "right" : "wrong";
    },
    answer: async () => tokenAnswer({ credentials, href, old, garbled: fault?.token, record }, tokens, options),
  };
}
