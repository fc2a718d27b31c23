import { expect, test } from "vitest";
import { scheduleHealth } from "../../src/connections/schedule-health.ts";

const fromMs = Date.parse("2026-09-14T06:00Z");
const nowMs = Date.parse("2026-09-14T06:01Z");

test("the words of a schedule may have space around them", () => {
  const schedule = { scheduleType: "basic", basicTiming: " Every 2 HOURS " };
  expect(scheduleHealth(schedule, true, { fromMs, nowMs }).dueAtMs).toBe(fromMs + 2 * 3_600_000);
});

test.each([
  ["more words before", { scheduleType: "basic", basicTiming: "Not every 2 HOURS" }],
  ["more words after", { scheduleType: "basic", basicTiming: "Every 2 HOURS on weekdays" }],
  ["a basic timing of a kind of schedule that is new", { scheduleType: "continuous", basicTiming: "Every 2 HOURS" }],
  ["a cron schedule without its expression", { scheduleType: "cron" }],
])("%s: nothing is said of due and overdue", (_what, schedule) => {
  const health = scheduleHealth(schedule, true, { fromMs, nowMs });
  expect(health).not.toHaveProperty("overdue");
  expect(health).not.toHaveProperty("dueAtMs");
});

test("a start of the last sync that cannot be read says nothing of the next", () => {
  const schedule = { scheduleType: "basic", basicTiming: "Every 2 HOURS" };
  expect(scheduleHealth(schedule, true, { fromMs: Number.NaN, nowMs })).toStrictEqual({
    type: "basic",
    text: "Every 2 HOURS",
  });
});

test("only the words of the schedule's own kind are shown, and none where there are none", () => {
  const both = { basicTiming: "Every 2 HOURS", cronExpression: "0 0 0 * * ? UTC" };
  const shown = (scheduleType: string) => scheduleHealth({ scheduleType, ...both }, false, { fromMs, nowMs });
  expect(shown("manual")).toStrictEqual({ type: "manual" });
  expect(shown("cron")).toStrictEqual({ type: "cron", text: "0 0 0 * * ? UTC" });
  expect(shown("basic")).toStrictEqual({ type: "basic", text: "Every 2 HOURS" });
  expect(shown("continuous")).toStrictEqual({ type: "continuous" });
});
