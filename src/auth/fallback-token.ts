import { TimeoutError, TokenError } from "../errors.ts";
import type { Cancellation } from "../http/cancellation.ts";
import type { AccessToken, TokenSource } from "./access-token.ts";
import { within } from "./within.ts";

/** How long a call waits for a token before it uses the key. A token that comes later is there for later calls. */
const PATIENCE_MS = 3_000;
/** Getting a token ends by itself after this long. */
const LONGEST_ATTEMPT_MS = 30_000;

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
  const patience = new Patience();
  return {
    get: async (call) => {
      try {
        const token = first.get(call);
        return token instanceof Promise ? await patience.wait(token, call) : token;
      } catch (error) {
        return orSecond(error, call);
      }
    },
    replace: async (rejected, call) => {
      // The key itself was refused: there is nothing left to try.
      if ((await second.get(call)) === rejected) return undefined;
      try {
        return await patience.wait(first.replace(rejected, call), call);
      } catch (error) {
        return orSecond(error, call);
      }
    },
    discard: (rejected) => first.discard(rejected),
    replacementRejected: () => first.replacementRejected(),
  };
}

/** A source that gives no token in time counts as failed. All calls wait for the same token, so its time counts from the first of them. */
class Patience {
  #sinceMs: number | undefined;

  async wait<Token extends AccessToken | undefined>(work: Promise<Token>, call: Cancellation): Promise<Token> {
    const nowMs = performance.now();
    // Where every call ended before it, nobody has seen the end of the last attempt.
    if (this.#sinceMs === undefined || nowMs - this.#sinceMs > LONGEST_ATTEMPT_MS) this.#sinceMs = nowMs;
    const leftMs = this.#sinceMs + PATIENCE_MS - nowMs;
    const over = (): void => {
      // A call that ended says nothing of the token.
      if (!call.stopped) this.#sinceMs = undefined;
    };
    work.then(over, over);
    const result = await within(
      leftMs,
      work.then((token) => ({ token })),
      call,
    );
    if (result) return result.token;
    throw new TokenError(`No access token came within ${PATIENCE_MS / 1000} seconds.`, { kind: "unreachable" });
  }
}
