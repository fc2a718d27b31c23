/** So many ids are known at least. */
export const MOST_KNOWN = 50_000;

/**
 * Remembers ids and forgets the oldest: it knows at least the last 50,000, and never more than 200,000. Rows repeat if a list shifts between
 * two pages, or if the server does not order it; lists without an order are shorter than 50,000.
 */
export class RecentIds {
  #newer = new Set<unknown>();
  #older = new Set<unknown>();
  /** Jobs come with rising numbers, and a number above all others is new without a look. Indexed only when one does not rise. */
  #rising: (readonly number[])[] = [];
  #risingCount = 0;
  #highest = Number.NEGATIVE_INFINITY;

  /** Remembers the ids of a page's items. Returns the items whose ids were not known. */
  add<Item>(items: readonly Item[], ids: readonly unknown[]): readonly Item[] {
    if (this.#rises(ids)) return items;
    for (const each of this.#rising.flat()) this.#remember(each);
    this.#rising = [];
    this.#risingCount = 0;
    return items.filter((_, index) => this.#remember(ids[index]));
  }

  #rises(ids: readonly unknown[]): ids is readonly number[] {
    let highest = this.#highest;
    for (const id of ids) {
      if (typeof id !== "number" || !(id > highest)) return false;
      highest = id;
    }
    this.#highest = highest;
    this.#rising.push(ids as readonly number[]);
    this.#risingCount += ids.length;
    while (this.#risingCount > 2 * MOST_KNOWN) this.#risingCount -= this.#rising.shift()?.length ?? 0;
    return true;
  }

  #remember(id: unknown): boolean {
    if (typeof id === "number" && id > this.#highest) this.#highest = id;
    if (this.#older.has(id)) return false;
    const before = this.#newer.size;
    const after = this.#newer.add(id).size;
    if (after === MOST_KNOWN) {
      this.#older = this.#newer;
      this.#newer = new Set();
    }
    return after > before;
  }
}
