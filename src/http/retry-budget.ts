const CAPACITY = 100;
const COST = 5;
/** A timeout has held one of the server's connections for long, so repeating it costs more. */
const TIMEOUT_COST = 10;

/**
 * Retries that a client may still make, shared by all its calls, so that a server which is down is not hit by every call
 * four times. Each retry takes its cost out of the budget. An answer of a working server returns the cost of the retries before it, or 1.
 */
export class RetryBudget {
  #left = CAPACITY;

  /** Takes the cost of one retry, and returns it; 0 when the budget does not allow another. */
  take(timedOut: boolean): number {
    const cost = timedOut ? TIMEOUT_COST : COST;
    if (this.#left < cost) return 0;
    this.#left -= cost;
    return cost;
  }

  /** Gives back the cost of a retry that was not made. */
  giveBack(cost: number): void {
    this.#left = Math.min(CAPACITY, this.#left + cost);
  }

  /** Notes an answer of a working server, reached after retries that cost `spent`. */
  succeeded(spent: number): void {
    this.giveBack(Math.max(1, spent));
  }
}
