import type { Cancellation } from "../cancellation/cancellation.ts";
import { within } from "../cancellation/within.ts";
import { TimeoutError, TokenError } from "../errors.ts";
import type { AccessToken, RenewableSource, TokenSource } from "./access-token.ts";
import type { TokenCache } from "./token-cache.ts";

/** How long a call waits for a token before it uses the key. A token that comes later is there for later calls. */
const FALLBACK_AFTER_MS = 3_000;

/** Uses `second` when `first` gives no token, for services that are moving from static keys to OAuth. */
export function withFallback(
  first: TokenCache,
  second: TokenSource,
  onFallback: (why: TokenError | TimeoutError) => void,
): RenewableSource {
  /** All calls wait for the same token, so the time counts from the first of them. */
  const inTime = async <Found>(work: Promise<Found>, call: Cancellation): Promise<Found> => {
    const nowMs = performance.now();
    const leftMs = (first.waitedSinceMs() ?? nowMs) + FALLBACK_AFTER_MS - nowMs;
    const boxed = work.then((found) => ({ found }));
    const box = await within(leftMs, boxed, call);
    if (box) return box.found;
    throw new TokenError(`No access token came within ${FALLBACK_AFTER_MS / 1000} seconds.`, { kind: "unreachable" });
  };
  const orSecond = async <Found>(call: Cancellation, ask: () => AccessToken | Promise<Found>) => {
    try {
      const found = ask();
      return "value" in found ? found : await inTime(found, call);
    } catch (error) {
      // The call's own end, its deadline included, is not a failure of the first source.
      call.throwIfStopped();
      if (!(error instanceof TokenError || error instanceof TimeoutError)) throw error;
      onFallback(error);
      return second.get(call);
    }
  };
  return {
    ...first,
    get: (call) => orSecond(call, () => first.get(call)),
    replace: (rejected, call) => orSecond(call, () => first.replace(rejected, call)),
  };
}
