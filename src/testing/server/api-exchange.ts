import type { MockRequest } from "../mock-request.ts";
import type { Bearer } from "../tokens/token-issuer.ts";
import { answerRequest } from "./answer-request.ts";
import type { Backend } from "./backend.ts";
import type { Exchange } from "./exchange.ts";
import type { Incoming } from "./incoming.ts";

/** Any request but one for a token. */
export function apiExchange(
  incoming: Incoming,
  bearer: Bearer | undefined,
  faulty: boolean,
  backend: Backend,
): Exchange {
  const { operation, method, path, query, headers } = incoming;
  const record: MockRequest = {
    operationId: operation?.id,
    method,
    path,
    query,
    headers,
    body: "",
    bearer: bearer?.label,
    refused: bearer?.refused,
    faulty,
    violations: [],
    status: undefined,
    at: backend.clock.now(),
  };
  backend.requests.push(record);
  return {
    record,
    receive: (body) => {
      record.body = body;
    },
    answer: () => answerRequest(incoming, bearer, backend, record),
  };
}
