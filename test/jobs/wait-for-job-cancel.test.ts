import { expect, test } from "vitest";
import { waitForJob } from "../../src/jobs/wait-for-job.ts";
import { answeringClient } from "../support/answering-client.ts";
import { fakeTime } from "../support/fake-time.ts";
import { job } from "../support/job-of.ts";
import { problemAnswer } from "../support/problem-answer.ts";
import { settled } from "../support/settled.ts";

fakeTime();

test.each([
  "abort",
  "timeout",
])("with onAbort cancel the job is cancelled on %s, and the wait ends as it would have", async (how) => {
  const { airbyte, sent } = answeringClient(({ method, path }) => {
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

test("a job that has not started yet is asked again for thirty seconds, because the server forgets the first cancel", async () => {
  for (const startsMs of [5_000, 60_000]) {
    const startMs = Date.now();
    const now = () => job(Date.now() - startMs < startsMs + 1_000 ? "pending" : "running");
    const { airbyte, sent } = answeringClient(({ path }) => (path === "/jobs" ? { data: [now()] } : now()));
    const { error } = await settled(waitForJob(airbyte, 7, { timeoutMs: 1_000, onTimeout: "cancel" }));
    const said = startsMs < 30_000 ? "a cancel was requested" : "it may have been cancelled; call waitForJob";
    expect((error as Error).message).toContain(said);
    expect(sent.filter(({ method }) => method === "DELETE").length).toBeGreaterThan(2);
  }
});

test("a job whose cancel took effect without a word is said to be cancelled", async () => {
  let deletes = 0;
  const now = () => job(deletes > 0 && looks > 1 ? "cancelled" : "pending");
  let looks = 0;
  const { airbyte } = answeringClient(({ method, path }) => {
    if (path === "/jobs") return { data: [job("pending")] };
    if (method === "DELETE") {
      deletes += 1;
      return job("pending");
    }
    if (deletes > 0) looks += 2;
    return now();
  });
  const { error } = await settled(waitForJob(airbyte, 7, { timeoutMs: 1_000, onTimeout: "cancel" }));
  expect((error as Error).message).toContain("(it was cancelled because of that)");
});

test("with onAbort cancel a job that ended, or was followed by another, is not cancelled", async () => {
  for (const [now, newest] of [
    [job("succeeded"), job("succeeded")],
    [job("incomplete"), job("running", { jobId: 8 })],
  ] as const) {
    const controller = new AbortController();
    const { airbyte, sent } = answeringClient(({ path }) => {
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
    const { airbyte } = answeringClient(({ method, path }) => {
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

test.each([
  { onAbort: "leave", onTimeout: "cancel", ends: "timeout", cancelled: true },
  { onAbort: "leave", onTimeout: "cancel", ends: "abort", cancelled: false },
  { onAbort: "cancel", onTimeout: "leave", ends: "timeout", cancelled: false },
  { onAbort: "cancel", onTimeout: "leave", ends: "abort", cancelled: true },
] as const)("onTimeout differs from onAbort where that is asked for: %j", async (given) => {
  const { ends, cancelled, ...what } = given;
  const { airbyte, sent } = answeringClient(({ method, path }) => {
    if (path === "/jobs") return { data: [job("running")] };
    return method === "DELETE" ? job("cancelled") : job("running");
  });
  const controller = new AbortController();
  if (ends === "abort") setTimeout(() => controller.abort(), 8_000);
  await settled(waitForJob(airbyte, 7, { ...what, signal: controller.signal, timeoutMs: 9_000 }));
  expect(sent.some(({ method }) => method === "DELETE")).toBe(cancelled);
});

const goOn = "call waitForJob(airbyte, 7) to go on waiting";
const status = (code: number) => () => problemAnswer(code, "some-problem");

test.each([
  ["a cancel was requested", () => job("running"), job("running")],
  ["it was cancelled because of that", () => job("cancelled"), job("running")],
  [`it may have been cancelled: DELETE /jobs/7 failed with 500: … ${goOn}`, status(500), job("running")],
  [`it could not be cancelled: DELETE /jobs/7 failed with 403: … ${goOn}`, status(403), job("running")],
])("a wait that ran out of time says of the job: %s", async (said, cancel, now) => {
  let late = false;
  const { airbyte } = answeringClient(({ method, path }) => {
    if (path === "/jobs") return { data: [job("running")] };
    return method === "DELETE" ? cancel() : late ? now : job("running");
  });
  setTimeout(() => {
    late = true;
  }, 7_999);
  const { error } = await settled(waitForJob(airbyte, 7, { timeoutMs: 8_000, onTimeout: "cancel" }));
  const [beginning = "", end = ""] = `Job 7 did not end within 8000 ms; it was last seen running (${said})`.split(
    " … ",
  );
  expect((error as Error).message.startsWith(beginning)).toBe(true);
  expect((error as Error).message.endsWith(end)).toBe(true);
});

test("a wait whose last look is lost does not say that the job may have been cancelled", async () => {
  let late = false;
  const { airbyte } = answeringClient(({ path }) => {
    if (late) throw new TypeError("fetch failed");
    return path === "/jobs" ? { data: [job("running")] } : job("running");
  });
  setTimeout(() => {
    late = true;
  }, 7_999);
  const { error } = await settled(waitForJob(airbyte, 7, { timeoutMs: 8_000, onTimeout: "cancel" }));
  expect((error as Error).message).toContain(
    `(it could not be cancelled: GET /jobs/7: the connection broke before an answer came; ${goOn})`,
  );
});
