import { withLimit } from "../cancellation/with-limit.ts";
import { checkHeaders } from "../checks/check-headers.ts";
import { ConfigurationError } from "../errors.ts";
import { VERSION } from "../version.ts";
import type { Call } from "./call.ts";
import { inBrowser } from "./in-browser.ts";
import { timedOut } from "./time-limits.ts";

/** Headers for every request, or a function that returns them for each call. */
export type DefaultHeaders = Record<string, string> | (() => Record<string, string> | Promise<Record<string, string>>);

/** Reason of a TokenError for a `headers` function that failed: the token endpoint has nothing to do with it. */
export const HEADERS_FAILED = "HEADERS_FAILED";

/**
 * Headers of every call. JSON is preferred, not required: Airbyte refuses requests that do not accept it, but its health check
 * answers plain text. Airbyte Cloud may refuse requests without a User-Agent.
 */
export function ownHeaders(): Record<string, string> {
  // A browser sends its own User-Agent, and another one would need a CORS preflight.
  return { accept: "application/json, */*;q=0.8", ...(!inBrowser() && { "user-agent": `airbyte-client/${VERSION}` }) };
}

/** A checked copy as a plain object. A Headers instance is converted: its entries are not properties, so a spread would lose them. */
export function plainHeaders(headers: unknown): Record<string, string> {
  if (typeof headers !== "object" || headers === null) {
    throw new ConfigurationError("headers must be an object of names and values, or a function that returns one");
  }
  checkHeaders(headers);
  return headers instanceof Headers ? Object.fromEntries(headers) : { ...headers };
}

/** What the caller's function gives; an error of its own stays its own. */
export async function resolveHeaders(headers: DefaultHeaders): Promise<Record<string, string>> {
  return typeof headers === "function" ? plainHeaders(await headers()) : headers;
}

/** The same for a call, which waits no longer for them than for an attempt. */
export function headersInTime(headers: DefaultHeaders, call: Call): Promise<Record<string, string>> {
  const { cancellation, timeoutMs } = call;
  const what = `was not sent: the headers function did not answer within ${timeoutMs} ms`;
  const tooLate = () => timedOut(call, "headers", timeoutMs, what);
  return withLimit(cancellation, timeoutMs, tooLate, () => resolveHeaders(headers));
}
