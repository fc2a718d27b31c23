import { ConfigurationError } from "../errors.ts";

export function checkText(name: string, value: unknown): void {
  if (typeof value !== "string" || value.trim() === "")
    throw new ConfigurationError(`${name} must be a non-empty string`);
}

/**
 * A password, or the id or secret of an application. {@link https://www.rfc-editor.org/rfc/rfc7617#section-2 | RFC 7617 section 2} and
 * {@link https://www.rfc-editor.org/rfc/rfc6749#appendix-A | RFC 6749 appendix A} forbid control characters; files of secrets often end in one, or begin with a byte order mark.
 */
export function checkPassword(name: string, value: string): void {
  checkText(name, value);
  if (!/[\p{Cc}\ufeff]/u.test(value)) return;
  throw new ConfigurationError(`${name} must not contain a line break, a tab or another control character`);
}

/** A user of basic authentication, who ends at the first colon. */
export function checkUser(name: string, value: string): void {
  checkPassword(name, value);
  if (!value.includes(":")) return;
  throw new ConfigurationError(`${name} must not contain a colon: basic authentication would cut it there`);
}

/** A static key. */
export function checkKey(name: string, value: string): void {
  checkText(name, value);
  if (isBearerToken(value)) return;
  throw new ConfigurationError(
    `${name} contains a space, a line break or another character not allowed in a key; leave out "Bearer"`,
  );
}

/**
 * Whether the token can stand in a header ({@link https://www.rfc-editor.org/rfc/rfc6750#section-2.1 | RFC 6750 section 2.1},
 * a little wider). Checked before first use, because the platform's own error for a bad header quotes the value.
 */
export function isBearerToken(token: unknown): token is string {
  return typeof token === "string" && /^[\x21-\x7e]+$/.test(token);
}
