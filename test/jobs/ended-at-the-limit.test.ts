// A job that is over by the time its wait runs out, and would cancel it.

import { expect, test, vi } from "vitest";
import { waitForJob } from "../../src/jobs/wait-for-job.ts";
import { watchJob } from "../../src/jobs/watch-job.ts";
import { answeringClient } from "../support/answering-client.ts";
import { collect } from "../support/collect.ts";
import { fakeTime } from "../support/fake-time.ts";
import { job } from "../support/job-of.ts";
import { problemAnswer } from "../support/problem-answer.ts";
import { settled } from "../support/settled.ts";

fakeTime();

/** A job that comes to its end between the last look and the limit; a cancel, if one is sent, is answered with the job as it ended. */
function endsUnseen(status: string, cancelIsSent = false) {
  let looks = 0;
  return answeringClient(({ method, path }) => {
    if (path === "/jobs") return { data: [job("running")] };
    if (method === "GET") looks += 1;
    // Two looks of the wait; one before the cancel.
    return job(method === "DELETE" || looks > (cancelIsSent ? 3 : 2) ? status : "running");
  });
}

test.each([
  false,
  true,
])("a job that had ended when its wait ran out is no timeout (cancel sent: %s)", async (cancelIsSent) => {
  const options = { timeoutMs: 8_000, onTimeout: "cancel" } as const;
  const seen: unknown[] = [];
  const onUpdate = (update: { status: string }) => seen.push(update.status);
  const { airbyte, sent } = endsUnseen("succeeded", cancelIsSent);
  expect((await settled(waitForJob(airbyte, 7, { ...options, onUpdate }))).value).toEqual(job("succeeded"));
  expect(seen).toEqual(["running", "succeeded"]);
  expect(sent.some(({ method }) => method === "DELETE")).toBe(cancelIsSent);

  const failed = await settled(waitForJob(endsUnseen("failed", cancelIsSent).airbyte, 7, options));
  expect(failed.error).toMatchObject({ code: "job", job: { status: "failed" } });
  const watched = await settled(collect(watchJob(endsUnseen("failed", cancelIsSent).airbyte, 7, options)));
  expect(watched.value).toEqual([job("running"), job("failed")]);
});

test.each([
  ["settles", 9_000, ["begin running", "end running", "begin succeeded", "end succeeded"]],
  ["fails", 9_000, ["begin running", "begin succeeded", "end succeeded"]],
  ["comes too late", 60_000, ["begin running", "end running"]],
])("the last update waits for the one before, which outlasted the time limit and then %s", async (how, lastsMs, all) => {
  const told: string[] = [];
  const onUpdate = async ({ status }: { status: string }) => {
    told.push(`begin ${status}`);
    await new Promise((resolve) => setTimeout(resolve, lastsMs));
    if (how === "fails" && status === "running") throw new Error("the database is down");
    told.push(`end ${status}`);
  };
  const { airbyte } = answeringClient(({ path }) =>
    path === "/jobs" ? { data: [] } : job(told.length > 0 ? "succeeded" : "running"),
  );
  const work = waitForJob(airbyte, 7, { timeoutMs: 8_000, onTimeout: "cancel", onUpdate });
  expect((await settled(work)).value).toEqual(job("succeeded"));
  await vi.advanceTimersByTimeAsync(120_000);
  expect(told).toEqual(all);
});

test("what the last update throws, after the time limit, ends the wait like any other", async () => {
  const failure = new Error("the database is down");
  const onUpdate = ({ status }: { status: string }) => {
    if (status === "succeeded") throw failure;
  };
  const { airbyte } = endsUnseen("succeeded");
  const { error } = await settled(waitForJob(airbyte, 7, { timeoutMs: 8_000, onTimeout: "cancel", onUpdate }));
  expect(error).toBe(failure);
});

test("a job that somebody else cancelled before its wait ran out is a JobError", async () => {
  const { airbyte, sent } = endsUnseen("cancelled");
  const { error } = await settled(waitForJob(airbyte, 7, { timeoutMs: 8_000, onTimeout: "cancel" }));
  expect(error).toMatchObject({ code: "job", job: { status: "cancelled" } });
  expect(sent.some(({ method }) => method === "DELETE")).toBe(false);
});

test("an abort keeps the caller's reason, though the job had ended by then", async () => {
  const { airbyte } = endsUnseen("succeeded");
  const controller = new AbortController();
  setTimeout(() => controller.abort(new Error("enough")), 8_000);
  const { error } = await settled(waitForJob(airbyte, 7, { signal: controller.signal, onAbort: "cancel" }));
  expect(error).toBe(controller.signal.reason);
});

test("a timeout has the job as its cancel found it", async () => {
  const { error } = await settled(
    waitForJob(endsUnseen("cancelled", true).airbyte, 7, { timeoutMs: 8_000, onTimeout: "cancel" }),
  );
  expect(error).toMatchObject({ code: "timeout", jobId: 7, job: { status: "cancelled" } });
  expect((error as Error).message).toContain("(it was cancelled because of that)");
});

test("a cancel that fails leaves the job on the timeout as its cancel found it", async () => {
  let late = false;
  const { airbyte } = answeringClient(({ method, path }) => {
    if (path === "/jobs") return { data: [job("running")] };
    return method === "DELETE" ? problemAnswer(403, "forbidden") : job(late ? "incomplete" : "running");
  });
  setTimeout(() => {
    late = true;
  }, 7_999);
  const { error } = await settled(waitForJob(airbyte, 7, { timeoutMs: 8_000, onTimeout: "cancel" }));
  expect(error).toMatchObject({ code: "timeout", job: { status: "incomplete" } });
});

test.each([
  ["by itself", 38_000],
  ["with the client", 9_000],
])("a last update that hangs, after the time limit, ends %s", async (how, endsMs) => {
  const { airbyte } = endsUnseen("succeeded");
  const onUpdate = ({ status }: { status: string }) => (status === "succeeded" ? new Promise(() => {}) : undefined);
  if (how === "with the client") setTimeout(() => airbyte.close(), 9_000);
  const startMs = performance.now();
  const work = waitForJob(airbyte, 7, { timeoutMs: 8_000, onTimeout: "cancel", onUpdate });
  const { value } = await settled(work.then((ended) => [ended, performance.now() - startMs]));
  expect(value).toEqual([job("succeeded"), endsMs]);
});
