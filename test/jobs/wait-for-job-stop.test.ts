import { expect, test, vi } from "vitest";
import { ClientClosedError, type TimeoutError } from "../../src/errors.ts";
import { waitForJob } from "../../src/jobs/wait-for-job.ts";
import { answeringClient } from "../support/answering-client.ts";
import { fakeTime } from "../support/fake-time.ts";
import { job, jobOf } from "../support/job-of.ts";
import { settled } from "../support/settled.ts";

fakeTime();

test("the time limit ends the wait to the millisecond, with the job's id and last status", async () => {
  const { airbyte, sent } = jobOf(job("running"));
  const startMs = Date.now();
  let endedAtMs = 0;
  const work = waitForJob(airbyte, 7, { timeoutMs: 60_000 }).finally(() => {
    endedAtMs = Date.now() - startMs;
  });
  const { error } = await settled(work);
  expect(endedAtMs).toBe(60_000);
  expect(error).toMatchObject({ code: "timeout", phase: "deadline", limitMs: 60_000, jobId: 7, job: job("running") });
  expect((error as TimeoutError).message).toBe(
    "Job 7 did not end within 60000 ms; it was last seen running (call waitForJob(airbyte, 7) to go on waiting)",
  );
  expect((error as TimeoutError).toJSON()).toMatchObject({ jobId: 7, job: { status: "running" } });
  expect(sent.some(({ method }) => method === "DELETE")).toBe(false);
});

test("the time limit also ends a look that hangs, whether it listens to its signal or not", async () => {
  const { airbyte, sent } = answeringClient(() => new Promise(() => {}));
  const { error } = await settled(waitForJob(airbyte, 7, { timeoutMs: 10_000 }));
  expect((error as Error).message).toContain("Job 7 did not end within 10000 ms; it was never seen");
  expect(sent[0]?.signal?.aborted).toBe(true);
});

test("an abort ends the pause at once with the caller's own reason, and leaves the job alone", async () => {
  const { airbyte, sent } = jobOf(job("running"));
  const controller = new AbortController();
  const reason = new RangeError("enough");
  const work = waitForJob(airbyte, 7, { signal: controller.signal });
  const rejected = expect(work).rejects.toBe(reason);
  await vi.advanceTimersByTimeAsync(1_000);
  controller.abort(reason);
  await vi.advanceTimersByTimeAsync(0);
  await rejected;
  expect(sent.map(({ method }) => method)).toEqual(["GET"]);
});

test("an abort with something else than an Error is an AbortError, also before anything was sent", async () => {
  const { airbyte, sent } = jobOf(job("running"));
  const { error } = await settled(waitForJob(airbyte, 7, { signal: AbortSignal.abort("stop it") }));
  expect(error).toMatchObject({ name: "AbortError", message: "stop it" });
  expect(sent).toHaveLength(0);
});

test("an abort is heard while an update is at work", async () => {
  const { airbyte } = jobOf(job("running"));
  const controller = new AbortController();
  const work = waitForJob(airbyte, 7, { signal: controller.signal, onUpdate: () => new Promise(() => {}) });
  const rejected = expect(work).rejects.toThrow("enough");
  await vi.advanceTimersByTimeAsync(1_000);
  controller.abort(new Error("enough"));
  await rejected;
});

test("fifty waits on one signal put one listener on it, and none when they are over", async () => {
  const { airbyte } = jobOf(job("running"), ...new Array(200).fill(job("running")), job("succeeded"));
  const { signal } = new AbortController();
  let listeners = 0;
  let most = 0;
  const [add, remove] = [signal.addEventListener.bind(signal), signal.removeEventListener.bind(signal)];
  signal.addEventListener = (...args: Parameters<typeof add>) => {
    listeners += 1;
    most = Math.max(most, listeners);
    add(...args);
  };
  signal.removeEventListener = (...args: Parameters<typeof remove>) => {
    listeners -= 1;
    remove(...args);
  };
  await settled(Promise.all(Array.from({ length: 50 }, () => waitForJob(airbyte, 7, { signal }))));
  expect([most, listeners]).toEqual([1, 0]);
});

test("closing the client ends the wait at once and cancels nothing", async () => {
  const { airbyte, sent } = jobOf(job("running"));
  const work = waitForJob(airbyte, 7, { onAbort: "cancel" });
  const rejected = expect(work).rejects.toMatchObject({ code: "closed" });
  await vi.advanceTimersByTimeAsync(1_000);
  airbyte.close();
  await vi.advanceTimersByTimeAsync(0);
  await rejected;
  expect(sent).toHaveLength(1);
});

test("the error of another client that was closed is a reason of the caller's like any other", async () => {
  const { airbyte, sent } = answeringClient(({ path }) =>
    path === "/jobs" ? { data: [job("running")] } : job("running"),
  );
  const controller = new AbortController();
  const reason = new ClientClosedError();
  const work = settled(waitForJob(airbyte, 7, { signal: controller.signal, onAbort: "cancel" }));
  await vi.advanceTimersByTimeAsync(1_000);
  controller.abort(reason);
  const { error } = await work;
  expect(error).toBe(reason);
  expect((error as Error).message).toBe(new ClientClosedError().message);
  expect(sent.filter(({ method }) => method === "DELETE")).toHaveLength(1);
});
