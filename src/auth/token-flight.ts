import { Cancellation } from "../cancellation/cancellation.ts";
import { withLimit } from "../cancellation/with-limit.ts";
import { TimeoutError } from "../errors.ts";
import type { TokenReason } from "../observe/events.ts";
import type { NewToken } from "./access-token.ts";

/** Gets a new token, a new object each time. `signal` aborts when that takes too long or the token is not wanted any more. */
export type FetchToken = (signal: AbortSignal, reason: TokenReason) => Promise<NewToken>;

/** Getting a token takes no longer than this, retries included. */
const LIMIT_MS = 30_000;

/** One request for a token, shared by everyone who needs it. It has its own time limit and belongs to no caller. */
export interface TokenFlight {
  readonly promise: Promise<NewToken>;
  /** When the first call began to wait for it, by `performance.now()`; undefined while all calls use an old token. */
  waitedSinceMs: number | undefined;
  /** Not done by {@link tokenFlight}: an event listener may ask for a token, or close the client, and the cache must know this flight by then. */
  readonly start: (reason: TokenReason) => void;
  /** Aborts the request under way and makes another: its token may be as old as the one that was just refused. */
  readonly restart: (reason: TokenReason) => void;
  /** Ends it; everyone who waits gets `reason`. */
  readonly stop: (reason: unknown) => void;
}

export function tokenFlight(fetchToken: FetchToken): TokenFlight {
  const cancellation = new Cancellation();
  let controller = new AbortController();
  let restartFor: TokenReason | undefined;
  let start!: TokenFlight["start"];

  const tooLate = () => {
    const message = `No access token could be obtained within ${LIMIT_MS / 1000} seconds: look at the token endpoint, or at your accessToken function`;
    // Nor is another one requested.
    cancellation.stop(new TimeoutError(message, { phase: "token", limitMs: LIMIT_MS, attempts: 0 }));
  };
  const make = async (reason: TokenReason): Promise<NewToken> => {
    // Async, so that a `fetchToken` that throws rejects instead.
    const made = withLimit(cancellation, LIMIT_MS, tooLate, async (signal) => fetchToken(signal, reason), controller);
    await made.catch(() => {});
    const next = restartFor;
    if (!next || cancellation.stopped) return made;
    restartFor = undefined;
    controller = new AbortController();
    return make(next);
  };

  const promise = new Promise<NewToken>((resolve, reject) => {
    start = (reason) => {
      make(reason).then(resolve, reject);
    };
  });
  // Everyone may have left by the time it fails.
  promise.catch(() => {});
  const flight: TokenFlight = {
    promise,
    waitedSinceMs: undefined,
    start,
    restart: (reason) => {
      restartFor = reason;
      flight.waitedSinceMs = undefined;
      controller.abort();
    },
    stop: (reason) => cancellation.stop(reason),
  };
  return flight;
}
