const COUNT = 3;
const WITHIN_MS = 60_000;
const PAUSE_MS = 30_000;

/**
 * Counts calls that were refused with a new token as well. Three within a minute mean that their 401s are not about the
 * token's age (Airbyte uses 401 for some missing permissions, too): then tokens are kept for 30 seconds, whatever is refused.
 */
export class Refusals {
  #atMs: number[] = [];
  #keepUntilMs = Number.NEGATIVE_INFINITY;

  note(nowMs: number): void {
    this.#atMs = [...this.#atMs.filter((atMs) => nowMs - atMs < WITHIN_MS), nowMs];
    if (this.#atMs.length < COUNT) return;
    this.#keepUntilMs = nowMs + PAUSE_MS;
    this.#atMs = [];
  }

  keepTokens(nowMs: number): boolean {
    return nowMs < this.#keepUntilMs;
  }
}
