import type { AccessToken } from "./access-token.ts";

const COUNT = 3;
const WITHIN_MS = 60_000;
const PAUSE_MS = 30_000;

/**
 * Counts replacement tokens that were rejected, too. Three within a minute mean that the 401s are not about the
 * token's age (Airbyte uses 401 for some missing permissions, too): then tokens are kept for 30 seconds, whatever is refused.
 */
export class RejectionStreak {
  #atMs: number[] = [];
  readonly #counted = new WeakSet<AccessToken>();
  #keepUntilMs = Number.NEGATIVE_INFINITY;

  /** Many calls may be refused with the same token at once: that is one rejection. */
  add(token: AccessToken, nowMs: number): void {
    if (this.#counted.has(token)) return;
    this.#counted.add(token);
    this.#atMs = [...this.#atMs.filter((atMs) => nowMs - atMs < WITHIN_MS), nowMs];
    if (this.#atMs.length < COUNT) return;
    this.#keepUntilMs = nowMs + PAUSE_MS;
    this.#atMs = [];
  }

  isActive(nowMs: number): boolean {
    return nowMs < this.#keepUntilMs;
  }
}
