// Through real sockets: what happens to people's jobs on a bad day.
import { expect, onTestFinished, test } from "vitest";
import { createAirbyteClient } from "../../src/client.ts";
import { cancelJob } from "../../src/jobs/cancel-job.ts";
import { ensureSync } from "../../src/jobs/ensure-sync.ts";
import { runJob } from "../../src/jobs/run-job.ts";
import { waitForJob } from "../../src/jobs/wait-for-job.ts";
import { watchJob } from "../../src/jobs/watch-job.ts";
import { type MockAirbyte, type MockOptions, startMockAirbyte } from "../../src/testing/index.ts";

const connectionId = "c1a2b3c4-0001-4a5b-8c6d-7e8f90a1b2e1";
const inactiveId = "c1a2b3c4-0003-4a5b-8c6d-7e8f90a1b2e3";
const sync = { connectionId, jobType: "sync" } as const;
const fast = { intervalMs: 2, maxIntervalMs: 10 };

async function started(options: MockOptions = {}) {
  const mock = await startMockAirbyte({ jobDurationMs: 80_000, ...options });
  const { baseUrl, clientId, clientSecret } = mock;
  const airbyte = createAirbyteClient({ baseUrl, clientId, clientSecret, maxRetries: 1, retryDelayMs: 0 });
  onTestFinished(async () => {
    airbyte.close();
    await mock.close();
  });
  return { mock, airbyte };
}

/** Moves the mock's clock on with every update, so that the job comes to its end. */
const hurry = (mock: MockAirbyte) => () => mock.advance(40_000);
const created = (mock: MockAirbyte) => mock.requests.filter(({ operationId }) => operationId === "createJob").length;
const newJobs = (mock: MockAirbyte, before: number) => mock.jobs.list().slice(before);

test("a sync is run to its end, and the error of a failed one carries the job", async () => {
  const { mock, airbyte } = await started();
  const done = await runJob(airbyte, sync, { ...fast, onUpdate: hurry(mock) });
  expect(done).toMatchObject({ status: "succeeded", rowsSynced: expect.any(Number) });
  mock.jobs.failNext();
  const failed = runJob(airbyte, sync, { ...fast, onUpdate: hurry(mock) });
  await expect(failed).rejects.toMatchObject({ code: "job", job: { status: "failed", connectionId } });
});

test("tokens that expire and are revoked while a job is watched are not noticed", async () => {
  const { mock, airbyte } = await started();
  const { jobId } = await airbyte.createJob({ body: sync });
  const seen: string[] = [];
  for await (const job of watchJob(airbyte, jobId, fast)) {
    seen.push(job.status);
    if (seen.length % 2) mock.expireTokens();
    else mock.revokeTokens();
    mock.advance(40_000);
  }
  expect(seen).toEqual(["pending", "running", "succeeded"]);
  expect(mock.tokenRequests).toHaveLength(3);
});

test("a server that restarts while a job is waited for does not end the wait", async () => {
  const { mock, airbyte } = await started();
  const { jobId } = await airbyte.createJob({ body: sync });
  mock.next("getJob", "ok", { status: 502, times: 3 }, { cut: "before-response" }, { body: "html" }, { status: 503 });
  mock.next("getJob", { body: "truncated" }, "ok");
  const done = await waitForJob(airbyte, jobId, { ...fast, onUpdate: hurry(mock) });
  expect(done.status).toBe("succeeded");
});

test("a token endpoint that is down for a moment does not end the wait either", async () => {
  const { mock, airbyte } = await started();
  const { jobId } = await airbyte.createJob({ body: sync });
  let updates = 0;
  const done = await waitForJob(airbyte, jobId, {
    ...fast,
    onUpdate: () => {
      updates += 1;
      mock.advance(40_000);
      mock.expireTokens();
      if (updates === 1) mock.next("token", { status: 503, times: 1 });
    },
  });
  expect(done.status).toBe("succeeded");
});

test("a job that the server does not know yet is waited for after its creation, but not otherwise", async () => {
  const { mock, airbyte } = await started();
  mock.next("getJob", { problem: "state-conflict" }, { problem: "resource-not-found" }, { problem: "forbidden" });
  expect((await runJob(airbyte, sync, { ...fast, onUpdate: hurry(mock) })).status).toBe("succeeded");
  await expect(waitForJob(airbyte, 999_999, fast)).rejects.toMatchObject({ status: 409 });
});

test("two that want the same sync at the same time get the same job", async () => {
  const { mock, airbyte } = await started();
  const before = mock.jobs.list().length;
  const options = { ...fast, onUpdate: () => mock.advance(10_000) };
  const jobs = await Promise.all([1, 2, 3].map(() => ensureSync(airbyte, connectionId, options)));
  expect(new Set(jobs.map(({ jobId }) => jobId)).size).toBe(1);
  expect(newJobs(mock, before)).toHaveLength(1);
});

