import { TimeoutError, TokenError } from "../errors.ts";
import type { Cancellation } from "../http/cancellation.ts";
import type { AccessToken, TokenSource } from "./access-token.ts";

/** Uses `second` when `first` cannot give a token. For the time in which a service moves from static keys to OAuth. */
export function withFallback(
  first: TokenSource,
  second: TokenSource,
  onFallback: (why: TokenError | TimeoutError) => void,
): TokenSource {
  const orSecond = (error: unknown, call: Cancellation): AccessToken | Promise<AccessToken> => {
    // The call's own end, its deadline included, is not a failure of the first source.
    call.throwIfStopped();
    if (!(error instanceof TokenError || error instanceof TimeoutError)) throw error;
    onFallback(error);
    return second.get(call);
  };
  return {
    get: async (call) => {
      try {
        return await first.get(call);
      } catch (error) {
        return orSecond(error, call);
      }
    },
    replace: async (rejected, call) => {
      // The key itself was refused: there is nothing left to try.
      if ((await second.get(call)) === rejected) return undefined;
      try {
        return await first.replace(rejected, call);
      } catch (error) {
        return orSecond(error, call);
      }
    },
    discard: (rejected) => first.discard(rejected),
    replacementRejected: () => first.replacementRejected(),
  };
}
