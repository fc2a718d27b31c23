const MOST = 50_000;

/**
 * Remembers ids, and forgets the oldest: at least the last 50,000 are known, never more than 200,000. Rows repeat where a list
 * shifts between two pages, or where the server has no order for it; lists without order are shorter than that.
 */
export class RecentIds {
  #newer = new Set<unknown>();
  #older = new Set<unknown>();
  /** Jobs come with rising numbers, and a number above all others is new without a look. Indexed only when one does not rise. */
  #rising: number[] = [];
  #highest = Number.NEGATIVE_INFINITY;

  /** Remembers the id. False if it was known. */
  add(id: unknown): boolean {
    if (typeof id !== "number" || !(id > this.#highest)) {
      for (const each of this.#rising) this.#remember(each);
      this.#rising = [];
      return this.#remember(id);
    }
    this.#highest = id;
    if (this.#rising.push(id) === 2 * MOST) this.#rising = this.#rising.slice(MOST);
    return true;
  }

  #remember(id: unknown): boolean {
    if (this.#older.has(id)) return false;
    const before = this.#newer.size;
    const after = this.#newer.add(id).size;
    if (after === MOST) {
      this.#older = this.#newer;
      this.#newer = new Set();
    }
    return after > before;
  }
}
