import { expect, test } from "vitest";
import { jobStatusOf } from "../../src/jobs/job-status.ts";
import { CONNECTION_ID } from "../support/ids.ts";
import { job } from "../support/job-of.ts";

test("a job of a list is described without another request", () => {
  const done = job("failed", { lastUpdatedAt: "2026-09-14T06:01:30Z", duration: "PT1M30S", rowsSynced: 0 });
  expect(jobStatusOf(done)).toEqual({
    ...{ jobId: 7, connectionId: CONNECTION_ID, jobType: "sync", status: "failed", ended: true, rowsSynced: 0 },
    ...{ startedAtMs: Date.UTC(2026, 8, 14, 6), endedAtMs: Date.UTC(2026, 8, 14, 6, 1, 30), durationMs: 90_000 },
  });
});

test("of a job that still runs its last change is no end, and what is not known is left out", () => {
  expect(jobStatusOf(job("running", { lastUpdatedAt: "2026-09-14T06:01:30Z" }))).toEqual({
    ...{ jobId: 7, connectionId: CONNECTION_ID, jobType: "sync", status: "running", ended: false },
    startedAtMs: Date.UTC(2026, 8, 14, 6),
  });
});
