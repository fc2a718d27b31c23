import { expect, test } from "vitest";
import { idReader } from "../../src/paging/item-id.ts";

const idOf = idReader(undefined);
/** A row as long as those of connections are, in which only one letter changes. */
const row = (letter: string) => ({ name: "n", streams: `${"stream ".repeat(500)}${letter}${"stream ".repeat(500)}` });

test("a long row is remembered in a few characters", () => {
  expect(idOf(row("a"))).toBe(idOf(row("a")));
  expect(String(idOf(row("a"))).length).toBeLessThan(40);
  // A number would be taken for that of a job.
  expect(idOf(row("a"))).toBeTypeOf("string");
});

test("long rows that differ in a letter, or in the place of one, are told apart", () => {
  const letters = Array.from({ length: 2_000 }, (_, index) => row(String.fromCodePoint(0x4e00 + index)));
  expect(new Set(letters.map(idOf)).size).toBe(2_000);
  const places = Array.from({ length: 2_000 }, (_, index) => ["x".repeat(index), "y", "x".repeat(2_000 - index)]);
  expect(new Set(places.map((each) => idOf(each.join("")))).size).toBe(2_000);
});

test("rows that are nested too deeply to be written down are told apart all the same", () => {
  const deep = () => JSON.parse(`${"[".repeat(20_000)}1${"]".repeat(20_000)}`);
  const [one, other] = [deep(), deep()];
  // Compared here, because `expect` cannot write them down either.
  const [id, again, another] = [one, one, other].map(idOf);
  expect([id === again, id === another]).toEqual([true, false]);
});
