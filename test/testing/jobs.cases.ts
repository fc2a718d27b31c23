import { expect, test } from "vitest";
import type { MockAirbyte } from "../../src/testing/index.ts";
import { call, jsonOf, startedMock } from "./mock-caller.ts";

const connectionId = "c1a2b3c4-0001-4a5b-8c6d-7e8f90a1b2e1";
const otherId = "c1a2b3c4-0002-4a5b-8c6d-7e8f90a1b2e2";
const inactiveId = "c1a2b3c4-0003-4a5b-8c6d-7e8f90a1b2e3";
const post = (mock: MockAirbyte, jobType = "sync", id = connectionId) =>
  call(mock, "/jobs", { method: "POST", body: { connectionId: id, jobType } });
const get = async (mock: MockAirbyte, jobId: number) => jsonOf(call(mock, `/jobs/${jobId}`));

test("a sync goes from pending over running to succeeded as time passes", async () => {
  const mock = await startedMock({ jobDurationMs: 80_000 });
  const response = await post(mock);
  expect(response.status).toBe(200);
  const created = await jsonOf(response);
  expect(created).toEqual({
    jobId: expect.any(Number),
    connectionId,
    jobType: "sync",
    status: "pending",
    startTime: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?Z$/),
  });
  expect(await get(mock, created.jobId)).toEqual({ ...created, rowsSynced: 0, bytesSynced: 0 });

  mock.advance(45_000);
  const running = await get(mock, created.jobId);
  expect(running).toMatchObject({ status: "running", duration: "PT10S" });
  expect(running).not.toHaveProperty("lastUpdatedAt");

  mock.advance(3_600_000);
  const ended = await get(mock, created.jobId);
  expect(ended).toMatchObject({ status: "succeeded", duration: "PT1M20S", lastUpdatedAt: expect.any(String) });
  expect(ended.rowsSynced).toBeGreaterThan(running.rowsSynced);
  expect(ended.bytesSynced).toBeGreaterThan(running.bytesSynced);
});

test("a second sync while one runs conflicts, on that connection only, until it has ended", async () => {
  const mock = await startedMock();
  const { jobId } = await jsonOf(post(mock));
  const conflict = await post(mock);
  expect(conflict.status).toBe(409);
  expect(await jsonOf(conflict)).toEqual({
    status: 409,
    type: "https://reference.airbyte.com/reference/errors#try-again-later",
    title: "try-again-later",
    detail: expect.any(String),
    documentationUrl: null,
    data: { message: `A sync is already running for: ${connectionId}` },
  });
  expect((await post(mock, "sync", otherId)).status).toBe(200);
  mock.advance(8_000);
  const next = await jsonOf(post(mock));
  expect(next.jobId).toBeGreaterThan(jobId);
});

test("after a reset that failed, a sync is another reset, until one succeeds or is cancelled", async () => {
  const mock = await startedMock();
  const start = async (jobType?: string, ends?: "succeeded" | "failed" | "cancelled") => {
    const job = await jsonOf(post(mock, jobType));
    if (ends) mock.jobs.set(job.jobId, { status: ends });
    return job.jobType;
  };
  expect(await start("clear", "failed")).toBe("reset");
  expect(await start("sync", "failed")).toBe("reset");
  expect((await jsonOf(post(mock, "sync", otherId))).jobType).toBe("sync");
  expect(await start("sync", "succeeded")).toBe("reset");
  expect(await start("sync", "succeeded")).toBe("sync");
  expect(await start("reset", "failed")).toBe("reset");
  expect(await start("sync", "cancelled")).toBe("reset");
  expect(await start("sync")).toBe("sync");
});

test("a second sync while the first one is queued gets the same job", async () => {
  const mock = await startedMock();
  const { jobId } = await jsonOf(post(mock));
  mock.jobs.set(jobId, { status: "queued" });
  expect(await jsonOf(post(mock))).toMatchObject({ jobId, status: "queued" });
});

test("a connection that is not active, an unknown one and a refresh are refused", async () => {
  const mock = await startedMock();
  expect(await jsonOf(post(mock, "sync", inactiveId))).toMatchObject({
    status: 409,
    title: "state-conflict",
    data: { message: "Could not fulfill request" },
  });
  const unknownId = "c1a2b3c4-0009-4a5b-8c6d-7e8f90a1b2e9";
  expect(await jsonOf(post(mock, "sync", unknownId))).toMatchObject({
    status: 404,
    title: "resource-not-found",
    data: { resourceType: "STANDARD_SYNC", resourceId: unknownId },
  });
  expect(await jsonOf(post(mock, "refresh"))).toMatchObject({ status: 422, title: "unprocessable-entity" });
});

