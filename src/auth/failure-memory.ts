import { AirbyteError, TokenError } from "../errors.ts";

const PERMANENT_MS = 10_000;
const TRANSIENT_MS = 5_000;
const TRANSIENT_LONGEST_MS = 30_000;
/** An endpoint that asks for a longer wait is asked again after this one. */
const LONGEST_ASKED_MS = 60_000;

/**
 * Remembers for a while that no token could be had, so that an application which keeps calling does not hammer the token
 * endpoint: 10 s (± 20 %) when the credentials or the address are wrong, 5 s growing to 30 s when the endpoint is down, or as long as
 * it asks for.
 */
export class FailureMemory {
  readonly #random: () => number;
  #error: unknown;
  #untilMs = Number.NEGATIVE_INFINITY;
  #askedUntilMs = Number.NEGATIVE_INFINITY;
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
    const { retryAfterMs = 0 } = error instanceof TokenError ? error : {};
    this.#askedUntilMs = nowMs + retryAfterMs;
    this.#untilMs = nowMs + Math.max(this.#transientMs, Math.min(retryAfterMs, LONGEST_ASKED_MS));
    this.#transientMs = Math.min(TRANSIENT_LONGEST_MS, this.#transientMs * 2);
  }

  /** The remembered failure, with the time that it is best to wait; undefined when it is time to try again. */
  recall(nowMs: number): { error: unknown; retryAfterMs: number } | undefined {
    if (nowMs >= this.#untilMs) return undefined;
    const retryAfterMs = Math.ceil(Math.max(this.#untilMs, this.#askedUntilMs) - nowMs);
    return { error: this.#error, retryAfterMs };
  }

  forget(): void {
    this.#error = undefined;
    this.#untilMs = Number.NEGATIVE_INFINITY;
    this.#transientMs = TRANSIENT_MS;
  }
}
