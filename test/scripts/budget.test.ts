import { join } from "node:path";
import { expect, test } from "vitest";
import { isHeld, isKept, lineOf } from "../../scripts/budgets/budget.ts";

test("what is over its limit, or was not measured, is not kept", () => {
  const budget = (measured: number, what = "anything", limit = 10) => ({ what, measured, limit, unit: "bytes" });
  expect([10, 11, Number.NaN].map((measured) => isKept(budget(measured)))).toEqual([true, false, false]);
  expect(isKept(budget(1, "anything", Number.NaN))).toBe(false);
  expect(isHeld(budget(11))).toBe(false);
  const core = "bundle: core, as loaded with a page";
  expect([1, Number.NaN, 1_000_000].map((measured) => isHeld(budget(measured, core)))).toEqual([true, false, false]);
  expect(lineOf(budget(1_000_000, core))).toMatch(/^WORSE /);
});

test("no bundle is left out", async () => {
  const { default: bundles } = await import(join(import.meta.dirname, "..", "..", ".size-limit.js"));
  expect(bundles.map(({ name, limit }: { name: string; limit: string }) => `${name}: ${limit}`)).toEqual([
    "core, as loaded with a page: 11 kB",
    "app with three operations, static key: 11.2 kB",
    "core with the OAuth part, which is loaded when needed: 17 kB",
  ]);
});
