import { expect, test } from "vitest";
import { checkPath, checkQuery } from "../../src/checks/check-parameters.ts";

test("a limit above 100 is refused only where pages are short", () => {
  expect(() => checkQuery("listJobs", { limit: 500 }, true)).toThrow("query.limit must be 1 to 100");
  expect(() => checkQuery("listRuns", { limit: 500 }, false)).not.toThrow();
});

test("an id that is no UUID is refused only where ids are UUIDs", () => {
  const path = { runId: 3 };
  expect(() => checkPath("getRun", "/runs/{runId}", path, true)).toThrow("runId must be a UUID, not 3");
  expect(() => checkPath("getRun", "/runs/{runId}", path, false)).not.toThrow();
});
