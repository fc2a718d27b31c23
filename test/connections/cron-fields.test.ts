import { expect, test } from "vitest";
import { nextCronTime } from "../../src/connections/cron.ts";

const next = (cron: string, after: string): string | undefined => {
  const ms = nextCronTime(cron, Date.parse(after));
  return ms === undefined ? undefined : new Date(ms).toISOString().replace(".000Z", "Z");
};

// 14 September 2026 is a Monday.
test.each([
  ["30 0 12 * * ? UTC", "2026-09-14T05:00:00Z", "2026-09-14T12:00:30Z"],
  ["30 0 12 * * ? UTC", "2026-09-14T12:00:30Z", "2026-09-15T12:00:30Z"],
  ["50,10 0 12 * * ? UTC", "2026-09-14T05:00:00Z", "2026-09-14T12:00:10Z"],
  ["0 0 20,8 * * ? UTC", "2026-09-14T05:00:00Z", "2026-09-14T08:00:00Z"],
  ["0 0 20,8 * * ? UTC", "2026-09-14T08:00:00Z", "2026-09-14T20:00:00Z"],
  ["0 5/20 * * * ? UTC", "2026-09-14T06:06:00Z", "2026-09-14T06:25:00Z"],
  ["0 0 9 * * MON UTC", "2026-09-15T00:00:00Z", "2026-09-21T09:00:00Z"],
  ["0 0 9 * * * UTC", "2026-09-14T10:00:00Z", "2026-09-15T09:00:00Z"],
  ["0 0 0 1 1 ? UTC", "2026-09-14T00:00:00Z", "2027-01-01T00:00:00Z"],
  ["0 0 0 31 12 ? UTC", "2026-09-14T00:00:00Z", "2026-12-31T00:00:00Z"],
  ["59 59 23 * * ? UTC", "2026-09-14T00:00:00Z", "2026-09-14T23:59:59Z"],
  ["0 0 9 ? * SAT GMT", "2026-09-14T00:00:00Z", "2026-09-19T09:00:00Z"],
  ["0 0 9 ? * 7 Etc/GMT", "2026-09-14T00:00:00Z", "2026-09-19T09:00:00Z"],
  ["0 0 9 * * ? Z", "2026-09-14T00:00:00Z", "2026-09-14T09:00:00Z"],
  ["0 0 0 29 2 ? UTC", "2096-03-01T00:00:00Z", "2104-02-29T00:00:00Z"],
])("%s comes after %s at %s", (cron, after, expected) => {
  expect(next(cron, after)).toBe(expected);
});

test.each([
  ["a zone that ends like one that is read", "0 0 0 * * ? America/La_Paz"],
  ["a zone that begins like one that is read", "0 0 0 * * ? Etc/GMT+5"],
  ["a shift of the zone", "0 0 0 * * ? GMT-2"],
  ["a second that is none", "60 0 * * * ? UTC"],
  ["a minute that is none", "0 60 * * * ? UTC"],
  ["a day 0 of the month", "0 0 0 0 * ? UTC"],
  ["a day 0 of the week", "0 0 0 ? * 0 UTC"],
  ["a day 8 of the week", "0 0 0 ? * 8 UTC"],
  ["a month that is none", "0 0 0 1 13 ? UTC"],
  ["a month of another language", "0 0 0 1 DEZ ? UTC"],
  ["a number in another notation", "0 0 1E1 * * ? UTC"],
  ["a hexadecimal number", "0 0 0x5 * * ? UTC"],
  ["any year, and one field more", "0 0 0 * * ? * * UTC"],
])("%s is not read rather than guessed", (_what, cron) => {
  expect(nextCronTime(cron, 0)).toBeUndefined();
});
