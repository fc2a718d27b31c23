import { TimeoutError } from "../errors.ts";
import { Cancellation } from "../http/cancellation.ts";
import type { TokenReason } from "../observe/events.ts";
import type { AccessToken } from "./access-token.ts";

/** Makes a new token, a new object each time. `signal` aborts when it takes too long or the token is not wanted any more. */
export type Mint = (signal: AbortSignal, reason: TokenReason) => Promise<AccessToken>;

/** No token may take longer to make, retries included. */
const LIMIT_MS = 30_000;

/** One making of a token, shared by everyone who needs it. It has its own time limit and belongs to no caller. */
export class TokenFlight {
  readonly promise: Promise<AccessToken>;
  readonly #mint: Mint;
  readonly #cancellation = new Cancellation();
  #making = new AbortController();
  #restartFor: TokenReason | undefined;

  constructor(mint: Mint, reason: TokenReason) {
    this.#mint = mint;
    this.#cancellation.onStop((why) => this.#making.abort(why));
    const timer = setTimeout(() => {
      const message = `No access token could be had within ${LIMIT_MS / 1000} seconds`;
      this.stop(new TimeoutError(message, { phase: "token", limitMs: LIMIT_MS, attempts: 0 }));
    }, LIMIT_MS);
    this.promise = this.#cancellation.race(this.#make(reason)).finally(() => clearTimeout(timer));
    // Everyone may have left by the time it fails.
    this.promise.catch(() => {});
  }

  /** Gives up the token under way, which may be as old as the one that has just been refused, and makes another after it. */
  restart(reason: TokenReason): void {
    this.#restartFor = reason;
    this.#making.abort();
  }

  /** Ends it; everyone who waits gets `reason`. */
  stop(reason: unknown): void {
    this.#cancellation.stop(reason);
  }

  async #make(reason: TokenReason): Promise<AccessToken> {
    // An async function, so that a mint which throws rejects like any other.
    const made = (async () => this.#mint(this.#making.signal, reason))();
    await made.catch(() => {});
    const next = this.#restartFor;
    if (!next || this.#cancellation.stopped) return made;
    this.#restartFor = undefined;
    this.#making = new AbortController();
    return this.#make(next);
  }
}
