import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { JobError, TimeoutError } from "../../src/errors.ts";
import type { Job } from "../../src/jobs/job.ts";
import { waitForJob } from "../../src/jobs/wait-for-job.ts";
import { problemAnswer, type Script, scriptedClient } from "../support/scripted-client.ts";
import { settled } from "../support/settled.ts";

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(Math, "random").mockReturnValue(0.5);
});
afterEach(() => {
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const job = (status: string, more: Partial<Job> = {}): Job => ({
  jobId: 7,
  connectionId: "c1",
  jobType: "sync",
  startTime: "2026-09-14T06:00:00Z",
  status,
  ...more,
});

/** A client whose job goes through these answers, the last one for good, and the times at which it was looked at. */
function jobOf(...answers: unknown[]) {
  const lookedAtMs: number[] = [];
  const startMs = Date.now();
  const script: Script = () => {
    lookedAtMs.push(Date.now() - startMs);
    const answer = answers[Math.min(lookedAtMs.length, answers.length) - 1];
    return answer instanceof Response ? answer.clone() : answer;
  };
  return { ...scriptedClient(script), lookedAtMs };
}

const times = (count: number) => new Array<Job>(count).fill(job("running"));
const down = () => problemAnswer(503, "service-unavailable");

test("it looks at once, then after 5 seconds, then ever more rarely up to every 30 seconds", async () => {
  const { airbyte, lookedAtMs, sent } = jobOf(...times(8), job("succeeded"));
  const { value } = await settled(waitForJob(airbyte, 7));
  expect(value).toEqual(job("succeeded"));
  const pausesMs = lookedAtMs.slice(1).map((atMs, index) => atMs - (lookedAtMs[index] ?? 0));
  expect(lookedAtMs[0]).toBe(0);
  expect(pausesMs.map((ms) => Math.round(ms / 10) * 10)).toEqual([
    5_000, 7_500, 11_250, 16_880, 25_310, 30_000, 30_000, 30_000,
  ]);
  expect(sent.every(({ method, path }) => method === "GET" && path === "/jobs/7")).toBe(true);
});

test.each([
  [0, 4_000, 24_000],
  [0.999999, 6_000, 36_000],
])("every pause varies by up to 20 percent (random %d)", async (random, firstMs, longestMs) => {
  vi.mocked(Math.random).mockReturnValue(random);
  const { airbyte, lookedAtMs } = jobOf(...times(10), job("succeeded"));
  await settled(waitForJob(airbyte, 7));
  expect((lookedAtMs[1] ?? 0) / 1_000).toBeCloseTo(firstMs / 1_000, 2);
  expect(((lookedAtMs[10] ?? 0) - (lookedAtMs[9] ?? 0)) / 1_000).toBeCloseTo(longestMs / 1_000, 2);
});

test("the caller chooses the pauses", async () => {
  const { airbyte, lookedAtMs } = jobOf(...times(4), job("succeeded"));
  await settled(waitForJob(airbyte, 7, { intervalMs: 1_000, maxIntervalMs: 2_000 }));
  expect(lookedAtMs).toEqual([0, 1_000, 2_500, 4_500, 6_500]);
});

test.each([
  [{ intervalMs: 60_000 }, [0, 60_000, 120_000]],
  [{ maxIntervalMs: 1_000 }, [0, 1_000, 2_000]],
])("with %j alone the other one follows", async (options, expected) => {
  const { airbyte, lookedAtMs } = jobOf(...times(2), job("succeeded"));
  await settled(waitForJob(airbyte, 7, options));
  expect(lookedAtMs).toEqual(expected);
});

test.each([
  "pending",
  "queued",
  "running",
  "incomplete",
  "hibernating",
  "",
])("%j means keep waiting", async (status) => {
  const { airbyte, sent } = jobOf(job(status), job("running"), job(status), job("succeeded"));
  expect((await settled(waitForJob(airbyte, 7))).value?.status).toBe("succeeded");
  expect(sent).toHaveLength(4);
});

test.each([
  [
    job("failed", { duration: "PT8M12S" }),
    "Job 7 (sync of connection c1) failed after PT8M12S. Airbyte's API does not say why; the timeline of the connection in its web app does",
  ],
  [job("cancelled"), "Job 7 (sync of connection c1) was cancelled"],
])("a job that did not succeed is an error with the job, or is returned if that is asked for", async (ended, text) => {
  const { airbyte } = jobOf(job("running"), ended);
  const { error } = await settled(waitForJob(airbyte, 7));
  expect(error).toMatchObject({ code: "job", job: ended, message: text, retryable: false });
  expect((error as JobError).toJSON()).toMatchObject({ job: ended });
  const again = jobOf(job("running"), ended);
  expect((await settled(waitForJob(again.airbyte, 7, { throwOnFailure: false }))).value).toEqual(ended);
});

test("updates come with the first look and with every change of status, rows or bytes, and no others", async () => {
  const { airbyte } = jobOf(
    job("pending"),
    job("pending"),
    job("running", { duration: "PT1S", rowsSynced: 1 }),
    job("running", { duration: "PT5S", rowsSynced: 1 }),
    job("running", { duration: "PT9S", rowsSynced: 9 }),
    job("running", { duration: "PT9S", rowsSynced: 9, bytesSynced: 90 }),
    job("succeeded", { rowsSynced: 10 }),
  );
  const seen: string[] = [];
  await settled(
    waitForJob(airbyte, 7, { onUpdate: (now) => void seen.push(`${now.status} ${now.rowsSynced ?? "-"}`) }),
  );
  expect(seen).toEqual(["pending -", "running 1", "running 9", "running 9", "succeeded 10"]);
});

test("an update that throws, at once or later, ends the wait with what it throws", async () => {
  for (const fail of [
    () => {
      throw new RangeError("mine");
    },
    () => Promise.reject(new RangeError("mine")),
  ]) {
    const { airbyte, sent } = jobOf(job("running"));
    const { error } = await settled(waitForJob(airbyte, 7, { onUpdate: fail }));
    expect(error).toEqual(new RangeError("mine"));
    expect(sent).toHaveLength(1);
  }
});

test("five failed looks in a row are waited out, and a good one makes them forgotten", async () => {
  const failures = [
    down(),
    problemAnswer(502, "bad-gateway"),
    new TypeError("fetch failed"),
    problemAnswer(429, "too-many-requests"),
    problemAnswer(500, "internal"),
  ];
  const { airbyte, sent } = jobOf(...failures, job("running"), ...failures, job("succeeded"));
  expect((await settled(waitForJob(airbyte, 7))).value?.status).toBe("succeeded");
  expect(sent).toHaveLength(12);
});

test("the sixth failure in a row ends the wait, and its error carries the job", async () => {
  const { airbyte, sent } = jobOf(job("running"), down());
  const { error } = await settled(waitForJob(airbyte, 7));
  expect(error).toMatchObject({ code: "api", status: 503, jobId: 7, job: job("running"), cause: { jobId: 7 } });
  expect((error as Error).message).toMatch(/\(job 7 was last seen running\)$/);
  expect(sent).toHaveLength(7);
});

test("a server that was never reached ends the wait after as many looks", async () => {
  const { airbyte, sent } = jobOf(new TypeError("fetch failed"));
  const { error } = await settled(waitForJob(airbyte, 7));
  expect(error).toMatchObject({ code: "connection" });
  expect(error).not.toHaveProperty("job");
  expect(sent).toHaveLength(6);
});

test("a web page instead of a job is waited out once the job was seen; at first it means a wrong base URL", async () => {
  const page = new Response("<html>restarting</html>", { headers: { "content-type": "text/html" } });
  const restarting = jobOf(job("running"), page, page, job("succeeded"));
  expect((await settled(waitForJob(restarting.airbyte, 7))).value?.status).toBe("succeeded");
  const wrong = jobOf(page);
  expect((await settled(waitForJob(wrong.airbyte, 7))).error).toMatchObject({ code: "response-parse" });
  expect(wrong.sent).toHaveLength(1);
});

test("the server's Retry-After makes the next pause longer, never shorter", async () => {
  const { airbyte, lookedAtMs } = jobOf(
    problemAnswer(503, "busy", { "retry-after": "90" }),
    problemAnswer(503, "busy", { "retry-after": "1" }),
    job("succeeded"),
  );
  await settled(waitForJob(airbyte, 7));
  expect(lookedAtMs).toEqual([0, 90_000, 97_500]);
});

test.each([401, 403, 404, 400, 409])("a %i is no passing failure: it ends the wait at once", async (status) => {
  const { airbyte, sent } = jobOf(job("running"), problemAnswer(status, "state-conflict"));
  expect((await settled(waitForJob(airbyte, 7))).error).toMatchObject({
    code: "api",
    status,
    job: { status: "running" },
  });
  expect(sent).toHaveLength(2);
});

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
    "Job 7 did not end within 60000 ms; it was last seen running. waitForJob(airbyte, 7) goes on waiting",
  );
  expect((error as TimeoutError).toJSON()).toMatchObject({ jobId: 7, job: { status: "running" } });
  expect(sent.some(({ method }) => method === "DELETE")).toBe(false);
});

