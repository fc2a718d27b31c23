import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { JobReader } from "../../src/jobs/jobs-client.ts";
import { runJob } from "../../src/jobs/run-job.ts";
import { waitForJob } from "../../src/jobs/wait-for-job.ts";
import { watchJob } from "../../src/jobs/watch-job.ts";
import type { AirbyteEvent } from "../../src/observe/events.ts";
import { answeringClient } from "../support/answering-client.ts";
import { CONNECTION_ID } from "../support/ids.ts";
import { problemAnswer } from "../support/problem-answer.ts";
import { settled } from "../support/settled.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const job = (status: string) => ({
  jobId: 7,
  connectionId: CONNECTION_ID,
  jobType: "sync",
  status,
  startTime: "2026-09-14T06:00Z",
});

test("no timer of the time limit is left when the wait is over", async () => {
  const { airbyte } = answeringClient(() => job("succeeded"));
  expect(await waitForJob(airbyte, 7, { timeoutMs: 3_600_000, onUpdate: () => {} })).toEqual(job("succeeded"));
  expect(vi.getTimerCount()).toBe(0);
  const gone = answeringClient(() => problemAnswer(404, "resource-not-found"));
  await expect(waitForJob(gone.airbyte, 7, { timeoutMs: 3_600_000 })).rejects.toMatchObject({ status: 404 });
  expect(vi.getTimerCount()).toBe(0);
});

test.each([60_000, 90_000])("when time is up before the first look (after %i ms), there is none", async (idleMs) => {
  let looks = 0;
  const never = () => Promise.reject(new Error("not needed"));
  const getJob = async () => {
    looks += 1;
    return job("succeeded");
  };
  const client: JobReader = { getJob, listJobs: never, cancelJob: never };
  const iterator = watchJob(client, 7, { timeoutMs: 60_000 });
  await vi.advanceTimersByTimeAsync(idleMs);
  await expect(iterator.next()).rejects.toMatchObject({ code: "timeout", phase: "deadline", jobId: 7 });
  expect(looks).toBe(0);
});

test("a time limit that ends while the caller is busy with an update still cancels the job, if that was asked for", async () => {
  const { airbyte, sent } = answeringClient(({ method, path }) => {
    if (path === "/jobs") return { data: [job("running")] };
    return job(method === "DELETE" ? "cancelled" : "running");
  });
  const onUpdate = () => new Promise<void>(() => {});
  const { error } = await settled(waitForJob(airbyte, 7, { timeoutMs: 10_000, onAbort: "cancel", onUpdate }));
  expect(error).toMatchObject({ code: "timeout", jobId: 7, job: job("cancelled") });
  expect(sent.map(({ method }) => method)).toEqual(["GET", "GET", "GET", "DELETE"]);
});

test("a wait that runs out while its looks fail says so, and one whose last look was good does not", async () => {
  const down = () => problemAnswer(503, "unavailable");
  const failing = answeringClient((_, count) => (count === 1 ? job("running") : down()), { maxRetries: 0 });
  const { error } = await settled(waitForJob(failing.airbyte, 7, { timeoutMs: 60_000 }));
  expect((error as Error).message).toMatch(
    /^Job 7 did not end within 60000 ms; it was last seen running, and the last poll failed: GET \/jobs\/7 failed with 503/,
  );
  const healed = answeringClient((_, count) => (count === 2 ? down() : job("running")), { maxRetries: 0 });
  const later = await settled(waitForJob(healed.airbyte, 7, { timeoutMs: 60_000 }));
  expect((later.error as Error).message).not.toContain("failed");
});

test("onAbort leave, said in so many words, leaves the job alone", async () => {
  const { airbyte, sent } = answeringClient(() => job("running"));
  const { error } = await settled(waitForJob(airbyte, 7, { timeoutMs: 10_000, onAbort: "leave" }));
  expect(error).toMatchObject({ code: "timeout" });
  expect(sent.every(({ method }) => method === "GET")).toBe(true);
});

test("a new job may be unknown for ten seconds, however long the process has been running", async () => {
  await vi.advanceTimersByTimeAsync(3_600_000);
  const { airbyte } = answeringClient(({ method }, count) => {
    if (method === "POST") return job("pending");
    return count < 3 ? problemAnswer(404, "resource-not-found") : job("succeeded");
  });
  const { value } = await settled(runJob(airbyte, { connectionId: CONNECTION_ID, jobType: "sync" }));
  expect(value).toEqual(job("succeeded"));
});

test("a wait whose look hangs names it, and reports it as late and not as aborted by the caller", async () => {
  const events: AirbyteEvent[] = [];
  const onEvent = (event: AirbyteEvent) => events.push(event);
  const { airbyte } = answeringClient([Response.json(job("running")), () => new Promise(() => {})], { onEvent });
  const { error } = await settled(waitForJob(airbyte, 7, { timeoutMs: 20_000, intervalMs: 5_000 }));
  expect((error as Error).message).toMatch(
    /^Job 7 did not end within 20000 ms; it was last seen running, and getJob had not succeeded after 1\d{4} ms \(call waitForJob/,
  );
  expect(events.at(-1)).toMatchObject({ type: "request-failed", operationId: "getJob", code: "timeout" });
});

test("a look that had hardly any time when the wait ended is not blamed", async () => {
  const late = () => new Promise<Response>((resolve) => setTimeout(() => resolve(Response.json(job("running"))), 600));
  const { airbyte } = answeringClient([late]);
  const { error } = await settled(waitForJob(airbyte, 7, { timeoutMs: 500 }));
  expect((error as Error).message).toBe(
    "Job 7 did not end within 500 ms; it was never seen (call waitForJob(airbyte, 7) to go on waiting)",
  );
});
