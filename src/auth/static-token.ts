import type { AccessToken, TokenSource } from "./access-token.ts";

/** A credential that never changes: an API key, or the user and password of a proxy. A refused one cannot be replaced. */
export function staticToken(value: string): TokenSource {
  const token: AccessToken = { value };
  return {
    get: () => token,
    replace: async () => undefined,
    discard: () => {},
    replacementRejected: () => {},
  };
}
