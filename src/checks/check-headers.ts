import { ConfigurationError } from "../errors.ts";

/**
 * Refuses headers that cannot be sent, because the platform's own error quotes the value, which may be a secret. Null takes a
 * header away, undefined leaves it as it is.
 */
export function checkHeaders(headers: unknown): void {
  if (!headers || headers instanceof Headers) return;
  if (Symbol.iterator in Object(headers)) {
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
    // What follows a colon may be the value.
    const shown = name.slice(0, 40).replace(/(?<=:).*/s, "…");
    throw new ConfigurationError(`headers: "${shown}" is not the name of an HTTP header`);
  }
  if (!isHeaderValue(name, String(value))) {
    throw new ConfigurationError(
      `headers: the value of "${name}" has a line break or another character that no HTTP header can carry`,
    );
  }
}

/** The platform drops the white space around a value, and refuses half of what cannot be sent; the other half `fetch` refuses. */
function isHeaderValue(name: string, value: string): boolean {
  try {
    return !/[^\t\x20-\x7e\x80-\xff]/.test(new Headers([[name, value]]).get(name) ?? "");
  } catch {
    return false;
  }
}
