/**
 * User and password in the form of {@link https://www.rfc-editor.org/rfc/rfc7617#section-2 | RFC 7617 section 2}. Airbyte itself
 * does not read it; proxies in front of older servers do.
 */
export function basicCredentials(username: string, password: string): string {
  const bytes = new TextEncoder().encode(`${username}:${password}`);
  return btoa(String.fromCharCode(...bytes));
}
