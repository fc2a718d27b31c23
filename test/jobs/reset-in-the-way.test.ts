// A reset or clear that runs when ensureSync asks for a sync.

import { expect, test } from "vitest";
import { ensureSync } from "../../src/jobs/ensure-sync.ts";
import { answeringClient } from "../support/answering-client.ts";
import { fakeTime } from "../support/fake-time.ts";
import { CONNECTION_ID } from "../support/ids.ts";
import { problemAnswer } from "../support/problem-answer.ts";
import { settled } from "../support/settled.ts";

fakeTime();

const job = (jobId: number, status: string, jobType: string) => ({
  jobId,
  connectionId: CONNECTION_ID,
  jobType,
  status,
});

/** A connection whose job 8, of this type, runs for a while; then a sync can be started, which is job 9. */
function busyWith(jobType: string, { runsMs = 0, start = () => job(9, "pending", "sync") as unknown } = {}) {
  const startMs = Date.now();
  const log: string[] = [];
  const eight = () => job(8, Date.now() - startMs < runsMs ? "running" : "succeeded", jobType);
  let requests = 0;
  const { airbyte } = answeringClient(({ method, path }) => {
    log.push(`${method} ${path} ${Date.now() - startMs}`);
    requests += 1;
    // A client that asks without a pause would never let the time pass.
    if (requests > 60) return problemAnswer(400, "too-many-requests-of-a-test");
    if (method === "POST") return eight().status === "running" ? problemAnswer(409, "try-again-later") : start();
    if (path === "/jobs") return { data: [eight()] };
    return path === "/jobs/8" ? eight() : job(9, "succeeded", "sync");
  });
  return { airbyte, log };
}

test.each([
  "reset",
  "clear",
])("a %s is waited out however long it takes, then the sync is asked for once", async (type) => {
  const { airbyte, log } = busyWith(type, { runsMs: 600_000 });
  expect((await settled(ensureSync(airbyte, CONNECTION_ID))).value).toEqual(job(9, "succeeded", "sync"));
  expect(log.filter((line) => line.startsWith("POST"))).toHaveLength(2);
});

test("a reset in the way is polled at the caller's intervals", async () => {
  const { airbyte, log } = busyWith("reset", { runsMs: 6_000 });
  await settled(ensureSync(airbyte, CONNECTION_ID, { intervalMs: 1_000, maxIntervalMs: 2_000 }));
  expect(log.filter((line) => line.startsWith("GET /jobs/8"))).toEqual(
    [0, 1_000, 2_500, 4_500, 6_500].map((ms) => `GET /jobs/8 ${ms}`),
  );
});

test.each([
  "the client is closed",
  "the reset cannot be read",
])("an error while a reset is in the way does not name it as the job to wait for: %s", async (why) => {
  const { airbyte } = answeringClient(({ method, path }) => {
    if (method === "POST") return problemAnswer(409, "try-again-later");
    if (path === "/jobs") return { data: [job(8, "running", "reset")] };
    return why === "the client is closed" ? job(8, "running", "reset") : problemAnswer(403, "forbidden");
  });
  setTimeout(() => airbyte.close(), 60_000);
  const { error } = await settled(ensureSync(airbyte, CONNECTION_ID));
  expect(error).not.toHaveProperty("jobId");
  expect(error).not.toHaveProperty("job");
  expect(JSON.parse(JSON.stringify(error))).not.toHaveProperty("jobId");
  expect((error as Error).message).toContain("(job 8, a reset, must end first)");
});

test("a reset in the way is not cancelled by the time limit, whatever onAbort says", async () => {
  const { airbyte, log } = busyWith("reset", { runsMs: 600_000 });
  const { error } = await settled(ensureSync(airbyte, CONNECTION_ID, { timeoutMs: 60_000, onAbort: "cancel" }));
  expect(error).toMatchObject({ code: "timeout", phase: "deadline" });
  expect(log.some((line) => line.startsWith("DELETE"))).toBe(false);
});

