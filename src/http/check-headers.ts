import { ConfigurationError } from "../errors.ts";

/**
 * Refuses headers that cannot be sent, because the platform's own error quotes the value, which may be a secret. Null takes a
 * header away, undefined leaves it as it is.
 */
export function checkHeaders(headers: unknown): void {
  if (typeof headers !== "object" || headers === null || headers instanceof Headers) return;
  if (Array.isArray(headers)) throw new ConfigurationError("headers must be an object of names and values, not a list");
  for (const [name, value] of Object.entries<unknown>(headers as Record<string, unknown>)) {
    if (value === undefined || value === null) continue;
    for (const each of Array.isArray(value) ? value : [value]) checkHeader(name, each);
  }
}

function checkHeader(name: string, value: unknown): void {
  if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name)) {
    throw new ConfigurationError(`headers: "${name.slice(0, 40)}" is not the name of an HTTP header`);
  }
  if (/[^\t\x20-\x7e\x80-\xff]/.test(String(value).trim())) {
    throw new ConfigurationError(`headers: the value of "${name}" cannot be sent as an HTTP header`);
  }
}
