import { ConfigurationError } from "../errors.ts";
import { checkHeaders } from "./check-headers.ts";

/** Headers for every request, or a function that is asked for them at each call. */
export type DefaultHeaders = Record<string, string> | (() => Record<string, string> | Promise<Record<string, string>>);

/**
 * Headers of every call. JSON is preferred, not required: Airbyte refuses requests that do not accept it, but its health check
 * answers plain text. Airbyte Cloud may refuse requests without a User-Agent.
 */
export function ownHeaders(userAgent: string): Record<string, string> {
  return { accept: "application/json, */*;q=0.8", "user-agent": userAgent };
}

/** What the caller's function gives; an error of its own stays its own. */
export async function resolveHeaders(headers: DefaultHeaders): Promise<Record<string, string>> {
  const resolved = typeof headers === "function" ? await headers() : headers;
  if (typeof resolved !== "object" || resolved === null) {
    throw new ConfigurationError("The headers function must return an object of header names and values");
  }
  checkHeaders(resolved);
  // A function may give a Headers against its type, whose entries are no properties: token requests would go without them.
  return resolved instanceof Headers ? Object.fromEntries(resolved) : resolved;
}