test("a timeout after the reset is over does not mention the reset", async () => {
  const { airbyte } = busyWith("reset", { runsMs: 6_000, start: () => new Promise(() => {}) });
  const { error } = await settled(ensureSync(airbyte, CONNECTION_ID, { timeoutMs: 20_000 }));
  expect((error as Error).message).toMatch(
    /^It is not known after 20000 ms whether a job was started: look at listJobs; createJob had not succeeded after \d+ ms/,
  );
  for (const name of ["jobId", "job"]) expect(error).not.toHaveProperty(name);
});

test("no job is in doubt when time runs out after a start that was answered with a reset that is over", async () => {
  const over = () => job(8, "succeeded", "reset");
  const { airbyte } = answeringClient(({ method }) => (method === "POST" ? over() : { data: [over()] }));
  const { error } = await settled(ensureSync(airbyte, CONNECTION_ID, { timeoutMs: 3_000 }));
  expect(error).toMatchObject({
    message: `No job was started within 3000 ms (connection ${CONNECTION_ID})`,
    attempts: 0,
  });
});

test("one that has ended by the time it is looked at costs a pause and no look of its own", async () => {
  let posts = 0;
  const startMs = Date.now();
  const { airbyte, sent } = answeringClient(({ method, path }) => {
    if (method !== "POST")
      return path === "/jobs" ? { data: posts ? [job(8, "succeeded", "reset")] : [] } : job(9, "succeeded", "sync");
    posts += 1;
    if (posts === 1) return problemAnswer(409, "try-again-later");
    expect(Date.now() - startMs).toBe(5_000);
    return job(9, "pending", "sync");
  });
  expect((await settled(ensureSync(airbyte, CONNECTION_ID))).value?.jobId).toBe(9);
  expect(sent.map(({ path }) => path)).not.toContain("/jobs/8");
});

test("a queued reset that the server answers the start with is waited out, too", async () => {
  const { airbyte, log } = connectionWithQueued("reset");
  expect((await settled(ensureSync(airbyte, CONNECTION_ID))).value).toEqual(job(9, "succeeded", "sync"));
  expect(log.filter((line) => line.startsWith("POST"))).toHaveLength(2);
});

test("a queued sync that the server answers the start with was not started by this call", async () => {
  const { airbyte } = connectionWithQueued("sync");
  const started: unknown[] = [];
  const { value } = await settled(ensureSync(airbyte, CONNECTION_ID, { onStart: (sync) => void started.push(sync) }));
  expect(value).toEqual(job(8, "succeeded", "sync"));
  expect(started).toEqual([{ jobId: 8, attached: true }]);
});

test("a start that is answered with a reset that is over, again and again, ends after a few requests", async () => {
  const log: string[] = [];
  const { airbyte } = answeringClient(({ method, path }) => {
    log.push(`${method} ${path}`);
    return path === "/jobs" && method === "GET"
      ? { data: [job(7, "succeeded", "sync")] }
      : job(8, "succeeded", "reset");
  });
  expect((await settled(ensureSync(airbyte, CONNECTION_ID))).error).toMatchObject({ code: "job", jobId: 8 });
  expect(log.filter((line) => line.startsWith("POST"))).toHaveLength(3);
});

/** A connection whose data could not be cleared: each start gives a new reset, until one that ends as the last of these says. */
function connectionWithResetsDue(...ends: string[]) {
  let started = 0;
  const { airbyte, sent } = answeringClient(({ method, path }) => {
    if (method !== "POST") {
      const id = Number(/^\/jobs\/(\d+)$/.exec(path)?.[1]);
      return id
        ? job(id, ends[id - 8] ?? "succeeded", ends[id - 8] ? "reset" : "sync")
        : { data: [job(7, "failed", "reset")] };
    }
    started += 1;
    return job(7 + started, "pending", ends[started - 1] ? "reset" : "sync");
  });
  const starts = () => sent.filter(({ method }) => method === "POST").length;
  return { airbyte, starts };
}

test("a reset that the server starts in place of the sync is waited for once, and said to have failed", async () => {
  const { airbyte, starts } = connectionWithResetsDue("failed", "failed");
  const { error } = await settled(ensureSync(airbyte, CONNECTION_ID, { throwOnFailure: false }));
  expect(error).toMatchObject({ code: "job", jobId: 8, job: { jobType: "reset", status: "failed" } });
  expect((error as Error).message).toBe(
    "Airbyte started job 8 (reset) instead of the sync, because an earlier reset failed; it failed, too, and no sync can " +
      "run until a reset succeeds or is cancelled: the timeline of the connection in Airbyte's web app says why",
  );
  expect(starts()).toBe(1);
});

