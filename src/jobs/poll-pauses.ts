import { LONGEST_MS } from "../checks/check-option.ts";

const GROWTH = 1.5;
/** Share by which each pause varies, so that waits that began together drift apart. */
const JITTER = 0.2;

/** The pauses between looks: growing from the first to the longest one, each jittered. */
export class PollPauses {
  #nextMs: number;
  readonly #longestMs: number;

  constructor({ intervalMs, maxIntervalMs }: { intervalMs: number; maxIntervalMs: number }) {
    this.#nextMs = intervalMs;
    this.#longestMs = maxIntervalMs;
  }

  /** The next pause, in milliseconds. One that the server asked for is jittered upwards, because all waits may have been told the same. */
  next(askedMs = 0): number {
    const pauseMs = this.#nextMs * (1 - JITTER + 2 * JITTER * Math.random());
    this.#nextMs = Math.min(this.#nextMs * GROWTH, this.#longestMs);
    return Math.min(Math.max(pauseMs, askedMs * (1 + JITTER * Math.random())), LONGEST_MS);
  }
}
