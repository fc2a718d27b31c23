import { Readable } from "node:stream";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Wait } from "../../src/jobs/wait.ts";
import { resolveWaitOptions } from "../../src/jobs/wait-options.ts";
import { watchJob } from "../../src/jobs/watch-job.ts";
import { answeringClient } from "../support/answering-client.ts";
import { collect } from "../support/collect.ts";
import { CONNECTION_ID } from "../support/ids.ts";
import { problemAnswer } from "../support/problem-answer.ts";
import { settled } from "../support/settled.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});

const job = (status: string, rowsSynced?: number) => ({ jobId: 7, connectionId: CONNECTION_ID, status, rowsSynced });
const jobOf = (...answers: unknown[]) =>
  answeringClient((_, count) => answers[Math.min(count, answers.length) - 1], { maxRetries: 0 });

test("it gives the job as it is, then each change, and ends with the job", async () => {
  const { airbyte } = jobOf(job("pending"), job("pending"), job("running", 1), job("running", 1), job("failed", 2));
  const { value } = await settled(collect(watchJob(airbyte, 7)));
  expect(value?.map(({ status, rowsSynced }) => [status, rowsSynced])).toEqual([
    ["pending", undefined],
    ["running", 1],
    ["failed", 2],
  ]);
});

test("a job that is over is given once", async () => {
  const { airbyte, sent } = jobOf(job("succeeded"));
  expect((await settled(collect(watchJob(airbyte, 7)))).value).toHaveLength(1);
  expect(sent).toHaveLength(1);
});

test("failures that pass are not shown, others end the iteration", async () => {
  const passing = jobOf(problemAnswer(502, "bad-gateway"), job("running"), problemAnswer(503, "x"), job("succeeded"));
  expect((await settled(collect(watchJob(passing.airbyte, 7)))).value).toHaveLength(2);
  const lasting = jobOf(job("running"), problemAnswer(404, "resource-not-found"));
  expect((await settled(collect(watchJob(lasting.airbyte, 7)))).error).toMatchObject({ status: 404, jobId: 7 });
});

test("leaving the loop ends the looks", async () => {
  const { airbyte, sent } = jobOf(job("running"));
  const work = (async () => {
    for await (const { status } of watchJob(airbyte, 7)) if (status === "running") break;
  })();
  await settled(work);
  await vi.advanceTimersByTimeAsync(600_000);
  expect(sent).toHaveLength(1);
});

test.each([
  "return",
  "throw",
] as const)("%s ends it at once while a change is awaited, and leaves the job alone", async (how) => {
  const { airbyte, sent } = jobOf(job("running"));
  const jobs = watchJob(airbyte, 7);
  await jobs.next();
  const pending = jobs.next();
  const left = how === "return" ? jobs.return(undefined) : jobs.throw(new Error("gone")).catch(() => {});
  await vi.advanceTimersByTimeAsync(0);
  await left;
  expect(await pending).toEqual({ done: true, value: undefined });
  expect(await jobs.next()).toEqual({ done: true, value: undefined });
  await vi.advanceTimersByTimeAsync(600_000);
  expect(sent).toHaveLength(1);
});

test("an error that is thrown into it comes out again, wherever it stands", async () => {
  const mine = new Error("mine");
  const through = async function* (jobs: AsyncGenerator<unknown>) {
    yield* jobs;
    yield "after";
  };
  const { airbyte } = jobOf(job("running"));
  const outer = through(watchJob(airbyte, 7));
  await outer.next();
  await expect(outer.throw(mine)).rejects.toBe(mine);
  await expect(watchJob(airbyte, 7).throw(mine)).rejects.toBe(mine);
});

test("a wait that is left between two looks makes none any more", async () => {
  const { airbyte, sent } = jobOf(job("running"));
  const wait = new Wait(airbyte, resolveWaitOptions("watchJob", {}));
  wait.leave();
  await expect(wait.run(async () => "value")).rejects.toBeUndefined();
  expect(wait.endedBy).toBe("leave");
  expect(sent).toHaveLength(0);
});

test("a stream of a job ends with its reader", async () => {
  const { airbyte, sent } = jobOf(job("running"));
  const stream = Readable.from(watchJob(airbyte, 7));
  stream.resume();
  await vi.advanceTimersByTimeAsync(20_000);
  stream.destroy();
  const before = sent.length;
  await vi.advanceTimersByTimeAsync(600_000);
  expect(sent).toHaveLength(before);
});

test("the time limit counts the time that the caller takes as well", async () => {
  const { airbyte, sent } = jobOf(job("running"), job("succeeded"));
  const work = (async () => {
    for await (const _ of watchJob(airbyte, 7, { timeoutMs: 60_000 })) {
      await new Promise((resolve) => setTimeout(resolve, 90_000));
    }
  })();
  expect((await settled(work)).error).toMatchObject({ code: "timeout", phase: "deadline", jobId: 7 });
  expect(sent).toHaveLength(1);
});

test("an abort while the caller is busy is heard at the next look, one while it pauses at once", async () => {
  const { airbyte, sent } = jobOf(job("running"));
  const controller = new AbortController();
  const iterator = watchJob(airbyte, 7, { signal: controller.signal });
  await iterator.next();
  const pending = expect(iterator.next()).rejects.toThrow("enough");
  await vi.advanceTimersByTimeAsync(1_000);
  controller.abort(new Error("enough"));
  await pending;
  expect(await iterator.next()).toEqual({ done: true, value: undefined });
  expect(sent).toHaveLength(1);
  await expect(watchJob(airbyte, 7, { signal: controller.signal }).next()).rejects.toThrow("enough");
});

test("a closed client ends it, also between two looks", async () => {
  const { airbyte } = jobOf(job("running"));
  const iterator = watchJob(airbyte, 7);
  await iterator.next();
  airbyte.close();
  await expect(iterator.next()).rejects.toMatchObject({ code: "closed" });
});

test("wrong options are refused when it is called, not when it is read", () => {
  const { airbyte } = jobOf(job("running"));
  expect(() => watchJob(airbyte, 7, { timeoutMs: -1 })).toThrow("timeoutMs must be a whole number");
});

test("what is done to a job that was handed out does not matter to the wait", async () => {
  const { airbyte, sent } = jobOf(job("running"), job("succeeded"));
  const changing = async () => {
    const seen: string[] = [];
    for await (const each of watchJob(airbyte, 7)) {
      seen.push(each.status);
      each.status = each.status.toUpperCase();
    }
    return seen;
  };
  const seen = changing();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await seen).toEqual(["running", "succeeded"]);
  expect(sent).toHaveLength(2);
});