test("the time limit also ends a look that hangs, whether it listens to its signal or not", async () => {
  const { airbyte, sent } = scriptedClient(() => new Promise(() => {}));
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
  const { airbyte } = jobOf(job("running"), ...times(200), job("succeeded"));
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

test.each([
  "abort",
  "timeout",
])("with onAbort cancel the job is cancelled on %s, and the wait ends as it would have", async (how) => {
  const { airbyte, sent } = scriptedClient(({ method, path }) => {
    if (path === "/jobs") return { data: [job("running")] };
    return method === "DELETE" ? job("cancelled") : job("running");
  });
  const controller = new AbortController();
  const limits = how === "abort" ? { signal: controller.signal } : { timeoutMs: 8_000 };
  setTimeout(() => controller.abort(new Error("enough")), 8_000);
  const { error } = await settled(waitForJob(airbyte, 7, { ...limits, onAbort: "cancel" }));
  if (how === "abort") expect(error).toBe(controller.signal.reason);
  else expect(error).toMatchObject({ code: "timeout", jobId: 7 });
  expect(sent.map(({ method, path }) => `${method} ${path}`).slice(-3)).toEqual([
    "GET /jobs/7",
    "GET /jobs",
    "DELETE /jobs/7",
  ]);
});

test("with onAbort cancel a job that ended, or was followed by another, is not cancelled", async () => {
  for (const [now, newest] of [
    [job("succeeded"), job("succeeded")],
    [job("incomplete"), job("running", { jobId: 8 })],
  ] as const) {
    const controller = new AbortController();
    const { airbyte, sent } = scriptedClient(({ path }) => {
      if (path === "/jobs") return { data: [newest] };
      return controller.signal.aborted ? now : job("running");
    });
    setTimeout(() => controller.abort(new Error("enough")), 1_000);
    const { error } = await settled(waitForJob(airbyte, 7, { signal: controller.signal, onAbort: "cancel" }));
    expect(error).toBe(controller.signal.reason);
    expect(sent.some(({ method }) => method === "DELETE")).toBe(false);
  }
});

test("a cancel that fails or hangs does not hide the caller's reason, and is given 30 seconds", async () => {
  for (const answer of [() => problemAnswer(500, "internal"), () => new Promise(() => {})]) {
    const controller = new AbortController();
    const { airbyte } = scriptedClient(({ method, path }) => {
      if (path === "/jobs") return { data: [job("running")] };
      return method === "DELETE" ? answer() : job("running");
    });
    setTimeout(() => controller.abort(new Error("enough")), 1_000);
    const startMs = Date.now();
    let endedAtMs = 0;
    const work = waitForJob(airbyte, 7, { signal: controller.signal, onAbort: "cancel" }).finally(() => {
      endedAtMs = Date.now() - startMs;
    });
    expect((await settled(work)).error).toBe(controller.signal.reason);
    expect(endedAtMs).toBeLessThanOrEqual(31_000);
  }
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

test("it needs no more of a client than getJob, listJobs and cancelJob", async () => {
  const never = () => Promise.reject(new Error("not needed"));
  const client = { getJob: async () => job("succeeded"), listJobs: never, cancelJob: never };
  expect((await settled(waitForJob(client, 7))).value?.status).toBe("succeeded");
});

test.each([
  [{ timeoutMs: 0 }, "timeoutMs must be a whole number from 1 to 2147483647, not 0"],
  [{ timeoutMs: Number.POSITIVE_INFINITY }, "timeoutMs"],
  [{ intervalMs: -1 }, "intervalMs must be a whole number from 1 to 2147483647, not -1"],
  [{ intervalMs: 5_000, maxIntervalMs: 1_000 }, "maxIntervalMs must be a whole number from 5000"],
  [{ onAbort: "stop" as never }, 'onAbort must be "leave" or "cancel"'],
  [{ signal: {} as never }, "signal must be an AbortSignal"],
  [{ onUpdate: "log" as never }, "onUpdate must be a function"],
])("options of %j are refused before anything is sent", async (options, message) => {
  const { airbyte, sent } = jobOf(job("running"));
  const { error } = await settled(waitForJob(airbyte, 7, options));
  expect(error).toMatchObject({ code: "configuration", message: expect.stringContaining(message) });
  expect(sent).toHaveLength(0);
});

test("an id that is none is refused", async () => {
  const { airbyte } = jobOf(job("running"));
  expect((await settled(waitForJob(airbyte, undefined as never))).error).toMatchObject({ code: "configuration" });
  expect((await settled(waitForJob(airbyte, Number.NaN))).error).toMatchObject({ code: "configuration" });
});
