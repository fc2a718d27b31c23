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
export class TokenFlight {
  readonly promise: Promise<NewToken>;
  /** When the first call began to wait for it, by `performance.now()`; undefined while all calls use an old token. */
  waitedSinceMs: number | undefined;
  readonly #fetchToken: FetchToken;
  readonly #cancellation = new Cancellation();
  #controller = new AbortController();
  #restartFor: TokenReason | undefined;
  #settle!: { resolve: (token: NewToken) => void; reject: (reason: unknown) => void };

  constructor(fetchToken: FetchToken) {
    this.#fetchToken = fetchToken;
    this.promise = new Promise((resolve, reject) => {
      this.#settle = { resolve, reject };
    });
    // Everyone may have left by the time it fails.
    this.promise.catch(() => {});
  }

  /**
   * Not done by the constructor: an event listener may ask for a token, or close the client, and the cache must know this flight by
   * then.
   */
  start(reason: TokenReason): void {
    const { resolve, reject } = this.#settle;
    this.#make(reason).then(resolve, reject);
  }

  /** Aborts the request under way and makes another: its token may be as old as the one that was just refused. */
  restart(reason: TokenReason): void {
    this.#restartFor = reason;
    this.waitedSinceMs = undefined;
    this.#controller.abort();
  }

  /** Ends it; everyone who waits gets `reason`. */
  stop(reason: unknown): void {
    this.#cancellation.stop(reason);
  }

  async #make(reason: TokenReason): Promise<NewToken> {
    const tooLate = () => {
      const message = `No access token could be obtained within ${LIMIT_MS / 1000} seconds: look at the token endpoint, or at your accessToken function`;
      // Nor is another one requested.
      this.stop(new TimeoutError(message, { phase: "token", limitMs: LIMIT_MS, attempts: 0 }));
    };
    // Async, so that a `fetchToken` that throws rejects instead.
    const fetchToken = async (signal: AbortSignal) => this.#fetchToken(signal, reason);
    const made = withLimit(this.#cancellation, LIMIT_MS, tooLate, fetchToken, this.#controller);
    await made.catch(() => {});
    const next = this.#restartFor;
    if (!next || this.#cancellation.stopped) return made;
    this.#restartFor = undefined;
    this.#controller = new AbortController();
    return this.#make(next);
  }
}
