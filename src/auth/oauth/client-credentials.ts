import {
  allowInsecureRequests,
  ClientSecretPost,
  type CustomFetchOptions,
  clientCredentialsGrantRequest,
  customFetch,
  processClientCredentialsResponse,
} from "oauth4webapi";
import { AirbyteError } from "../../errors.ts";
import { cappedText } from "../../http/capped-text.ts";
import type { Redactor } from "../../redaction/redactor.ts";
import type { Settings } from "../../settings.ts";
import type { NewToken } from "../access-token.ts";
import { tokenBody, tokenFields } from "./token-answer.ts";
import { withTokenAttempts } from "./token-attempts.ts";
import { refusedToken, unreachableEndpoint } from "./token-errors.ts";
import { tokenHeaders } from "./token-headers.ts";
import { tokenLifetimeMs } from "./token-lifetime.ts";

/** Everything a token request needs. */
export interface ClientCredentialsConfig
  extends Pick<Settings, "baseUrl" | "tokenUrl" | "tokenRequestFormat" | "headers" | "fetch"> {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly redactor: Redactor;
  /** Whether these credentials gave this client a token before. */
  readonly workedBefore: boolean;
}

/** What oauth4webapi would send. Its redirect is "manual": a followed one would hand the secret to whatever server it names. */
type LibraryRequest = CustomFetchOptions<"POST", URLSearchParams>;

/** {@link requestToken}, up to three times if need be. */
export function fetchToken(config: ClientCredentialsConfig, signal: AbortSignal): Promise<NewToken> {
  return withTokenAttempts((attempt, onSend) => requestToken(config, attempt, onSend), signal);
}

/**
 * Exchanges client id and secret for an access token, once
 * ({@link https://www.rfc-editor.org/rfc/rfc6749#section-4.4 | RFC 6749 section 4.4}).
 *
 * oauth4webapi makes the request, which is sent in the format that was asked for. Answers are read and judged before it sees them, and its
 * errors are never passed on: they carry the whole answer, token included. What it still checks is what a good answer looks like.
 */
export async function requestToken(
  config: ClientCredentialsConfig,
  signal: AbortSignal,
  onSend?: () => void,
): Promise<NewToken> {
  const { clientId, clientSecret, tokenUrl } = config;
  const server = { issuer: new URL(tokenUrl).origin, token_endpoint: tokenUrl };
  const client = { client_id: clientId };
  let startedAtMs = Date.now();
  const options = {
    signal,
    // The options were checked already: http is possible only for loopback, or where the user allowed it.
    [allowInsecureRequests]: true,
    [customFetch]: async (url: string, { method, body: fields, redirect, signal }: LibraryRequest) => {
      const headers = await tokenHeaders(config);
      // The function that gives them may have taken longer than anybody waits.
      signal?.throwIfAborted();
      onSend?.();
      startedAtMs = Date.now();
      const body = tokenRequestBody(fields, config.tokenRequestFormat);
      return exchange(config, url, { method, body, headers, redirect, signal: signal ?? null });
    },
  };
  try {
    const response = await clientCredentialsGrantRequest(server, client, ClientSecretPost(clientSecret), {}, options);
    const { access_token: value, expires_in } = await processClientCredentialsResponse(server, client, response);
    const lifetimeMs = tokenLifetimeMs(value, expires_in, startedAtMs);
    return { value, expiresAtMs: startedAtMs + lifetimeMs, lifetimeMs };
  } catch (error) {
    if (error instanceof AirbyteError) throw error;
    throw unreachableEndpoint(error, config);
  }
}

/** Sends the request, and turns the answer into one that the standard describes. */
async function exchange(
  config: ClientCredentialsConfig,
  url: string,
  request: RequestInit & { headers: Record<string, string> },
): Promise<Response> {
  const send = config.fetch ?? globalThis.fetch;
  let answer: { status: number; headers: Headers; text: string };
  try {
    const response = await send(url, request);
    if (response.type === "error") throw new TypeError("Network error");
    const status = response.type === "opaqueredirect" ? 302 : response.status;
    const text = await (response.ok ? tokenBody : cappedText)(response);
    answer = { status, headers: response.headers, text };
  } catch (error) {
    throw unreachableEndpoint(error, config);
  }
  if (answer.status < 200 || answer.status > 299) {
    throw refusedToken({ ...answer, sent: new Headers(request.headers) }, config);
  }
  const headersOfJson = { "content-type": "application/json" };
  return new Response(JSON.stringify(tokenFields(answer.text, answer.status)), { headers: headersOfJson });
}

/** The fields of the request as the token endpoint reads them: a form, or Airbyte's JSON, where one name has a hyphen. */
function tokenRequestBody(fields: URLSearchParams, format: Settings["tokenRequestFormat"]): string {
  if (format === "form") return fields.toString();
  const { grant_type, ...credentials } = Object.fromEntries(fields);
  return JSON.stringify({ ...credentials, "grant-type": grant_type });
}
