import { expect, test } from "vitest";
import { scheduleHealth } from "../../src/connections/schedule-health.ts";

const at = (text: string): number => Date.parse(text);
const daily = { scheduleType: "basic", basicTiming: "Every 24 HOURS" };

test("a basic schedule is due its interval after the last sync began, and overdue 30 minutes later", () => {
  const fromMs = at("2026-09-14T06:00Z");
  const endMs = at("2026-09-14T06:10Z");
  const when = (now: string) => scheduleHealth(daily, true, { fromMs, endMs, nowMs: at(now) });
  expect(when("2026-09-15T06:29Z")).toEqual({
    type: "basic",
    text: "Every 24 HOURS",
    dueAtMs: at("2026-09-15T06:00Z"),
    overdue: false,
  });
  expect(when("2026-09-15T06:30Z").overdue).toBe(false);
  expect(when("2026-09-15T06:31Z").overdue).toBe(true);
});

test("a sync that takes longer than its interval is due again when it ends", () => {
  const schedule = { scheduleType: "basic", basicTiming: "Every 1 HOURS" };
  const times = { fromMs: at("2026-09-14T06:00Z"), endMs: at("2026-09-14T09:00Z"), nowMs: at("2026-09-14T09:10Z") };
  expect(scheduleHealth(schedule, true, times)).toMatchObject({ dueAtMs: at("2026-09-14T09:00Z"), overdue: false });
});

test.each([
  ["Every 90 MINUTES", 90],
  ["Every 2 DAYS", 2 * 24 * 60],
  ["Every 1 WEEKS", 7 * 24 * 60],
  ["every 3 hours", 180],
])("%s is %i minutes", (basicTiming, minutes) => {
  const times = { fromMs: at("2026-09-14T06:00Z"), nowMs: at("2026-09-14T06:01Z") };
  const { dueAtMs } = scheduleHealth({ scheduleType: "basic", basicTiming }, true, times);
  expect(dueAtMs).toBe(at("2026-09-14T06:00Z") + minutes * 60_000);
});

test("a cron schedule leaves out the times that passed while the sync ran", () => {
  const schedule = { scheduleType: "cron", cronExpression: "0 0 * * * ? UTC" };
  const times = { fromMs: at("2026-09-14T06:00:03Z"), endMs: at("2026-09-14T08:20Z"), nowMs: at("2026-09-14T09:31Z") };
  expect(scheduleHealth(schedule, true, times)).toEqual({
    type: "cron",
    text: "0 0 * * * ? UTC",
    dueAtMs: at("2026-09-14T09:00Z"),
    overdue: true,
  });
});

test.each([
  ["a unit of another version", { scheduleType: "basic", basicTiming: "Every 1 YEARS" }],
  ["words of another version", { scheduleType: "basic", basicTiming: "Twice a day" }],
  ["a basic schedule without timing", { scheduleType: "basic" }],
  ["a cron expression in another zone", { scheduleType: "cron", cronExpression: "0 0 0 * * ? Europe/Rome" }],
  ["a kind of schedule that is new", { scheduleType: "continuous" }],
])("%s: nothing is said of due and overdue", (_what, schedule) => {
  const health = scheduleHealth(schedule, true, { fromMs: 0, nowMs: at("2026-09-14T06:00Z") });
  expect(health).not.toHaveProperty("overdue");
  expect(health).not.toHaveProperty("dueAtMs");
});

test("a manual schedule, and a connection that is busy or not active, is neither overdue nor on time", () => {
  const times = { fromMs: 0, nowMs: at("2026-09-14T06:00Z") };
  expect(scheduleHealth({ scheduleType: "manual" }, true, times)).toEqual({ type: "manual" });
  expect(scheduleHealth(daily, false, times)).toEqual({ type: "basic", text: "Every 24 HOURS" });
});
