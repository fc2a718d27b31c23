import { expect, test } from "vitest";
import { splitWorkspaces } from "../../src/paging/split-workspaces.ts";

/** What may stand in a request line from the path on; the rest of Airbyte's 4,096 bytes is kept for what is not known here. */
const MOST = 3_584;
const size = (path: string, query: Record<string, unknown>) => {
  const pairs = Object.entries(query).map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`);
  return path.length + pairs.map((pair) => pair.length + 1).reduce((sum, length) => sum + length, 0);
};
/** Ids of five characters: eight bytes each with an escaped comma. */
const ids = (count: number) => Array.from({ length: count }, (_, index) => String(10_000 + index));

test("a query without a list of workspaces is left alone", () => {
  expect(splitWorkspaces("/sources", {})).toBeUndefined();
  expect(splitWorkspaces("/sources", { workspaceIds: "one" })).toBeUndefined();
});

test("as many ids as fit are one request, one more are two", () => {
  const fit = Math.floor((MOST - "/sources?workspaceIds=".length) / 8);
  expect(splitWorkspaces("/sources", { workspaceIds: ids(fit) })).toBeUndefined();
  const groups = splitWorkspaces("/sources", { workspaceIds: ids(fit + 1) });
  expect(groups?.map(({ length }) => length)).toEqual([fit, 1]);
  expect(groups?.flat()).toEqual(ids(fit + 1));
});

test.each([
  ["a filter", { status: "running" }],
  ["a filter with characters that are escaped", { name: "ä ö,ü" }],
  ["filters without a value", { a: null, b: undefined, c: "x".repeat(100) }],
])("%s takes its place in each request", (_what, filter) => {
  const used = Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== null && value !== undefined));
  const fit = Math.floor((MOST - size("/sources", { workspaceIds: "", ...used })) / 8);
  const groups = splitWorkspaces("/sources", { workspaceIds: ids(2 * fit), ...filter });
  expect(groups?.map(({ length }) => length)).toEqual([fit, fit]);
});

test("the longest id that still fits is asked for alone, a longer one is refused in words", () => {
  const left = MOST - "/sources?workspaceIds=".length - "%2C".length;
  const longest = "i".repeat(left);
  expect(splitWorkspaces("/sources", { workspaceIds: [longest, "a"] })).toEqual([[longest], ["a"]]);
  expect(() => splitWorkspaces("/sources", { workspaceIds: [`${longest}i`, "a"] })).toThrow(
    `with a single workspace id it takes ${MOST + 1} bytes, and Airbyte reads a request line of at most 4096`,
  );
});

test("an id that is named twice is asked for once, and the groups of the rest are the groups of the whole", () => {
  const all = ids(1_000);
  const groups = splitWorkspaces("/sources", { workspaceIds: [...all, ...all] });
  expect(groups?.flat()).toEqual(all);
  expect(splitWorkspaces("/sources", { workspaceIds: groups?.slice(1).flat() })).toEqual(groups?.slice(1));
});

test("ids that are joined by commas already are split like a list", () => {
  const many = ids(500);
  expect(splitWorkspaces("/sources", { workspaceIds: many.join(",") })).toEqual(
    splitWorkspaces("/sources", { workspaceIds: many }),
  );
});