test("the server may not know such a reset yet", async () => {
  let looks = 0;
  const { airbyte } = answeringClient(({ method, path }) => {
    if (method === "POST") return job(8 + looks, "pending", looks ? "sync" : "reset");
    if (path === "/jobs") return { data: [] };
    looks += 1;
    return looks === 1 ? problemAnswer(404, "resource-not-found") : job(Number(path.slice(6)), "succeeded", "reset");
  });
  expect((await settled(ensureSync(airbyte, CONNECTION_ID))).value).toMatchObject({ jobId: 10 });
});

test.each(["succeeded", "cancelled"])("once such a reset has %s, the sync is asked for again", async (end) => {
  const { airbyte, starts } = connectionWithResetsDue(end);
  expect((await settled(ensureSync(airbyte, CONNECTION_ID))).value).toEqual(job(9, "succeeded", "sync"));
  expect(starts()).toBe(2);
});

test("a server that starts one reset after the other is asked three times", async () => {
  const { airbyte, starts } = connectionWithResetsDue(...Array(9).fill("succeeded"));
  const { error } = await settled(ensureSync(airbyte, CONNECTION_ID));
  expect(error).toMatchObject({ code: "job", job: { jobId: 10 } });
  expect((error as Error).message).toMatch(/it is over \(succeeded\), so start the sync now$/);
  expect(starts()).toBe(3);
});

test("a start that is answered with an old sync is not taken for done", async () => {
  const { airbyte } = answeringClient(({ method, path }) => {
    if (path === "/jobs" && method === "GET") return { data: [job(7, "succeeded", "sync")] };
    return job(7, "succeeded", "sync");
  });
  expect((await settled(ensureSync(airbyte, CONNECTION_ID))).error).toMatchObject({ code: "response-parse" });
});

test("a job that does not say its type is the sync that was asked for", async () => {
  const { airbyte } = answeringClient(({ method, path }) => {
    if (path === "/jobs" && method === "GET") return { data: [] };
    return { jobId: 9, connectionId: CONNECTION_ID, status: method === "POST" ? "pending" : "succeeded" };
  });
  expect((await settled(ensureSync(airbyte, CONNECTION_ID))).value).toMatchObject({ jobId: 9, status: "succeeded" });
});

/** A connection whose job 8 is queued: the server answers a start with that job, and with a new one once it is over. */
function connectionWithQueued(jobType: string) {
  const startMs = Date.now();
  const log: string[] = [];
  const eight = () => job(8, Date.now() - startMs < 60_000 ? "queued" : "succeeded", jobType);
  const { airbyte } = answeringClient(({ method, path }) => {
    log.push(`${method} ${path}`);
    if (method === "POST") return eight().status === "queued" ? eight() : job(9, "pending", "sync");
    if (path === "/jobs") return { data: [eight()] };
    return path === "/jobs/8" ? eight() : job(9, "succeeded", "sync");
  });
  return { airbyte, log };
}

test("a reset that is sat out is not cancelled when time runs out", async () => {
  const reset = job(8, "running", "reset");
  const { airbyte, sent } = answeringClient(({ method, path }) => {
    if (method === "POST") return problemAnswer(409, "try-again-later");
    return path === "/jobs" ? { data: [reset] } : reset;
  });
  const { error } = await settled(ensureSync(airbyte, CONNECTION_ID, { timeoutMs: 20_000, onTimeout: "cancel" }));
  expect(error).toMatchObject({ code: "timeout", phase: "deadline", limitMs: 20_000 });
  expect(error).not.toHaveProperty("jobId");
  expect((error as Error).message).toBe(
    "No sync was started within 20000 ms: job 8, a reset, must end first; then try again" +
      ` (connection ${CONNECTION_ID})`,
  );
  expect(sent.some(({ method }) => method === "DELETE")).toBe(false);
});
