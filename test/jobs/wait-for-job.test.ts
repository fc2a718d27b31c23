import { expect, test, vi } from "vitest";
import type { JobError } from "../../src/errors.ts";
import type { Job } from "../../src/jobs/job.ts";
import { waitForJob } from "../../src/jobs/wait-for-job.ts";
import { fakeTime } from "../support/fake-time.ts";
import { CONNECTION_ID } from "../support/ids.ts";
import { job, jobOf } from "../support/job-of.ts";
import { settled } from "../support/settled.ts";

fakeTime();

const times = (count: number) => new Array<Job>(count).fill(job("running"));

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
    `Job 7 (sync of connection ${CONNECTION_ID}) failed after PT8M12S. Airbyte's API does not say why; the timeline of the connection in its web app does`,
  ],
  [job("cancelled"), `Job 7 (sync of connection ${CONNECTION_ID}) was cancelled`],
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
