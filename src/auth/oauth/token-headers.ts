import { messageOf } from "../../errors/message-of.ts";
import { ConfigurationError, TokenError } from "../../errors.ts";
import { HEADERS_FAILED, ownHeaders, resolveHeaders } from "../../http/default-headers.ts";
import { short } from "../../problem.ts";
import type { ClientCredentialsConfig } from "./client-credentials.ts";

/**
 * Headers of a token request: the client's own, below those that the request cannot do without. Credentials among them are for the API's
 * server or the proxy in front of it, so they go to no token endpoint elsewhere.
 */
export async function tokenHeaders(config: ClientCredentialsConfig): Promise<Record<string, string>> {
  const headers = new Headers(ownHeaders());
  for (const [name, value] of Object.entries<unknown>(await extraHeaders(config))) {
    if (value !== undefined && value !== null) headers.set(name, String(value));
  }
  if (new URL(config.tokenUrl).origin !== new URL(config.baseUrl).origin) {
    for (const name of ["authorization", "proxy-authorization", "cookie"]) headers.delete(name);
  }
  headers.set("accept", "application/json");
  const form = config.tokenRequestFormat === "form";
  headers.set("content-type", form ? "application/x-www-form-urlencoded;charset=UTF-8" : "application/json");
  return Object.fromEntries(headers);
}

async function extraHeaders({ headers, redactor }: ClientCredentialsConfig): Promise<Record<string, string>> {
  if (!headers) return {};
  try {
    return await resolveHeaders(headers);
  } catch (error) {
    const message = messageOf(error);
    const why = message === undefined ? "" : `: ${short(redactor.redact(message))}`;
    // What the function itself throws may be temporary.
    const kind = error instanceof ConfigurationError ? "misconfigured" : "unreachable";
    throw new TokenError(`No access token: the headers function failed${why}`, { kind, reason: HEADERS_FAILED });
  }
}
