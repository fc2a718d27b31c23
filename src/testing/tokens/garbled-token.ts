/**
 * A token answer with status 200 that is not quite one:
 * - `access-token-only`: the token and nothing else, as the older endpoint under `/api/v1` answers;
 * - `no-type`: without `token_type`;
 * - `no-token`: without `access_token`;
 * - `expires-null`, `expires-negative`, `expires-text`: with an `expires_in` of that kind;
 * - `newline`: a token that ends in a line break, which no header can carry;
 * - `same-as-before`: the very token that was issued last, even if it is no longer good.
 */
export type GarbledToken = (typeof garbledTokens)[number];

export const garbledTokens = [
  "access-token-only",
  "no-type",
  "no-token",
  "expires-null",
  "expires-negative",
  "expires-text",
  "newline",
  "same-as-before",
] as const;

export function garbledToken(kind: GarbledToken, token: string, expiresIn: number): Record<string, unknown> {
  const [access_token, token_type, expires_in] = [token, "Bearer", expiresIn];
  switch (kind) {
    case "access-token-only":
      return { access_token };
    case "no-type":
      return { access_token, expires_in };
    case "no-token":
      return { token_type, expires_in };
    case "expires-null":
      return { access_token, token_type, expires_in: null };
    case "expires-negative":
      return { access_token, token_type, expires_in: -expiresIn };
    case "expires-text":
      return { access_token, token_type, expires_in: `${expiresIn} seconds` };
    case "newline":
      return { access_token: `${token}\n`, token_type, expires_in };
    case "same-as-before":
      return { access_token, token_type, expires_in };
  }
}
