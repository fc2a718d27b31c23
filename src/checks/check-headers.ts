import { ConfigurationError } from "../errors.ts";

/**
 * Refuses headers that cannot be sent, because the platform's own error quotes the value, which may be a secret. Null takes a
 * header away, undefined leaves it as it is.
 */
export function checkHeaders(headers: unknown): void {
  if (typeof headers !== "object" || headers === null || headers instanceof Headers) return;
  if (Symbol.iterator in headers) {
    throw new ConfigurationError(
      "headers must be an object of names and values, or a Headers; convert anything else with Object.fromEntries(headers)",
    );
  }
  for (const [name, value] of Object.entries<unknown>(headers as Record<string, unknown>)) {
    if (value === undefined || value === null) continue;
    for (const each of Array.isArray(value) ? value : [value]) checkHeader(name, each);
  }
}

function checkHeader(name: string, value: unknown): void {
  if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name)) {
    throw new ConfigurationError(`headers: "${name.slice(0, 40)}" is not the name of an HTTP header`);
  }
  if (/[^\t\x20-\x7e\x80-\xff]/.test(withoutBlanks(String(value)))) {
    throw new ConfigurationError(
      `headers: the value of "${name}" has a line break or another character that no HTTP header can carry`,
    );
  }
}

/**
 * Around a value, white space of HTTP is dropped; other white space is no part of one. Not by an expression, which would try each run of
 * blanks again and again.
 */
function withoutBlanks(value: string): string {
  const isBlank = (at: number): boolean => /[\t\n\r ]/.test(value[at] ?? "x");
  let [start, end] = [0, value.length];
  while (isBlank(start)) start += 1;
  while (end > start && isBlank(end - 1)) end -= 1;
  return value.slice(start, end);
}
