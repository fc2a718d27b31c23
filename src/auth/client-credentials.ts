import {
  allowInsecureRequests,
  ClientSecretPost,
  clientCredentialsGrantRequest,
  customFetch,
  processClientCredentialsResponse,
} from "oauth4webapi";
import { AirbyteError, TokenError } from "../errors.ts";
import { cappedText } from "../http/capped-text.ts";
import { type DefaultHeaders, resolveHeaders } from "../http/default-headers.ts";
import type { Redactor } from "../redactor.ts";
import { type AccessToken, isSendable } from "./access-token.ts";
import { malformedAnswer, refusedToken, tokenFields, unreachableEndpoint } from "./token-answer.ts";
import { tokenLifetimeMs } from "./token-lifetime.ts";

/** Everything a token request needs. */
export interface ClientCredentialsConfig {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly tokenUrl: string;
  readonly tokenRequestFormat: "json" | "form";
  readonly userAgent: string;
  readonly headers: DefaultHeaders | undefined;
  readonly fetch: typeof globalThis.fetch | undefined;
  readonly redactor: Redactor;
}

/**
 * Exchanges client id and secret for an access token, once
 * ({@link https://www.rfc-editor.org/rfc/rfc6749#section-4.4 | RFC 6749 section 4.4}).
 *
 * Answers are read and judged before oauth4webapi sees them, and its errors are never passed on: they carry the whole answer,
 * token included. What it still checks is what a good answer looks like.
 */
export async function requestToken(config: ClientCredentialsConfig, signal: AbortSignal): Promise<AccessToken> {
  const { clientId, clientSecret, tokenUrl } = config;
  const server = { issuer: new URL(tokenUrl).origin, token_endpoint: tokenUrl };
  const client = { client_id: clientId };
  const startedAtMs = Date.now();
  try {
    const response = await clientCredentialsGrantRequest(
      server,
      client,
      ClientSecretPost(clientSecret),
      {},
      {
        signal,
        // The options were checked already: http is possible only for loopback, or where the user allowed it.
        [allowInsecureRequests]: true,
        [customFetch]: (url, init) => exchange(config, url, init),
      },
    );
    const answer = await processClientCredentialsResponse(server, client, response);
    const value = answer.access_token;
    if (answer.token_type !== "bearer" || !isSendable(value)) throw malformedAnswer("it is not a bearer token");
    return { value, expiresAtMs: startedAtMs + tokenLifetimeMs(value, answer.expires_in, startedAtMs) };
  } catch (error) {
    if (error instanceof AirbyteError) throw error;
    throw malformedAnswer("it does not have the fields of a token answer");
  }
}

/** Sends the request in the format that was asked for, and turns the answer into one that the standard describes. */
async function exchange(
  config: ClientCredentialsConfig,
  url: string,
  init: { headers: Record<string, string>; body: URLSearchParams; signal?: AbortSignal },
): Promise<Response> {
  const { clientId, clientSecret, tokenRequestFormat, userAgent } = config;
  const asJson = tokenRequestFormat === "json";
  const form = new URLSearchParams({
    grant_type: "client_credentials",
    client_id: clientId,
    client_secret: clientSecret,
  });
  const headers = {
    ...(config.headers && (await extraHeaders(config.headers))),
    ...{ accept: "application/json", "user-agent": userAgent },
    "content-type": asJson ? "application/json" : "application/x-www-form-urlencoded;charset=UTF-8",
  };
  const send = config.fetch ?? globalThis.fetch;
  let status: number;
  let answerHeaders: Headers;
  let text: string;
  try {
    const response = await send(url, {
      method: "POST",
      // Airbyte's JSON field has a hyphen; its form is read by the standard's name.
      body: asJson
        ? JSON.stringify({ client_id: clientId, client_secret: clientSecret, "grant-type": "client_credentials" })
        : form.toString(),
      headers,
      // A followed redirect would hand the secret to whatever server it names.
      redirect: "manual",
      signal: init.signal ?? null,
    });
    status = response.type === "opaqueredirect" ? 302 : response.status;
    answerHeaders = response.headers;
    text = await cappedText(response);
  } catch (error) {
    throw unreachableEndpoint(error, config.tokenUrl);
  }
  if (status < 200 || status > 299) {
    throw refusedToken(status, config.redactor.redact(text), answerHeaders, config.tokenUrl);
  }
  return new Response(JSON.stringify(tokenFields(text)), { headers: { "content-type": "application/json" } });
}

async function extraHeaders(headers: DefaultHeaders): Promise<Record<string, string>> {
  try {
    return await resolveHeaders(headers);
  } catch (error) {
    const why = error instanceof Error ? `: ${error.message}` : "";
    throw new TokenError(`No access token: the headers function failed${why}`, { kind: "misconfigured" });
  }
}
