import { TimeoutError } from "../errors.ts";
import { Cancellation } from "../http/cancellation.ts";
import type { TokenReason } from "../observe/events.ts";
import type { AccessToken } from "./access-token.ts";

/** Makes a new token. `signal` aborts when it takes too long or the client is closed. */
export type Mint = (signal: AbortSignal, reason: TokenReason) => Promise<AccessToken>;

/** No token may take longer to make, retries included. */
const LIMIT_MS = 30_000;

/** One making of a token, shared by everyone who needs it. It has its own time limit and belongs to no caller. */
export interface TokenFlight {
  readonly promise: Promise<AccessToken>;
  /** Ends it; everyone who waits gets `reason`. */
  stop(reason: unknown): void;
}

export function startTokenFlight(mint: Mint, reason: TokenReason): TokenFlight {
  const cancellation = new Cancellation();
  const controller = new AbortController();
  cancellation.onStop((why) => controller.abort(why));
  const timer = setTimeout(() => {
    const message = `No access token could be had within ${LIMIT_MS / 1000} seconds`;
    cancellation.stop(new TimeoutError(message, { phase: "token", limitMs: LIMIT_MS, attempts: 0 }));
  }, LIMIT_MS);
  // An async function, so that a mint which throws rejects like any other.
  const making = (async () => mint(controller.signal, reason))();
  const promise = cancellation.race(making).finally(() => clearTimeout(timer));
  // Everyone may have left by the time it fails.
  promise.catch(() => {});
  return { promise, stop: (why) => cancellation.stop(why) };
}
