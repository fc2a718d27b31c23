const MOST = 50_000;

/**
 * Remembers ids, and forgets the oldest: at least the last 50,000 are known, never more than 100,000. Rows repeat where a list
 * shifts between two pages, or where the server has no order for it; lists without order are shorter than that.
 */
export class RecentIds {
  #newer = new Set<unknown>();
  #older = new Set<unknown>();

  /** Remembers the id. False if it was known. */
  add(id: unknown): boolean {
    if (this.#older.size > 0 && this.#older.has(id)) return false;
    const before = this.#newer.size;
    const after = this.#newer.add(id).size;
    if (after === MOST) {
      this.#older = this.#newer;
      this.#newer = new Set();
    }
    return after > before;
  }
}
