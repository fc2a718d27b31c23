import { expect, test } from "vitest";
import { healthOf } from "../../src/connections/assess-connection.ts";
import type { Job } from "../../src/jobs/job.ts";
import { acmeConnection } from "../support/acme-connection.ts";

const NOW = Date.parse("2026-09-14T12:00:00Z");
const hourly = { scheduleType: "basic", basicTiming: "Every 1 HOURS" };

/** Jobs of every two hours, the newest first. */
const jobs = (...changes: Partial<Job>[]): Job[] =>
  changes.map((change, index) => ({
    jobId: 1000 - index,
    connectionId: acmeConnection(1).connectionId,
    jobType: "sync",
    status: "succeeded",
    startTime: new Date(NOW - (index + 1) * 7_200_000).toISOString(),
    ...change,
  }));
const failed = { status: "failed" };
const health = (found: Job[], change = {}) => healthOf(acmeConnection(1, change), found, undefined, NOW);

test("a healthy connection names its last sync, the job that runs is named with its kind and status", () => {
  expect(health(jobs({})).reason).toBe("The last sync, job 1000 of 2026-09-14T10:00:00.000Z, succeeded.");
  expect(health(jobs({ status: "incomplete", jobType: "refresh" }, {})).reason).toBe(
    "Its refresh job 1000, created at 2026-09-14T10:00:00.000Z, is incomplete.",
  );
});

test("a connection that the server has switched off says why, if the server does", () => {
  const { status, reason } = health(jobs({}), { status: "locked", statusReason: "too many failures" });
  expect([status, reason]).toEqual(["inactive", "The connection is locked (too many failures), so it does not sync."]);
});

test("each reason alone is a sentence of its own", () => {
  expect(health(jobs({}, {}, failed, failed)).reason).toBe("Only 2 of the last 4 syncs succeeded.");
  expect(health(jobs(failed, {}, {}, {}, {})).reason).toBe(
    "The last sync, job 1000 of 2026-09-14T10:00:00.000Z, failed after earlier ones succeeded.",
  );
  expect(health(jobs({}), { schedule: hourly }).reason).toBe(
    "A sync was due at 2026-09-14T11:00:00.000Z and has not begun.",
  );
});

test("four successes of five are good enough", () => {
  expect(health(jobs({}, {}, {}, {}, failed)).status).toBe("healthy");
});

test("a cancelled sync does not hide that the only other one failed", () => {
  const { status, reason } = health(jobs({ status: "cancelled" }, failed));
  expect([status, reason]).toEqual([
    "failing",
    "The last sync that was not cancelled failed; none is known to have succeeded.",
  ]);
});

test("nothing is due of a connection while a job of it runs, or while it is not active", () => {
  const running = health(jobs({ status: "running" }, {}), { schedule: hourly });
  expect(running.schedule).toStrictEqual({ type: "basic", text: "Every 1 HOURS" });
  const inactive = health(jobs({}), { schedule: hourly, status: "inactive" });
  expect(inactive.schedule).toStrictEqual({ type: "basic", text: "Every 1 HOURS" });
});

test("refreshes count as syncs, clears and resets do not", () => {
  const { syncs } = health(jobs({ jobType: "clear" }, { jobType: "refresh", rowsSynced: 5 }, { jobType: "reset" }));
  expect(syncs).toMatchObject({ succeeded: 1, rowsSynced: 5, lastSuccess: { jobId: 999 } });
});

test("the last, the middle and the longest duration do not depend on the order of the syncs", () => {
  const took = (...minutes: number[]) =>
    health(jobs(...minutes.map((each) => ({ duration: `PT${each}M` })))).syncs.durationMs;
  expect(took(9, 1, 5)).toEqual({ last: 540_000, median: 300_000, longest: 540_000 });
  expect(took(3, 10, 1, 2)).toEqual({ last: 180_000, median: 150_000, longest: 600_000 });
});
