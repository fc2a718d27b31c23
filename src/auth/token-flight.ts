import { TimeoutError } from "../errors.ts";
import { Cancellation } from "../http/cancellation.ts";
import type { TokenReason } from "../observe/events.ts";
import type { NewToken } from "./access-token.ts";

/** Makes a new token, a new object each time. `signal` aborts when it takes too long or the token is not wanted any more. */
export type Mint = (signal: AbortSignal, reason: TokenReason) => Promise<NewToken>;

/** No token may take longer to make, retries included. */
const LIMIT_MS = 30_000;

/** One making of a token, shared by everyone who needs it. It has its own time limit and belongs to no caller. */
export class TokenFlight {
  readonly promise: Promise<NewToken>;
  /** Since when a call waits for it, on the clock of `performance.now()`; undefined while all go on with an old token. */
  waitedSinceMs: number | undefined;
  readonly #mint: Mint;
  readonly #cancellation = new Cancellation();
  #making = new AbortController();
  #restartFor: TokenReason | undefined;
  #settle!: { resolve: (token: NewToken) => void; reject: (reason: unknown) => void };

  constructor(mint: Mint) {
    this.#mint = mint;
    this.#cancellation.onStop((why) => this.#making.abort(why));
    this.promise = new Promise((resolve, reject) => {
      this.#settle = { resolve, reject };
    });
    // Everyone may have left by the time it fails.
    this.promise.catch(() => {});
  }

  /** Begins. Apart from the constructor, because what it calls may ask for a token, or close the client, and has to find this flight. */
  start(reason: TokenReason): void {
    const timer = setTimeout(() => {
      const message = `No access token could be had within ${LIMIT_MS / 1000} seconds`;
      this.stop(new TimeoutError(message, { phase: "token", limitMs: LIMIT_MS, attempts: 0 }));
    }, LIMIT_MS);
    const { resolve, reject } = this.#settle;
    this.#cancellation
      .race(this.#make(reason))
      .finally(() => clearTimeout(timer))
      .then(resolve, reject);
  }

  /** Gives up the token under way, which may be as old as the one that has just been refused, and makes another after it. */
  restart(reason: TokenReason): void {
    this.#restartFor = reason;
    this.waitedSinceMs = undefined;
    this.#making.abort();
  }

  /** Ends it; everyone who waits gets `reason`. */
  stop(reason: unknown): void {
    this.#cancellation.stop(reason);
  }

  async #make(reason: TokenReason): Promise<NewToken> {
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
