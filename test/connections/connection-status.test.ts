import { expect, test } from "vitest";
import { healthOf } from "../../src/connections/assess-connection.ts";
import type { ConnectionHealth, components } from "../../src/index.ts";
import { acmeConnection } from "../support/acme-connection.ts";

type Job = components["schemas"]["JobResponse"];

const NOW = Date.parse("2026-09-14T12:00:00Z");
const HOUR = 3_600_000;

/** Jobs from the newest on: `s` succeeded, `f` failed, `c` cancelled, `r` running, `?` a new status, capitals for resets. */
function history(letters: string): Job[] {
  const names: Record<string, string> = { s: "succeeded", f: "failed", c: "cancelled", r: "running", i: "incomplete" };
  return [...letters].map((letter, index) => {
    const startMs = NOW - (index + 1) * 2 * HOUR;
    const status = names[letter.toLowerCase()] ?? "paused";
    const ended = "sfc".includes(letter.toLowerCase());
    return {
      jobId: 1000 - index,
      connectionId: acmeConnection(1).connectionId,
      jobType: letter === letter.toLowerCase() ? "sync" : "reset",
      status,
      startTime: new Date(startMs).toISOString(),
      ...(ended && { lastUpdatedAt: new Date(startMs + 60_000 * (index + 1)).toISOString() }),
      duration: `PT${index + 1}M`,
      rowsSynced: 10,
      bytesSynced: 1000,
    };
  });
}

const health = (letters: string, change = {}, older?: Job) =>
  healthOf(acmeConnection(1, change), history(letters), older, NOW);

test.each([
  ["s", "healthy"],
  ["ssss", "healthy"],
  ["ssssf", "healthy"],
  ["sSsss", "healthy"],
  ["csss", "healthy"],
  ["sf", "degraded"],
  ["sssf", "degraded"],
  ["fsssssssss", "degraded"],
  ["cfsssss", "degraded"],
  ["ff", "failing"],
  ["f", "failing"],
  ["ffssss", "failing"],
  ["fcfssss", "failing"],
  ["rfff", "running"],
  ["ifff", "running"],
  ["?sss", "running"],
  ["Rsss", "running"],
  ["r", "running"],
  ["", "never-synced"],
  ["c", "never-synced"],
  ["SSS", "never-synced"],
  ["ccss", "degraded"],
  ["cScss", "degraded"],
  ["Sss", "degraded"],
  ["Fss", "healthy"],
  ["cffss", "failing"],
])("history %s (newest first) is %s", (letters, status) => {
  expect(health(letters).status).toBe(status);
});

test.each([
  "inactive",
  "deprecated",
  "locked",
  "frozen",
])("a connection that is %s is inactive whatever its jobs", (status) => {
  const found = health("rff", { status });
  expect(found).toMatchObject({ status: "inactive", connectionStatus: status });
  expect(found.schedule).not.toHaveProperty("overdue");
  expect(found.reason).toBe(`The connection is ${status}, but its job 1000 is still running.`);
  expect(health("sss", { status }).reason).toBe(`The connection is ${status}, so it does not sync.`);
});

test("a schedule that is overdue degrades a connection whose syncs succeed", () => {
  const found = health("ss", { schedule: { scheduleType: "basic", basicTiming: "Every 1 HOURS" } });
  expect(found).toMatchObject({ status: "degraded", schedule: { overdue: true } });
  expect(found.reason).toBe("A sync was due at 2026-09-14T11:00:00.000Z and has not begun.");
});

test("a connection that has never synced says whether it should have", () => {
  expect(health("").reason).toBe(
    "No sync that succeeded or failed was found, although its schedule had a time for one.",
  );
  expect(health("", { schedule: { scheduleType: "manual" } }).reason).toBe(
    "No sync that succeeded or failed was found.",
  );
});

test("a connection that is new is not overdue before its first interval has passed", () => {
  const found = health("", { createdAt: (NOW - 23 * HOUR) / 1000 });
  expect(found).toMatchObject({ status: "never-synced", schedule: { overdue: false, dueAtMs: NOW + HOUR } });
});

test("figures count syncs by their end, leave out resets, and take the median of what succeeded", () => {
  const { syncs, jobsSeen } = health("sScfss");
  expect(jobsSeen).toBe(6);
  expect(syncs).toMatchObject({ succeeded: 3, failed: 1, cancelled: 1, successRate: 0.75, consecutiveFailures: 0 });
  expect(syncs).toMatchObject({ rowsSynced: 50, bytesSynced: 5000 });
  expect(syncs.lastSuccess?.jobId).toBe(1000);
  expect(syncs.lastFailure?.jobId).toBe(997);
  expect(syncs.durationMs).toEqual({ last: 60_000, median: 300_000, longest: 360_000 });
});

