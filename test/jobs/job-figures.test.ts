import { expect, test } from "vitest";
import { getJobStatus } from "../../src/jobs/get-job-status.ts";
import { answeringClient } from "../support/answering-client.ts";
import { CONNECTION_ID } from "../support/ids.ts";

const statusOf = (status: string, more: object) =>
  getJobStatus(
    answeringClient(() => ({
      jobId: 7,
      connectionId: CONNECTION_ID,
      jobType: "sync",
      startTime: "2026-09-14T06:00Z",
      status,
      ...more,
    })).airbyte,
    7,
  );
const always = { jobId: 7, connectionId: CONNECTION_ID, jobType: "sync", startedAtMs: Date.UTC(2026, 8, 14, 6) };

test("what the server has no figures for is left out, not there without a value", async () => {
  expect(await statusOf("pending", {})).toStrictEqual({ ...always, status: "pending", ended: false });
});

test("a job that moved nothing has figures of 0", async () => {
  expect(await statusOf("running", { duration: "PT0S", rowsSynced: 0, bytesSynced: 0 })).toStrictEqual({
    ...always,
    ...{ status: "running", ended: false, durationMs: 0, rowsSynced: 0, bytesSynced: 0 },
  });
});

test("the time of the last update is when a job ended only once it has ended", async () => {
  const lastUpdatedAt = "2026-09-14T06:12:30Z";
  expect(await statusOf("running", { lastUpdatedAt })).not.toHaveProperty("endedAtMs");
  expect(await statusOf("failed", { lastUpdatedAt })).toHaveProperty("endedAtMs", Date.UTC(2026, 8, 14, 6, 12, 30));
});

test("a job that ended at a time that the server does not tell has no such time", async () => {
  const found = await statusOf("failed", {});
  expect(found.ended).toBe(true);
  expect(found).not.toHaveProperty("endedAtMs");
});
