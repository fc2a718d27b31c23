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

test.each([
  "limit=100#",
  "a=1&workspaceIds=x&b",
  "a b",
  "ä",
  "",
])("a name of a query parameter that would change the address is refused: %j", (name) => {
  expect(() => checkQuery("listJobs", { [name]: "x" }, true)).toThrow("characters that change the address");
});

test("names of other APIs' parameters pass", () => {
  expect(() => checkQuery("GET /x", { "filter[name]": "x", "a.b_c-d~1": 1 }, false)).not.toThrow();
});
