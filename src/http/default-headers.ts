import { ConfigurationError } from "../errors.ts";
import type { Layer } from "./layer.ts";

/** Headers for every request, or a function that is asked for them at each call. */
export type DefaultHeaders = Record<string, string> | (() => Record<string, string> | Promise<Record<string, string>>);

/** Adds the client's own headers and its User-Agent (Airbyte Cloud may refuse requests without one) where the call has none. */
export function defaultHeaders(userAgent: string, headers: DefaultHeaders | undefined): Layer {
  return async (request, next) => {
    if (headers) {
      const extra =
        typeof headers === "function" ? await request.call.cancellation.race(resolveHeaders(headers)) : headers;
      for (const [name, value] of Object.entries(extra)) {
        if (!request.headers.has(name)) setHeader(request.headers, name, value);
      }
    }
    if (!request.headers.has("accept")) request.headers.set("accept", "application/json, text/plain, */*");
    if (!request.headers.has("user-agent")) request.headers.set("user-agent", userAgent);
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

function setHeader(target: Headers, name: string, value: unknown): void {
  try {
    target.set(name, String(value));
  } catch {
    // The platform's own error quotes the value, which may be a secret.
    throw new ConfigurationError(`headers: the value of "${name}" cannot be sent as an HTTP header`);
  }
}