test("a sync that somebody else has started is waited for; runJob refuses it", async () => {
  const { mock, airbyte } = await started();
  const { jobId } = await airbyte.createJob({ body: sync });
  await expect(runJob(airbyte, sync)).rejects.toMatchObject({ status: 409, problem: { title: "try-again-later" } });
  expect(await ensureSync(airbyte, connectionId, { ...fast, onUpdate: hurry(mock) })).toMatchObject({
    jobId,
    status: "succeeded",
  });
});

test("a sync that is queued takes in a second one", async () => {
  const { mock, airbyte } = await started();
  const { jobId } = await airbyte.createJob({ body: sync });
  mock.jobs.set(jobId, { status: "queued" });
  const onUpdate = () => void mock.jobs.set(jobId, { status: "succeeded" });
  expect((await ensureSync(airbyte, connectionId, { ...fast, onUpdate })).jobId).toBe(jobId);
});

test.each([
  ["cut off before its answer", { cut: "before-response" }],
  ["answered by a proxy instead", { status: 504, carriedOut: true }],
  ["answered in half", { body: "truncated" }],
  ["lost by the server itself", { problem: "state-conflict", carriedOut: true }],
] as const)("a start that was carried out and %s is found, and no second sync is started", async (_, fault) => {
  const { mock, airbyte } = await started();
  const before = mock.jobs.list().length;
  mock.next("createJob", fault);
  const done = await ensureSync(airbyte, connectionId, { ...fast, onUpdate: hurry(mock) });
  expect(newJobs(mock, before)).toEqual([expect.objectContaining({ jobId: done.jobId, status: "succeeded" })]);
  expect(created(mock)).toBe(1);
});

test("a start that was not carried out is told, and not tried again", async () => {
  const { mock, airbyte } = await started();
  const before = mock.jobs.list().length;
  // The examples of the contract hold unfinished jobs; the newest one of this connection has to be over.
  mock.jobs.add({ connectionId, status: "succeeded" });
  mock.next("createJob", { cut: "before-request" });
  await expect(ensureSync(airbyte, connectionId, fast)).rejects.toMatchObject({ code: "connection", sent: "maybe" });
  expect(newJobs(mock, before)).toHaveLength(1);
  expect(created(mock)).toBe(1);
});

test("a sync is asked for after the reset that runs", async () => {
  const { mock, airbyte } = await started();
  const reset = await airbyte.createJob({ body: { connectionId, jobType: "reset" } });
  const work = ensureSync(airbyte, connectionId, { ...fast, onUpdate: hurry(mock) });
  while (created(mock) < 2) await new Promise((resolve) => setImmediate(resolve));
  mock.jobs.set(reset.jobId, { status: "succeeded" });
  const done = await work;
  expect(done.jobId).toBeGreaterThan(reset.jobId);
  expect(done).toMatchObject({ jobType: "sync", status: "succeeded" });
});

test("an inactive connection is named", async () => {
  const { mock, airbyte } = await started();
  mock.jobs.add({ connectionId: inactiveId, status: "succeeded" });
  await expect(ensureSync(airbyte, inactiveId, fast)).rejects.toThrow("the connection is inactive");
});

test("a running job is cancelled; one that is over is not, and what runs now runs on", async () => {
  const { mock, airbyte } = await started();
  const first = await airbyte.createJob({ body: sync });
  expect((await cancelJob(airbyte, first.jobId, fast)).status).toBe("cancelled");
  const second = await airbyte.createJob({ body: sync });
  await expect(cancelJob(airbyte, first.jobId)).rejects.toMatchObject({ code: "job", job: { jobId: first.jobId } });
  expect(mock.jobs.get(second.jobId).status).toBe("pending");
});

test("a cancel whose answer is lost is not sent again", async () => {
  const { mock, airbyte } = await started();
  const { jobId } = await airbyte.createJob({ body: sync });
  mock.next("cancelJob", { cut: "before-response" });
  expect((await cancelJob(airbyte, jobId, fast)).status).toBe("cancelled");
  expect(mock.requests.filter(({ operationId }) => operationId === "cancelJob")).toHaveLength(1);
});

test.each([
  ["leave", "pending"],
  ["cancel", "cancelled"],
] as const)("an abort with onAbort %s leaves the job %s", async (onAbort, status) => {
  const { mock, airbyte } = await started({ jobDurationMs: Number.POSITIVE_INFINITY });
  const controller = new AbortController();
  const reason = new Error("enough");
  const onUpdate = () => controller.abort(reason);
  await expect(runJob(airbyte, sync, { ...fast, onAbort, onUpdate, signal: controller.signal })).rejects.toBe(reason);
  expect(mock.jobs.list().at(-1)?.status).toBe(status);
});
