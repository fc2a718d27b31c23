import {
  allowInsecureRequests,
  ClientSecretPost,
  type CustomFetchOptions,
  clientCredentialsGrantRequest,
  customFetch,
} from "oauth4webapi";
import { cappedText } from "../../http/capped-text.ts";
import type { Redactor } from "../../redaction/redactor.ts";
import type { Settings } from "../../settings.ts";
import type { NewToken } from "../access-token.ts";
import { tokenBody, tokenIn } from "./token-answer.ts";
import { withTokenAttempts } from "./token-attempts.ts";
import { refusedToken, unreachableEndpoint, withoutQuery } from "./token-errors.ts";
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
  const endpoint = `The token endpoint ${withoutQuery(config.tokenUrl)}`;
  return withTokenAttempts((attempt, onSend) => requestToken(config, attempt, onSend), signal, endpoint);
}

/**
 * Exchanges client id and secret for an access token, once
 * ({@link https://www.rfc-editor.org/rfc/rfc6749#section-4.4 | RFC 6749 section 4.4}).
 *
 * oauth4webapi makes the request, which is sent in the format that was asked for. The answer is read here: the library would refuse what some
 * Airbyte servers give, with errors that carry the whole answer, token included.
 */
export async function requestToken(
  config: ClientCredentialsConfig,
  signal: AbortSignal,
  onSend?: () => void,
): Promise<NewToken> {
  const { clientId, clientSecret, tokenUrl, tokenRequestFormat, fetch = globalThis.fetch } = config;
  const server = { issuer: new URL(tokenUrl).origin, token_endpoint: tokenUrl };
  try {
    const headers = await tokenHeaders(config);
    // The function that gives them may have taken longer than anybody waits.
    signal.throwIfAborted();
    onSend?.();
    const startedAtMs = Date.now();
    const options = {
      signal,
      // The options were checked already: http is possible only for loopback, or where the user allowed it.
      [allowInsecureRequests]: true,
      [customFetch]: (url: string, { method, body, redirect, signal }: LibraryRequest) =>
        fetch(url, { method, body: requestBody(body, tokenRequestFormat), headers, redirect, signal: signal ?? null }),
    };
    const client = { client_id: clientId };
    const response = await clientCredentialsGrantRequest(server, client, ClientSecretPost(clientSecret), {}, options);
    if (response.type === "error") throw new TypeError("Network error");
    const status = response.type === "opaqueredirect" ? 302 : response.status;
    if (status < 200 || status > 299) {
      const text = await cappedText(response);
      throw refusedToken({ status, headers: response.headers, text, sent: new Headers(headers) }, config);
    }
    const { value, expiresInSeconds } = tokenIn(await tokenBody(response), status);
    const lifetimeMs = tokenLifetimeMs(value, expiresInSeconds, startedAtMs);
    return { value, expiresAtMs: startedAtMs + lifetimeMs, lifetimeMs };
  } catch (error) {
    throw unreachableEndpoint(error, config);
  }
}

/** The fields of the request as the token endpoint reads them: a form, or Airbyte's JSON, where one name has a hyphen. */
function requestBody(fields: URLSearchParams, format: Settings["tokenRequestFormat"]): string {
  if (format === "form") return fields.toString();
  const { grant_type, ...credentials } = Object.fromEntries(fields);
  return JSON.stringify({ ...credentials, "grant-type": grant_type });
}