test("without a sync that ended there is no rate and no duration to speak of", () => {
  const { syncs } = health("r");
  expect(syncs).toEqual({
    succeeded: 0,
    failed: 0,
    cancelled: 0,
    consecutiveFailures: 0,
    rowsSynced: 10,
    bytesSynced: 1000,
  });
});

test("a failing connection names its last success, also an old one", () => {
  const [old] = history("s");
  const older = { ...(old as Job), jobId: 7, startTime: "2026-07-01T00:00Z" };
  expect(health("fff", {}, older).reason).toBe(
    "The last 3 syncs failed; the last success was job 7 of 2026-07-01T00:00Z.",
  );
  expect(health("fff").reason).toBe("The last 3 syncs failed; none is known to have succeeded.");
  expect(health("f").reason).toBe("The last sync failed; none is known to have succeeded.");
});

test("a degraded connection gives every reason", () => {
  const found = health("fsf", { schedule: { scheduleType: "basic", basicTiming: "Every 1 HOURS" } });
  expect(found.reason).toBe(
    "The last sync, job 1000 of 2026-09-14T10:00:00.000Z, failed after earlier ones succeeded; " +
      "only 1 of the last 3 syncs succeeded; a sync was due at 2026-09-14T11:00:00.000Z and has not begun.",
  );
});

/** A connection whose current job began `hours` ago, after syncs that took up to `minutes`. */
function busy(hours: number, minutes: number, change: Partial<Job> = {}): ConnectionHealth {
  const [current, ...earlier] = history("rfss") as [Job, ...Job[]];
  const startTime = new Date(NOW - hours * HOUR).toISOString();
  const jobs = [{ ...current, startTime, ...change }, ...earlier.map((job) => ({ ...job, duration: `PT${minutes}M` }))];
  return healthOf(acmeConnection(1), jobs, undefined, NOW);
}

test("a sync that takes far longer than those that succeeded may be stuck", () => {
  expect(busy(5, 10)).toMatchObject({
    reason:
      "Its sync job 1000, created at 2026-09-14T07:00:00.000Z, is running, now for 30 times as long as the slowest of the last " +
      "successes took: it may be stuck.",
    mayBeStuck: true,
  });
  expect(busy(5, 10, { status: "pending" }).reason).toContain("is pending, now for 30 times as long");
});

test("a sync that is queued waits for capacity, and is not stuck", () => {
  expect(busy(5, 10, { status: "queued" })).not.toHaveProperty("mayBeStuck");
  expect(busy(5, 10, { duration: "PT4H55M" })).not.toHaveProperty("mayBeStuck");
});

test("syncs that are cancelled one after the other, and data that was cleared, are told", () => {
  expect(health("cccs", {}).reason).toBe("The last 3 syncs were cancelled, by a user or for lack of capacity.");
  expect(health("cc", {}, { ...(history("s")[0] as Job), jobId: 7 }).reason).toMatch(
    /^The last 2 syncs were cancelled/,
  );
  expect(health("cSs").reason).toBe(
    "Data of its streams was cleared by job 999 of 2026-09-14T08:00:00.000Z, and no sync has succeeded since.",
  );
  expect(health("cfss").reason).toMatch(/^The last sync that was not cancelled, job 999 of .*, failed after earlier/);
  expect(health("cffss").reason).toMatch(/^The last 2 syncs that were not cancelled failed; /);
  expect(health("ccc").reason).toMatch(/ was found.*; 3 were cancelled\.$/);
  expect(health("c").reason).toMatch(/ was found.*; 1 was cancelled\.$/);
  expect(health("css").reason).toMatch(/^The last sync that was not cancelled, job 999 of .*, succeeded\.$/);
});

test.each([
  ["is young", () => busy(1, 10)],
  ["takes only three times as long", () => busy(3, 60)],
  ["is a reset", () => busy(5, 10, { jobType: "reset" })],
  ["has none before it that succeeded", () => health("rff")],
])("a job that %s is only running", (_what, found) => {
  expect(found()).not.toHaveProperty("mayBeStuck");
  expect(found().reason).toMatch(/^Its \w+ job 1000, created at [\dT:.-]+Z, is running\.$/);
});

test("the verdict is plain JSON", () => {
  const found = health("rsf");
  expect(JSON.parse(JSON.stringify(found))).toEqual(found);
});
