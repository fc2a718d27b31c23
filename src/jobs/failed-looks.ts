import { isTransient } from "./job-failures.ts";
import type { WaitSettings } from "./wait-options.ts";

/** How many polls in a row may fail, each after the retries of the call itself. */
const MOST_FAILURES = 5;
/** Once the job has been seen, polls may fail for this long: an upgrade of the server takes about that. */
const OUTAGE_MS = 300_000;
/** First pause after a failed poll; doubled with each further one in a row, to give a server time to restart. */
const FIRST_PAUSE_MS = 1_000;
/** After `MOST_FAILURES` the pauses grow up to this, even if `maxIntervalMs` is shorter. */
const OUTAGE_PAUSE_MS = 10_000;
/** A server that asks for a longer pause gets this one, or the caller's `maxIntervalMs` if that is longer. */
const LONGEST_ASKED_MS = 300_000;

/** Failed polls in a row: which failures are tolerated, and how long to pause after each. */
export class FailedLooks {
  readonly #maxIntervalMs: number;
  #count = 0;
  #sinceMs = 0;

  constructor({ maxIntervalMs }: Pick<WaitSettings, "maxIntervalMs">) {
    this.#maxIntervalMs = maxIntervalMs;
  }

  /** A look succeeded. */
  reset(): void {
    this.#count = 0;
  }

  /** The pause after a failed look in milliseconds; throws the failure if it is not waited out. */
  pauseAfter(error: unknown, isKnown: boolean): number {
    if (this.#count === 0) this.#sinceMs = performance.now();
    const isLast = this.#count >= MOST_FAILURES && (!isKnown || performance.now() - this.#sinceMs > OUTAGE_MS);
    if (isLast || !isTransient(error, isKnown)) throw error;
    const { retryAfterMs = 0 } = error as { retryAfterMs?: number };
    const askedMs = Math.min(retryAfterMs, Math.max(LONGEST_ASKED_MS, this.#maxIntervalMs));
    const longestMs =
      this.#count < MOST_FAILURES ? this.#maxIntervalMs : Math.max(this.#maxIntervalMs, OUTAGE_PAUSE_MS);
    const pauseMs = Math.max(askedMs, Math.min(FIRST_PAUSE_MS * 2 ** this.#count, longestMs));
    this.#count += 1;
    return pauseMs;
  }
}