test.each(["reset", "clear"])("a %s ends the running sync and is called a reset", async (jobType) => {
  const mock = await startedMock();
  const { jobId } = await jsonOf(post(mock));
  expect(await jsonOf(post(mock, jobType))).toMatchObject({ jobType: "reset", status: "pending" });
  expect((await get(mock, jobId)).status).toBe("cancelled");
});

test("a cancel ends the job, and answers without its amounts", async () => {
  const mock = await startedMock({ jobDurationMs: 80_000 });
  const { jobId } = await jsonOf(post(mock));
  mock.advance(45_000);
  const answer = await call(mock, `/jobs/${jobId}`, { method: "DELETE" });
  const cancelled = await jsonOf(answer);
  expect([answer.status, cancelled.status]).toEqual([200, "cancelled"]);
  expect(cancelled).not.toHaveProperty("rowsSynced");
  expect(await get(mock, jobId)).toMatchObject({ duration: "PT45S", rowsSynced: expect.any(Number) });
  mock.advance(80_000);
  expect((await get(mock, jobId)).status).toBe("cancelled");
});

test("cancelling an old job cancels whatever runs on its connection now", async () => {
  const mock = await startedMock();
  const old = await jsonOf(post(mock));
  mock.advance(8_000);
  const current = await jsonOf(post(mock));
  expect(await jsonOf(call(mock, `/jobs/${old.jobId}`, { method: "DELETE" }))).toMatchObject({ status: "succeeded" });
  expect((await get(mock, current.jobId)).status).toBe("cancelled");
});

test("an unknown job is a state conflict", async () => {
  const mock = await startedMock();
  for (const method of ["GET", "DELETE"]) {
    expect(await jsonOf(call(mock, "/jobs/7", { method }))).toMatchObject({
      status: 409,
      title: "state-conflict",
      data: { message: "Job is not currently running" },
    });
  }
});

test("the next jobs can be made to fail", async () => {
  const mock = await startedMock({ jobDurationMs: 0 });
  mock.jobs.failNext();
  const [failed, fine] = [await jsonOf(post(mock)), await jsonOf(post(mock))];
  expect([(await get(mock, failed.jobId)).status, (await get(mock, fine.jobId)).status]).toEqual([
    "failed",
    "succeeded",
  ]);
});

test("a job can be set by hand and then stays as it is", async () => {
  const mock = await startedMock({ jobDurationMs: Number.POSITIVE_INFINITY });
  const { jobId } = await jsonOf(post(mock));
  expect((await get(mock, jobId)).status).toBe("pending");
  mock.jobs.set(jobId, { status: "incomplete" });
  mock.advance(3_600_000);
  expect((await get(mock, jobId)).status).toBe("incomplete");
  expect((await post(mock)).status).toBe(409);
  mock.jobs.set(jobId, { status: "failed", rowsSynced: 12 });
  expect(await get(mock, jobId)).toMatchObject({ status: "failed", rowsSynced: 12, lastUpdatedAt: expect.any(String) });
  expect(mock.jobs.get(jobId)).toEqual(await get(mock, jobId));
  expect(() => mock.jobs.set(7, { status: "failed" })).toThrow("no job 7");
});

test.each<[change: object, reason: string]>([
  [
    { status: "bogus" },
    "status must be equal to one of the allowed values: pending, queued, running, incomplete, failed, succeeded, cancelled.",
  ],
  [{ connectionId: "x" }, 'connectionId must match format "uuid".'],
  [{ jobType: "sink" }, "jobType must be equal to one of the allowed values: "],
  [{ bytesSynced: "many" }, "bytesSynced must be integer."],
  [{ duration: "8m" }, "duration must match pattern"],
  [{ state: "failed" }, 'there is no property "state". It can have bytesSynced, '],
])("a job cannot be %j", async (change, reason) => {
  const mock = await startedMock();
  const { jobs } = mock;
  const before = jobs.list();
  expect(() => jobs.add({ connectionId, ...change })).toThrow(`mock.jobs.add() cannot take this job: ${reason}`);
  expect(() => jobs.set(48_219, change)).toThrow(`mock.jobs.set() cannot take this job: ${reason}`);
  expect(jobs.list()).toEqual(before);
});

