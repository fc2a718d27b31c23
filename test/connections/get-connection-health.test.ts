import { expect, test } from "vitest";
import { getConnectionHealth } from "../../src/connections/get-connection-health.ts";
import type { MockAirbyte } from "../../src/testing/index.ts";
import { acmeConnection } from "../support/acme-connection.ts";
import { clientOfMock } from "../support/client-of-mock.ts";
import { startedMock } from "../testing/mock-caller.ts";

const connection = acmeConnection(1);
const { connectionId } = connection;

/** Adds jobs from the oldest on, one a day until today. */
function addDailyJobs(mock: MockAirbyte, statuses: readonly ("succeeded" | "failed")[]): void {
  statuses.forEach((status, index) => {
    const startMs = Date.now() - (statuses.length - index) * 24 * 3_600_000 + 3_600_000;
    mock.jobs.add({
      ...{ connectionId, status, startTime: new Date(startMs).toISOString(), duration: "PT4M" },
      ...{ lastUpdatedAt: new Date(startMs + 240_000).toISOString(), rowsSynced: 5, bytesSynced: 50 },
    });
  });
}

test("a connection's health takes two requests and carries its figures", async () => {
  const mock = await startedMock({ connections: [{ ...connection }] });
  addDailyJobs(mock, ["failed", "succeeded", "succeeded", "succeeded", "succeeded", "succeeded"]);
  const health = await getConnectionHealth(clientOfMock(mock), connectionId);
  expect(health).toMatchObject({ connectionId, name: "Connection 1", status: "healthy", jobsSeen: 6 });
  expect(health.syncs).toMatchObject({ succeeded: 5, failed: 1, rowsSynced: 30, durationMs: { median: 240_000 } });
  expect(mock.requests.map(({ operationId }) => operationId)).toEqual(["getConnection", "listJobs"]);
});

test("when none of the last jobs succeeded, the last success is looked for among older ones", async () => {
  const mock = await startedMock({ connections: [{ ...connection }] });
  addDailyJobs(mock, ["succeeded", "failed", "failed", "failed"]);
  const oldest = mock.jobs.list().find((job) => job.connectionId === connectionId);
  const health = await getConnectionHealth(clientOfMock(mock), connectionId, { jobs: 3 });
  expect(health).toMatchObject({ status: "failing", jobsSeen: 3 });
  expect(health.syncs).toMatchObject({ consecutiveFailures: 3, successRate: 0, lastSuccess: { jobId: oldest?.jobId } });
  // And refreshes, one of which may have followed.
  expect(mock.requests).toHaveLength(4);
});

test("when all jobs there are failed, no older success is looked for", async () => {
  const mock = await startedMock({ connections: [{ ...connection }] });
  addDailyJobs(mock, ["failed", "failed"]);
  await expect(getConnectionHealth(clientOfMock(mock), connectionId)).resolves.toMatchObject({ status: "failing" });
  expect(mock.requests.map(({ path }) => path).filter((path) => path.includes("status="))).toEqual([]);
});

test("a sync that has just begun is running", async () => {
  const mock = await startedMock({ connections: [{ ...connection }] });
  const airbyte = clientOfMock(mock);
  const { jobId } = await airbyte.createJob({ body: { connectionId, jobType: "sync" } });
  await expect(getConnectionHealth(airbyte, connectionId)).resolves.toMatchObject({
    status: "running",
    currentJob: { jobId },
  });
});

test("an unknown connection, a wrong number of jobs and an abort each give their own error", async () => {
  const mock = await startedMock({ connections: [{ ...connection }] });
  const airbyte = clientOfMock(mock);
  await expect(getConnectionHealth(airbyte, acmeConnection(9).connectionId)).rejects.toMatchObject({ status: 404 });
  await expect(getConnectionHealth(airbyte, connectionId, { jobs: 0 })).rejects.toThrow(
    "jobs must be a whole number from 1 to 100, not 0",
  );
  const reason = new Error("enough");
  const signal = AbortSignal.abort(reason);
  await expect(getConnectionHealth(airbyte, connectionId, { signal })).rejects.toBe(reason);
});
