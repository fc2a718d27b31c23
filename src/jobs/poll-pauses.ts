import { LONGEST_MS } from "../checks/check-option.ts";
import { addFacts } from "../errors/add-facts.ts";
import { isTransient } from "./job-failures.ts";
import type { WaitSettings } from "./wait-options.ts";

const GROWTH = 1.5;
/** Share by which each pause varies, so that waits that began together drift apart. */
const JITTER = 0.2;
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

/** The pauses between polls: growing, each jittered, and longer after polls that failed. Decides which failures are tolerated. */
export class PollPauses {
  readonly #longestMs: number;
  #nextMs: number;
  #failures = 0;
  #failingSinceMs = 0;
  /** The least that the last failure asks for. */
  #askedMs = 0;

  constructor({ intervalMs, maxIntervalMs }: Pick<WaitSettings, "intervalMs" | "maxIntervalMs">) {
    this.#nextMs = intervalMs;
    this.#longestMs = maxIntervalMs;
  }

  /** The next pause, in milliseconds. What a failure asks for is jittered upwards, because all waits may have been told the same. */
  next(): number {
    const pauseMs = this.#nextMs * (1 - JITTER + 2 * JITTER * Math.random());
    this.#nextMs = Math.min(this.#nextMs * GROWTH, this.#longestMs);
    const askedMs = this.#askedMs * (1 + JITTER * Math.random());
    this.#askedMs = 0;
    return Math.min(Math.max(pauseMs, askedMs), LONGEST_MS);
  }

  /** A poll succeeded. */
  succeeded(): void {
    this.#failures = 0;
  }

  /** A poll failed: throws the failure if it is not tolerated. */
  failed(error: unknown, isKnown: boolean): void {
    if (this.#failures === 0) this.#failingSinceMs = performance.now();
    const isLong = this.#failures >= MOST_FAILURES;
    const failingMs = performance.now() - this.#failingSinceMs;
    const isLast = isLong && (!isKnown || failingMs > OUTAGE_MS);
    if (!isTransient(error, isKnown)) throw error;
    if (isLast) throw addFacts(error, {}, `${this.#failures + 1} polls in ${Math.round(failingMs / 1000)} s failed`);
    const { retryAfterMs = 0 } = error as { retryAfterMs?: number };
    const longestMs = isLong ? Math.max(this.#longestMs, OUTAGE_PAUSE_MS) : this.#longestMs;
    this.#askedMs = Math.max(
      Math.min(retryAfterMs, Math.max(LONGEST_ASKED_MS, this.#longestMs)),
      Math.min(FIRST_PAUSE_MS * 2 ** this.#failures, longestMs),
    );
    this.#failures += 1;
  }
}
