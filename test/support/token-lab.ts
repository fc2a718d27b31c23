import { setImmediate } from "node:timers/promises";
import type { AccessToken } from "../../src/auth/access-token.ts";
import { tokenCache } from "../../src/auth/token-cache.ts";
import { Cancellation } from "../../src/cancellation/cancellation.ts";
import { TokenError, type TokenErrorFacts } from "../../src/errors.ts";
import type { Emit } from "../../src/observe/events.ts";
import { ManualClock } from "./manual-clock.ts";
import { manualFetchToken } from "./manual-fetch-token.ts";

/** A token cache whose clock, token source and chance are in the test's hands. */
export function tokenLab({ random = () => 0, emit }: { random?: () => number; emit?: Emit } = {}) {
  const clock = new ManualClock();
  const { fetchToken, calls, last } = manualFetchToken(clock);
  const cache = tokenCache(fetchToken, { clock, random, emit });
  const get = (call = new Cancellation()): Promise<AccessToken> => Promise.resolve(cache.get(call));
  const replace = (rejected: AccessToken, call = new Cancellation()) => cache.replace(rejected, call);
  /** Puts a first token into the cache. */
  const filled = async (lifetimeMs = 900_000): Promise<AccessToken> => {
    const first = get();
    last().succeed(lifetimeMs);
    return first;
  };
  return { clock, calls, last, cache, get, replace, filled };
}

export function tokenError(kind: TokenErrorFacts["kind"]): TokenError {
  return new TokenError(`the endpoint is ${kind}`, { kind });
}

/** Lets everything happen that waits for nothing but its turn. */
export async function nextTicks(): Promise<void> {
  await setImmediate();
  await setImmediate();
}

/** What a promise has come to so far. */
export async function stateOf(promise: Promise<unknown>): Promise<"pending" | "resolved" | "rejected"> {
  let state: "pending" | "resolved" | "rejected" = "pending";
  promise.then(
    () => {
      state = "resolved";
    },
    () => {
      state = "rejected";
    },
  );
  await nextTicks();
  return state;
}
