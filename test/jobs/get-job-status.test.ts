import { expect, test } from "vitest";
import { ApiError } from "../../src/index.ts";
import { getJobStatus } from "../../src/jobs/get-job-status.ts";
import { acmeConnection } from "../support/acme-connection.ts";
import { clientOfMock } from "../support/client-of-mock.ts";
import { startedMock } from "../testing/mock-caller.ts";

const { connectionId } = acmeConnection(1);

test("a job that has ended says when, after how long and with how much", async () => {
  const mock = await startedMock();
  mock.jobs.add({
    jobId: 90_000,
    connectionId,
    status: "succeeded",
    startTime: "2026-09-14T06:00Z",
    lastUpdatedAt: "2026-09-14T06:12:30Z",
    duration: "PT12M30S",
    rowsSynced: 48_211,
    bytesSynced: 19_862_932,
  });
  await expect(getJobStatus(clientOfMock(mock), 90_000)).resolves.toEqual({
    jobId: 90_000,
    connectionId,
    jobType: "sync",
    status: "succeeded",
    ended: true,
    startedAtMs: Date.UTC(2026, 8, 14, 6),
    endedAtMs: Date.UTC(2026, 8, 14, 6, 12, 30),
    durationMs: 750_000,
    rowsSynced: 48_211,
    bytesSynced: 19_862_932,
  });
});

test.each(["pending", "queued", "running", "incomplete"] as const)("a job that is %s has not ended", async (status) => {
  const mock = await startedMock();
  mock.jobs.add({ jobId: 90_000, connectionId, status, startTime: "2026-09-14T06:00Z" });
  const found = await getJobStatus(clientOfMock(mock), 90_000);
  expect(found).toMatchObject({ status, ended: false });
  expect(found).not.toHaveProperty("endedAtMs");
});

test.each(["failed", "cancelled"] as const)("a job that is %s has ended", async (status) => {
  const mock = await startedMock();
  mock.jobs.add({ jobId: 90_000, connectionId, status, startTime: "2026-09-14T06:00Z" });
  await expect(getJobStatus(clientOfMock(mock), 90_000)).resolves.toMatchObject({ status, ended: true });
});

test("an unknown job is named as such, although Airbyte calls it a conflict", async () => {
  const mock = await startedMock();
  const error = await getJobStatus(clientOfMock(mock), 4).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(ApiError);
  expect(error).toMatchObject({
    message: expect.stringMatching(
      /^GET \/jobs\/4 failed with 409: .* - there is no such job on this server, which Airbyte calls a conflict: check the id$/,
    ),
    status: 409,
    operationId: "getJob",
    problem: { title: "state-conflict" },
  });
});

test("another failure stays what it is", async () => {
  const mock = await startedMock();
  mock.always("getJob", { problem: "forbidden" });
  await expect(getJobStatus(clientOfMock(mock), 4)).rejects.toMatchObject({ code: "api", status: 403 });
});
