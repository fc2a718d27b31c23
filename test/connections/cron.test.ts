import { expect, test } from "vitest";
import { nextCronTime } from "../../src/connections/cron.ts";

const next = (cron: string, after: string): string | undefined => {
  const ms = nextCronTime(cron, Date.parse(after));
  return ms === undefined ? undefined : new Date(ms).toISOString().replace(".000Z", "Z");
};

// 14 September 2026 is a Monday.
test.each([
  ["0 0 */6 * * ? UTC", "2026-09-14T06:05:00Z", "2026-09-14T12:00:00Z"],
  ["0 0 0 * * ? UTC", "2026-09-14T06:05:00Z", "2026-09-15T00:00:00Z"],
  ["0 0 0 * * ? UTC", "2026-09-14T00:00:00Z", "2026-09-15T00:00:00Z"],
  ["0 30 2 ? * * UTC", "2026-09-14T02:29:59Z", "2026-09-14T02:30:00Z"],
  ["0 15 8,20 * * ?", "2026-09-14T09:00:00Z", "2026-09-14T20:15:00Z"],
  ["0 0 9-17 ? * MON-FRI UTC", "2026-09-18T17:00:00Z", "2026-09-21T09:00:00Z"],
  ["0 0 9 ? * 1 UTC", "2026-09-14T00:00:00Z", "2026-09-20T09:00:00Z"],
  ["0 0 9 ? * sun,wed utc", "2026-09-14T00:00:00Z", "2026-09-16T09:00:00Z"],
  ["0 0 0 1 * ? UTC", "2026-09-14T00:00:00Z", "2026-10-01T00:00:00Z"],
  ["0 0 0 31 * ? UTC", "2026-09-14T00:00:00Z", "2026-10-31T00:00:00Z"],
  ["0 0 0 29 2 ? UTC", "2026-09-14T00:00:00Z", "2028-02-29T00:00:00Z"],
  ["0 0 0 1 JAN,JUL ? UTC", "2026-09-14T00:00:00Z", "2027-01-01T00:00:00Z"],
  ["0 5/20 * * * ? UTC", "2026-09-14T06:46:00Z", "2026-09-14T07:05:00Z"],
  ["0 0 4-20/8 * * ? UTC", "2026-09-14T05:00:00Z", "2026-09-14T12:00:00Z"],
  ["0 0 12 * * ? * UTC", "2026-09-14T05:00:00Z", "2026-09-14T12:00:00Z"],
  ["  0  0 12 * * ?  Etc/UTC ", "2026-09-14T05:00:00Z", "2026-09-14T12:00:00Z"],
])("%s comes after %s at %s", (cron, after, expected) => {
  expect(next(cron, after)).toBe(expected);
});

test.each([
  ["a time zone other than UTC", "0 0 0 * * ? Europe/Berlin"],
  ["five fields", "0 6 * * *"],
  ["the last day of the month", "0 0 0 L * ? UTC"],
  ["the nearest weekday", "0 0 0 15W * ? UTC"],
  ["the third Friday", "0 0 0 ? * 6#3 UTC"],
  ["one year", "0 0 0 * * ? 2027 UTC"],
  ["day of month together with day of week", "0 0 0 1 * MON UTC"],
  ["a range that runs backwards", "0 0 0 ? * FRI-MON UTC"],
  ["an hour that is none", "0 0 24 * * ? UTC"],
  ["a step of nothing", "0 0 */0 * * ? UTC"],
  ["a hole in a list", "0 0 1,,2 * * ? UTC"],
  ["a question mark where Quartz has none", "0 0 ? * * ? UTC"],
  ["a word", "daily"],
  ["nothing", ""],
])("%s is not read rather than guessed", (_what, cron) => {
  expect(nextCronTime(cron, 0)).toBeUndefined();
});

test("a date that never comes has no next time", () => {
  expect(next("0 0 0 30 2 ? UTC", "2026-09-14T00:00:00Z")).toBeUndefined();
});
