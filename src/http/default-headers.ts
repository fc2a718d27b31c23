import { ConfigurationError } from "../errors.ts";
import type { Layer, OutgoingRequest } from "./layer.ts";

/** Headers for every request, or a function that is asked for them at each call. */
export type DefaultHeaders = Record<string, string> | (() => Record<string, string> | Promise<Record<string, string>>);

/** Adds the client's own headers and its User-Agent (Airbyte Cloud may refuse requests without one) where the call has none. */
export function defaultHeaders(userAgent: string, headers: DefaultHeaders | undefined): Layer {
  const addOwn = ({ headers: target }: OutgoingRequest): void => {
    // JSON where there is a choice: Airbyte refuses those who do not take it, but its health check answers plain text.
    if (!target.has("accept")) target.set("accept", "application/json, */*;q=0.8");
    if (!target.has("user-agent")) target.set("user-agent", userAgent);
  };
  if (!headers) {
    return (request, next) => {
      addOwn(request);
      return next(request);
    };
  }
  return async (request, next) => {
    const extra =
      typeof headers === "function" ? await request.call.cancellation.race(resolveHeaders(headers)) : headers;
    for (const [name, value] of Object.entries<unknown>(extra)) {
      if (value === undefined || value === null) continue;
      checkHeader(name, value);
      if (!request.headers.has(name)) request.headers.set(name, String(value));
    }
    addOwn(request);
    return next(request);
  };
}

/** What the caller's function gives; an error of its own stays its own. */
export async function resolveHeaders(headers: DefaultHeaders): Promise<Record<string, string>> {
  const resolved = typeof headers === "function" ? await headers() : headers;
  if (typeof resolved !== "object" || resolved === null) {
    throw new ConfigurationError("The headers function must return an object of header names and values");
  }
  return resolved;
}

/** Refuses what cannot be sent as a header. The platform's own error quotes the value, which may be a secret. */
function checkHeader(name: string, value: unknown): void {
  if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name)) {
    throw new ConfigurationError(`headers: "${name.slice(0, 40)}" is not the name of an HTTP header`);
  }
  if (/[^\t\x20-\x7e\x80-\xff]/.test(String(value).trim())) {
    throw new ConfigurationError(`headers: the value of "${name}" cannot be sent as an HTTP header`);
  }
}

/** {@link checkHeader} for the headers of a call, which openapi-fetch reads: null and undefined take one away. */
export function checkCallHeaders(headers: unknown): void {
  if (typeof headers !== "object" || headers === null || headers instanceof Headers) return;
  for (const [name, value] of Object.entries<unknown>(headers as Record<string, unknown>)) {
    if (value === undefined || value === null) continue;
    for (const each of Array.isArray(value) ? value : [value]) checkHeader(name, each);
  }
}
