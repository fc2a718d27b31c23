import type { MockRequest, MockTokenRequest } from "../mock-request.ts";
import type { SettledOptions } from "../settle-options.ts";
import type { Credentials } from "../tokens/read-credentials.ts";
import type { Bearer } from "../tokens/token-issuer.ts";
import type { Incoming } from "./incoming.ts";

/** What is kept of a request to the API. */
export function requestRecord(
  { operation, method, path, query, headers }: Incoming,
  bearer: Bearer | undefined,
  faulty: boolean,
  at: number,
): MockRequest {
  return {
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
    at,
  };
}

/** What is kept of a request for a token: that the secret was right or wrong, but not the secret. */
export function tokenRecord(
  { path, headers }: Incoming,
  credentials: Credentials | undefined,
  options: SettledOptions,
  faulty: boolean,
  at: number,
): MockTokenRequest {
  const { format = "other", clientId, clientSecret, grantType } = credentials ?? {};
  const right = clientId === options.clientId && clientSecret === options.clientSecret;
  const missing = clientId === undefined || clientSecret === undefined;
  return {
    path,
    format,
    clientId,
    credentials: missing ? "missing" : right ? "right" : "wrong",
    grantType,
    headers,
    issued: undefined,
    faulty,
    status: undefined,
    at,
  };
}
