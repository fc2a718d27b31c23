import type { Cancellation } from "../cancellation/cancellation.ts";
import { within } from "../cancellation/within.ts";
import { TimeoutError, TokenError } from "../errors.ts";
import type { AccessToken, TokenSource } from "./access-token.ts";
import type { TokenCache } from "./token-cache.ts";

/** How long a call waits for a token before it uses the key. A token that comes later is there for later calls. */
const FALLBACK_AFTER_MS = 3_000;

/** Uses `second` when `first` gives no token, for services that are moving from static keys to OAuth. */
export function withFallback(
  first: TokenCache,
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
  /** All calls wait for the same token, so the time counts from the first of them. */
  const inTime = async <Token extends AccessToken | undefined>(work: Promise<Token>, call: Cancellation) => {
    const nowMs = performance.now();
    const leftMs = (first.waitedSinceMs ?? nowMs) + FALLBACK_AFTER_MS - nowMs;
    const found = await within(
      leftMs,
      work.then((token) => ({ token })),
      call,
    );
    if (found) return found.token;
    throw new TokenError(`No access token came within ${FALLBACK_AFTER_MS / 1000} seconds.`, { kind: "unreachable" });
  };
  return {
    get: async (call) => {
      try {
        const token = first.get(call);
        return "value" in token ? token : await inTime(token, call);
      } catch (error) {
        return orSecond(error, call);
      }
    },
    replace: async (rejected, call) => {
      try {
        return await inTime(first.replace(rejected, call), call);
      } catch (error) {
        return orSecond(error, call);
      }
    },
    isAnswer: (replacement) => first.isAnswer(replacement),
    keeps: (rejected) => first.keeps(rejected),
    discard: (rejected) => first.discard(rejected),
    replacementRejected: (replacement) => first.replacementRejected(replacement),
  };
}