test("a job that is added has the times and amounts that the server gives one in its status", async () => {
  const mock = await startedMock();
  const startTime = "2026-01-01T00:00Z";
  const figures = { rowsSynced: expect.any(Number), bytesSynced: expect.any(Number) };
  const ended = mock.jobs.add({ connectionId, startTime, lastUpdatedAt: undefined });
  expect(ended).toMatchObject({ lastUpdatedAt: "2026-01-01T00:00:10Z", duration: "PT10S", ...figures });
  expect(await get(mock, ended.jobId)).toEqual(ended);
  const long = mock.jobs.add({ connectionId, startTime, status: "failed", duration: "PT1H2M3S" });
  expect(long).toMatchObject({ lastUpdatedAt: "2026-01-01T01:02:03Z", duration: "PT1H2M3S", ...figures });
  const until = mock.jobs.add({ connectionId, startTime, status: "cancelled", lastUpdatedAt: "2026-01-01T02:00Z" });
  expect(until).toMatchObject({ duration: "PT2H", ...figures });
  const running = mock.jobs.add({ connectionId, startTime, status: "running", rowsSynced: 7 });
  expect(running).toMatchObject({ duration: "PT0S", rowsSynced: 7 });
  expect(running).not.toHaveProperty("bytesSynced");
  expect(running).not.toHaveProperty("lastUpdatedAt");
  const pending = mock.jobs.add({ connectionId: otherId, startTime, status: "pending" });
  expect(pending).not.toHaveProperty("duration");
  const { lastUpdatedAt = "" } = mock.jobs.add({ connectionId: inactiveId, status: "cancelled", duration: "PT1H" });
  expect(Date.parse(lastUpdatedAt)).toBeLessThanOrEqual(Date.now());
  const now = mock.jobs.add({ connectionId: inactiveId });
  expect([now.lastUpdatedAt, now.duration]).toEqual([now.startTime, "PT0S"]);
});

test("a job that was added is in the way of a sync while it has not ended", async () => {
  const mock = await startedMock();
  const added = mock.jobs.add({ connectionId, status: "running", jobId: undefined });
  expect((await post(mock)).status).toBe(409);
  expect(() => mock.jobs.add({ connectionId, jobId: added.jobId })).toThrow(`already a job ${added.jobId}`);
  expect(mock.jobs.list().at(-1)).toEqual(added);
  // To add, undefined is a default; to change, it takes the property away.
  expect(() => mock.jobs.set(48_219, { status: undefined } as never)).toThrow("must have required property 'status'");
});

test("jobs are listed oldest first, filtered and ordered as the query says", async () => {
  const mock = await startedMock();
  const base = { connectionId: otherId, startTime: "2030-01-01T00:00Z" };
  const early = mock.jobs.add({ ...base, status: "failed", lastUpdatedAt: "2030-01-03T00:00Z" }).jobId;
  const late = mock.jobs.add({ ...base, startTime: "2030-01-02T00:00Z", lastUpdatedAt: "2030-01-02T00:00Z" }).jobId;
  const reset = mock.jobs.add({ ...base, connectionId, jobType: "reset", startTime: "2030-01-03T00:00Z" }).jobId;
  const ids = async (query: string) => {
    const { data } = await jsonOf(call(mock, `/jobs?createdAtStart=2030-01-01T00:00:00Z&${query}`));
    return data.map(({ jobId }: { jobId: number }) => jobId);
  };
  expect(await ids("")).toEqual([early, late, reset]);
  expect(await ids("orderBy=createdAt%7CDESC")).toEqual([reset, late, early]);
  expect(await ids(`orderBy=updatedAt%7CASC&connectionId=${otherId}`)).toEqual([late, early]);
  expect(await ids("status=failed")).toEqual([early]);
  expect(await ids("jobType=reset")).toEqual([reset]);
  expect(await ids("createdAtEnd=2030-01-02T00:00:00Z")).toEqual([early, late]);
  expect(await ids("updatedAtStart=2030-01-02T12:00:00Z&jobType=sync")).toEqual([early]);
  expect(await ids("limit=1&offset=1")).toEqual([late]);
});

test("refreshes are listed only when they are asked for, and the data of a paused connection can be cleared", async () => {
  const mock = await startedMock();
  const { jobId } = mock.jobs.add({ connectionId, jobType: "refresh", status: "succeeded" });
  const listed = async (query = "") =>
    (await jsonOf(call(mock, `/jobs?connectionId=${connectionId}&limit=100${query}`))).data.map(
      (job: { jobId: number }) => job.jobId,
    );
  expect(await listed()).not.toContain(jobId);
  expect(await listed("&jobType=refresh")).toEqual([jobId]);
  await call(mock, `/connections/${connectionId}`, { method: "PATCH", body: { status: "inactive" } });
  expect((await post(mock, "sync")).status).toBe(409);
  expect(await jsonOf(post(mock, "clear"))).toMatchObject({ jobType: "reset" });
});
