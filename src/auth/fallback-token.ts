import { TimeoutError, TokenError } from "../errors.ts";
import type { Cancellation } from "../http/cancellation.ts";
import type { AccessToken, TokenSource } from "./access-token.ts";
import { within } from "./within.ts";

/** How long a call waits for a token before it uses the key. A token that comes later is there for later calls. */
const PATIENCE_MS = 3_000;

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
        const token = first.get(call);
        return token instanceof Promise ? await inTime(token, call) : token;
      } catch (error) {
        return orSecond(error, call);
      }
    },
    replace: async (rejected, call) => {
      // The key itself was refused: there is nothing left to try.
      if ((await second.get(call)) === rejected) return undefined;
      try {
        return await inTime(first.replace(rejected, call), call);
      } catch (error) {
        return orSecond(error, call);
      }
    },
    discard: (rejected) => first.discard(rejected),
    replacementRejected: () => first.replacementRejected(),
  };
}

/** A source that gives no token in time counts as failed. */
async function inTime<Token extends AccessToken | undefined>(work: Promise<Token>, call: Cancellation): Promise<Token> {
  const result = await within(
    PATIENCE_MS,
    work.then((token) => ({ token })),
    call,
  );
  if (result) return result.token;
  throw new TokenError(`No access token came within ${PATIENCE_MS / 1000} seconds.`, { kind: "unreachable" });
}
