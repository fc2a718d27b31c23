import fc from "fast-check";
import { expect, test } from "vitest";
import { RecentIds } from "../../src/paging/recent-ids.ts";

/** Adds a page whose items are its ids, and gives those that were new. */
const added = (recent: RecentIds, ids: readonly unknown[]) => [...recent.add(ids, ids)];
const range = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => from + index);

test("an item is new once, in whatever order and of whatever kind the ids come", () => {
  const id = fc.oneof(fc.integer({ min: 0, max: 30 }), fc.constantFrom("a", "b", "7", undefined));
  const rising = fc
    .uniqueArray(fc.integer({ min: 0, max: 60 }), { maxLength: 6 })
    .map((ids) => ids.sort((a, b) => a - b));
  const pages = fc.array(fc.oneof(rising, fc.array(id, { maxLength: 6 })), { maxLength: 12 });
  fc.assert(
    fc.property(pages, (all) => {
      const recent = new RecentIds();
      const known = new Set<unknown>();
      for (const page of all) {
        const fresh = page.filter((each) => !known.has(each) && known.add(each));
        expect(added(recent, page)).toEqual(fresh);
      }
    }),
    { numRuns: 500 },
  );
});

test("a page of rising numbers is handed back as it is", () => {
  const recent = new RecentIds();
  const [first, second] = [range(1, 101), range(101, 201)];
  expect(recent.add(first, first)).toBe(first);
  expect(recent.add(second, second)).toBe(second);
  expect(recent.add(second, second)).toEqual([]);
});

test.each<[string, (id: number) => unknown]>([
  ["rising numbers", (id: number) => id],
  ["falling numbers", (id: number) => 1_000_000 - id],
  ["texts", (id: number) => `id-${id}`],
])("of %s the last 50,000 are known, and the oldest of 250,000 are forgotten", (_kind, idOf) => {
  const recent = new RecentIds();
  for (let from = 0; from < 250_000; from += 1_000) {
    const page = range(from, from + 1_000).map((id) => idOf(id));
    expect(recent.add(page, page)).toHaveLength(1_000);
  }
  expect(
    added(
      recent,
      range(200_000, 250_000).map((id) => idOf(id)),
    ),
  ).toEqual([]);
  expect(added(recent, [idOf(0), idOf(1)])).toEqual([idOf(0), idOf(1)]);
});
