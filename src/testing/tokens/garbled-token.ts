/**
 * A token answer with status 200 that is not quite one:
 * - `access-token-only`: the token and nothing else, as the older endpoint under `/api/v1` answers;
 * - `no-type`: without `token_type`;
 * - `no-token`: without `access_token`;
 * - `expires-null`, `expires-negative`, `expires-text`: with an `expires_in` of that kind;
 * - `newline`: a token that ends in a line break, which no header can carry;
 * - `same-as-before`: the very token that was issued last, even if it is no longer good.
 */
export type GarbledToken =
  | "access-token-only"
  | "no-type"
  | "no-token"
  | "expires-null"
  | "expires-negative"
  | "expires-text"
  | "newline"
  | "same-as-before";

/** A good answer. */
interface TokenAnswer {
  access_token: string;
  token_type: string;
  expires_in: number;
}

/** What becomes of a good answer. */
export const garbledTokens: Readonly<Record<GarbledToken, (answer: TokenAnswer) => object>> = {
  "access-token-only": ({ access_token }) => ({ access_token }),
  "no-type": ({ token_type: _, ...rest }) => rest,
  "no-token": ({ access_token: _, ...rest }) => rest,
  "expires-null": (answer) => ({ ...answer, expires_in: null }),
  "expires-negative": (answer) => ({ ...answer, expires_in: -answer.expires_in }),
  "expires-text": (answer) => ({ ...answer, expires_in: `${answer.expires_in} seconds` }),
  newline: (answer) => ({ ...answer, access_token: `${answer.access_token}\n` }),
  "same-as-before": (answer) => answer,
};
