import type { TokenSource } from "./access-token.ts";
import { staticToken } from "./static-token.ts";

/**
 * User and password in the form of {@link https://www.rfc-editor.org/rfc/rfc7617#section-2 | RFC 7617 section 2}. Airbyte itself
 * does not read it; proxies in front of older servers do.
 */
export function basicToken(username: string, password: string): TokenSource {
  const bytes = new TextEncoder().encode(`${username}:${password}`);
  return staticToken(btoa(String.fromCharCode(...bytes)));
}
