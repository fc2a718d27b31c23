import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { retryAfterMs } from "../../src/http/retry-after.ts";
import { answeringClient, status } from "../support/answering-client.ts";

beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2026, 8, 14, 6, 0, 0) });
});
afterEach(() => {
  vi.useRealTimers();
});

test.each([
  ["0", 0],
  ["7", 7_000],
  [" 12 ", 12_000],
  ["999999999", 999_999_999_000],
  ["Mon, 14 Sep 2026 06:00:30 GMT", 30_000],
  ["Mon, 14 Sep 2026 05:59:59 GMT", 0],
  ["Thu, 01 Jan 1970 00:00:00 GMT", 0],
])("Retry-After %j is %d ms", (value, ms) => {
  expect(retryAfterMs(new Headers({ "retry-after": value }))).toBe(ms);
});

test.each([
  ...["", "-1", "1.5", "1e3", "0x10", "2026-01-01", "9999999999", "soon", "1, 2", "Infinity", "NaN", "7s", "s7"],
  ...[
    "Mon, 14 Sep 2026 06:00:30",
    "Mon, 14 Sep 2026 06:00:30 +0100",
    "14 Sep 2026 06:00:30 GMT",
    "Mon, 99 Sep 2026 06:00:30 GMT",
  ],
  ...[
    "Monday, 14-Sep-26 06:00:30 GMT",
    "Mon Sep 14 06:00:30 2026",
    "xMon, 14 Sep 2026 06:00:30 GMT",
    "Mon, 14 Sep 2026 06:00:30 GMTx",
  ],
])("Retry-After %j is none", (value) => {
  expect(retryAfterMs(new Headers({ "retry-after": value }))).toBeUndefined();
});

test("a date is read by the clock of the server that gives it", () => {
  const date = "Mon, 14 Sep 2026 07:00:00 GMT";
  const headers = { "retry-after": "Mon, 14 Sep 2026 07:00:02 GMT" };
  expect(retryAfterMs(new Headers({ ...headers, date }))).toBe(2_000);
  expect(retryAfterMs(new Headers({ ...headers, date, age: "1" }))).toBe(1_000);
  for (const wrong of ["yesterday", "1", "2026-09-14T07:00:00Z", "Mon, 99 Sep 2026 07:00:00 GMT"])
    expect(retryAfterMs(new Headers({ ...headers, date: wrong }))).toBe(3_602_000);
});

test("an answer without Retry-After gives undefined", () => {
  expect(retryAfterMs(new Headers())).toBeUndefined();
});

test("a 429 without Retry-After has its slow repeat, also after one with it", async () => {
  const answers = [status(429, undefined, { "retry-after": "0" }), status(429), status(200, { data: [] })];
  const { airbyte, sent } = answeringClient(answers);
  const work = airbyte.listJobs();
  await vi.advanceTimersByTimeAsync(6_000);
  await work;
  expect(sent).toHaveLength(3);
});
