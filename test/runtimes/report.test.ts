import { expect, test } from "vitest";
import { declaredCases } from "./declared-cases.ts";
import { isGood, table } from "./report.ts";
import { callCases } from "./suite/call-cases.ts";
import { errorCases } from "./suite/error-cases.ts";
import type { CaseResult } from "./suite/run-suite.ts";
import { tokenCases } from "./suite/token-cases.ts";

const passed = declaredCases().map(({ name }): CaseResult => ({ name, outcome: "passed" }));
const report = (results: CaseResult[]) => ({ runtime: "node-24", version: "24.0.0", results, seconds: 1 });

test("the cases that are counted are those that the files declare", () => {
  const cases = [...callCases, ...errorCases, ...tokenCases];
  const declared = cases.map(({ name, needsSecret = false }) => ({ name, needsSecret }));
  expect(new Set(declaredCases())).toEqual(new Set(declared));
  expect(declaredCases()).toHaveLength(declared.length);
});

test("a runtime that was not asked for some of the cases has not passed", () => {
  expect(isGood(report(passed))).toBe(true);
  expect(isGood(report([]))).toBe(false);
  const [lost, ...others] = passed;
  expect(isGood(report(others))).toBe(false);
  expect(table([report(others)])).toContain(`node-24 did not run: ${lost?.name} (it is not among the results)`);
});

test("what failed, or was left out without needing a secret, has not passed", () => {
  const but = (outcome: CaseResult["outcome"], secret: boolean) => {
    const name = declaredCases().find(({ needsSecret }) => needsSecret === secret)?.name;
    return isGood(report(passed.map((result) => (result.name === name ? { ...result, outcome } : result))));
  };
  expect([but("failed", true), but("failed", false), but("not run", false), but("not run", true)]).toEqual([
    ...[false, false, false],
    true,
  ]);
  expect(isGood({ ...report(passed), broken: "ended with 1" })).toBe(false);
});
