import { AirbyteError } from "../errors.ts";

const PERMANENT_MS = 10_000;
const TRANSIENT_MS = 5_000;
const TRANSIENT_LONGEST_MS = 30_000;

/**
 * Remembers for a while that no token could be had, so that an application which keeps calling does not hammer the token
 * endpoint: 10 s (± 20 %) when the credentials or the address are wrong, 5 s growing to 30 s when the endpoint is down.
 */
export class FailureMemory {
  readonly #random: () => number;
  #error: unknown;
  #untilMs = Number.NEGATIVE_INFINITY;
  #transientMs = TRANSIENT_MS;

  constructor(random: () => number) {
    this.#random = random;
  }

  remember(error: unknown, nowMs: number): void {
    this.#error = error;
    if (error instanceof AirbyteError && !error.retryable) {
      this.#untilMs = nowMs + PERMANENT_MS * (0.8 + 0.4 * this.#random());
      return;
    }
    this.#untilMs = nowMs + this.#transientMs;
    this.#transientMs = Math.min(TRANSIENT_LONGEST_MS, this.#transientMs * 2);
  }

  /** The remembered failure, wrapped so that even an `undefined` that was thrown is one; undefined when it is time to try again. */
  recall(nowMs: number): { error: unknown } | undefined {
    return nowMs < this.#untilMs ? { error: this.#error } : undefined;
  }

  forget(): void {
    this.#error = undefined;
    this.#untilMs = Number.NEGATIVE_INFINITY;
    this.#transientMs = TRANSIENT_MS;
  }
}
