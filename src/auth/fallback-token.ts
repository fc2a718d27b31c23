import { TokenError } from "../errors.ts";
import type { TokenSource } from "./access-token.ts";

/** Uses `second` when `first` cannot give a token. For the time in which a service moves from static keys to OAuth. */
export function withFallback(first: TokenSource, second: TokenSource): TokenSource {
  return {
    get: async (call) => {
      try {
        return await first.get(call);
      } catch (error) {
        if (!(error instanceof TokenError)) throw error;
        return second.get(call);
      }
    },
    replace: async (rejected, call) => {
      // The key itself was refused: there is nothing left to try.
      if ((await second.get(call)) === rejected) return undefined;
      try {
        return await first.replace(rejected, call);
      } catch (error) {
        if (!(error instanceof TokenError)) throw error;
        return second.get(call);
      }
    },
    replacementRejected: () => first.replacementRejected(),
  };
}
