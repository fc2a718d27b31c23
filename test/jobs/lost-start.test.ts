// What ensureSync and runJob make of a start whose answer did not come, or came too late.

import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { mayHaveBeenCarriedOut } from "../../src/errors/may-have-been-carried-out.ts";
import { ensureSync } from "../../src/jobs/ensure-sync.ts";
import { runJob } from "../../src/jobs/run-job.ts";
import { answeringClient, networkError, type Sent, status } from "../support/answering-client.ts";
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

const job = (jobId: number, status: string, jobType = "sync") => ({
  jobId,
  connectionId: CONNECTION_ID,
  jobType,
  status,
});
const lost = () => new TypeError("fetch failed");
const calls = (sent: Sent[]) => sent.map(({ method, path }) => `${method} ${path}`);
const webPage = () => new Response("<html>restarting</html>", { headers: { "content-type": "text/html" } });

interface World {
  creation: () => unknown;
  /** What the list of jobs answers: a job, none, or a failure; the last one for good. */
  lists: (object | object[] | undefined)[];
  connection?: () => unknown;
}

/** What is looked for is what the workflow repeats, not what a single call does. */
const ONE_TRY = { maxRetries: 0 };

function worldOf({ creation, lists, connection = () => ({ connectionId: CONNECTION_ID, status: "active" }) }: World) {
  let looks = 0;
  return answeringClient(({ method, path }) => {
    if (method === "POST") return creation();
    if (path.startsWith("/connections/")) return connection();
    if (path !== "/jobs") return job(Number(path.slice("/jobs/".length)), "succeeded");
    const found = lists[Math.min(looks++, lists.length - 1)];
    if (found instanceof Error || found instanceof Response) return found;
    return { data: [found ?? []].flat() };
  }, ONE_TRY);
}

test("the first job that a connection ever had is found", async () => {
  const { airbyte } = worldOf({ creation: lost, lists: [undefined, job(1, "succeeded")] });
  expect((await settled(ensureSync(airbyte, CONNECTION_ID))).value?.jobId).toBe(1);
});

test("a sync that was started, and ended by a reset before it was seen, is not started again", async () => {
  const lists = [
    job(1, "succeeded"),
    [job(4, "running"), job(3, "succeeded", "reset"), job(2, "cancelled"), job(1, "succeeded")],
  ];
  const { airbyte, sent } = worldOf({ creation: lost, lists });
  const onStart = vi.fn();
  const { value } = await settled(ensureSync(airbyte, CONNECTION_ID, { throwOnFailure: false, onStart }));
  expect(value?.jobId).toBe(2);
  expect(onStart).toHaveBeenCalledExactlyOnceWith({ jobId: 2, attached: false });
  expect(calls(sent).filter((call) => call.startsWith("POST"))).toHaveLength(1);
});

test.each([
  ["a web page", webPage()],
  ["a 502", problemAnswer(502, "bad-gateway")],
])("%s in place of the jobs is waited out while the job is looked for", async (_, failure) => {
  const { airbyte } = worldOf({ creation: lost, lists: [job(7, "failed"), failure, job(8, "running")] });
  expect((await settled(ensureSync(airbyte, CONNECTION_ID))).value?.jobId).toBe(8);
});

test("a refusal while the job is looked for ends the search", async () => {
  const { airbyte, sent } = worldOf({ creation: lost, lists: [undefined, problemAnswer(403, "forbidden")] });
  expect((await settled(ensureSync(airbyte, CONNECTION_ID))).error).toMatchObject({ code: "api", status: 403 });
  expect(calls(sent)).toEqual(["GET /jobs", "POST /jobs", "GET /jobs"]);
});

test("a reset that has appeared is not the sync that was asked for", async () => {
  const { airbyte } = worldOf({ creation: lost, lists: [undefined, job(8, "running", "reset"), job(9, "running")] });
  expect((await settled(ensureSync(airbyte, CONNECTION_ID))).value?.jobId).toBe(9);
});

test("a start that is not answered in time is looked for like one that was lost", async () => {
  const { airbyte, sent } = worldOf({ creation: () => new Promise(() => {}), lists: [undefined, job(8, "running")] });
  expect((await settled(ensureSync(airbyte, CONNECTION_ID))).value?.jobId).toBe(8);
  expect(calls(sent).filter((call) => call === "POST /jobs")).toHaveLength(1);
});

test("a start that the server gave up on as too slow is looked for as well", async () => {
  const { airbyte } = worldOf({ creation: () => problemAnswer(408, "timeout"), lists: [undefined, job(8, "running")] });
  expect((await settled(ensureSync(airbyte, CONNECTION_ID))).value?.jobId).toBe(8);
});

test.each([
  ["a server that was not reached", () => networkError("ECONNREFUSED"), { code: "connection", sent: "no" }],
  ["a 400 with the title of a conflict", () => problemAnswer(400, "state-conflict"), { code: "api", status: 400 }],
  ["a 400 that says to come later", () => problemAnswer(400, "try-again-later"), { code: "api", status: 400 }],
])("after %s nothing is looked for: nothing was started", async (_, creation, expected) => {
  const { airbyte, sent } = worldOf({ creation, lists: [undefined] });
  const { error } = await settled(ensureSync(airbyte, CONNECTION_ID));
  expect(error).toMatchObject(expected);
  expect((error as Error).message).not.toMatch(/may still start|has no running job/);
  expect(calls(sent)).toEqual(["GET /jobs", "POST /jobs"]);
});

test("without a token the start was never sent, so there is nothing to look for", async () => {
  const noToken = () =>
    answeringClient(() => ({ data: [] }), { apiKey: undefined, accessToken: () => new Promise<never>(() => {}) });
  const { airbyte, sent } = noToken();
  const { error } = await settled(runJob(airbyte, { connectionId: CONNECTION_ID, jobType: "sync" }));
  expect(error).toMatchObject({ code: "timeout", phase: "token" });
  expect((error as Error).message).not.toContain("may have been created");
  expect(sent).toHaveLength(0);
});

test("a start that is not answered in time may have been carried out", async () => {
  const { airbyte } = worldOf({ creation: () => new Promise(() => {}), lists: [] });
  const { error } = await settled(runJob(airbyte, { connectionId: CONNECTION_ID, jobType: "sync" }));
  expect(error).toMatchObject({ code: "timeout", phase: "headers" });
  expect((error as Error).message).toContain("the job may have been created");
});

test("a time limit that ends before a sync was asked for says that none was started", async () => {
  const { airbyte, sent } = answeringClient(() => new Promise(() => {}));
  const { error } = await settled(ensureSync(airbyte, CONNECTION_ID, { timeoutMs: 20_000 }));
  expect((error as Error).message).toBe(
    `No job was started within 20000 ms; listJobs had not succeeded after 20000 ms (connection ${CONNECTION_ID})`,
  );
  expect(sent.every(({ method }) => method === "GET")).toBe(true);
});

/** The answer to the start gets lost, and every look after it is answered like this. */
function lostStart(look: () => unknown) {
  let starts = 0;
  return answeringClient(({ method }) => {
    if (method === "POST") {
      starts += 1;
      return new TypeError("fetch failed");
    }
    return starts === 0 ? { data: [job(7, "succeeded")] } : look();
  });
}

test("where no look succeeds it is not said that no job has appeared", async () => {
  const { airbyte } = lostStart(() => problemAnswer(503, "service-unavailable"));
  const { error } = await settled(ensureSync(airbyte, CONNECTION_ID));
  expect((error as Error).message).toContain("whether it was created is not known; a sync may still start");
});

test("when the look for a lost start fails, the error still says that a sync may run", async () => {
  const { airbyte } = lostStart(() => problemAnswer(400, "bad-request"));
  const { error } = await settled(ensureSync(airbyte, CONNECTION_ID));
  expect(error).toMatchObject({ status: 400, path: "/jobs" });
  expect(mayHaveBeenCarriedOut(error)).toBe(true);
  expect((error as Error).message).toMatch(
    /\(a sync may run, so look at listJobs; the answer to its start was: POST \/jobs: the connection broke/,
  );
});

test("the connection is looked at once after a conflict, and never after a lost connection", async () => {
  const conflict = worldOf({ creation: () => problemAnswer(409, "state-conflict"), lists: [job(7, "failed")] });
  await settled(ensureSync(conflict.airbyte, CONNECTION_ID));
  expect(calls(conflict.sent).filter((call) => call === `GET /connections/${CONNECTION_ID}`)).toHaveLength(1);
  const cut = worldOf({ creation: lost, lists: [job(7, "failed")], connection: () => ({ status: "inactive" }) });
  expect((await settled(ensureSync(cut.airbyte, CONNECTION_ID))).error).toMatchObject({ code: "connection" });
  expect(calls(cut.sent)).not.toContain(`GET /connections/${CONNECTION_ID}`);
});

test("a connection that cannot be looked at does not end the search for the job", async () => {
  const { airbyte } = worldOf({
    creation: () => problemAnswer(409, "state-conflict"),
    lists: [job(7, "failed"), job(7, "failed"), job(8, "running")],
    connection: () => problemAnswer(403, "forbidden"),
  });
  expect((await settled(ensureSync(airbyte, CONNECTION_ID))).value?.jobId).toBe(8);
});

test("a time limit that ends the look at the connection ends everything", async () => {
  const { airbyte, sent } = worldOf({
    creation: () => problemAnswer(409, "state-conflict"),
    lists: [job(7, "failed")],
    connection: () => new Promise(() => {}),
  });
  const { error } = await settled(ensureSync(airbyte, CONNECTION_ID, { timeoutMs: 10_000 }));
  expect(error).toMatchObject({ code: "timeout", phase: "deadline", limitMs: 10_000 });
  expect(calls(sent).at(-1)).toBe(`GET /connections/${CONNECTION_ID}`);
});

test.each([
  ["with pauses of its own", {}, 60_000, 90_000],
  ["with quick looks", { intervalMs: 100 }, 60_000, 90_000],
  ["with quick looks only", { intervalMs: 100, maxIntervalMs: 1_000 }, 6_000, 7_300],
])("a lost start is looked for as long as a job may take to appear: %s", async (_, options, leastMs, mostMs) => {
  const { airbyte } = worldOf({ creation: lost, lists: [undefined] });
  const startMs = Date.now();
  let tookMs = 0;
  const work = ensureSync(airbyte, CONNECTION_ID, options).finally(() => {
    tookMs = Date.now() - startMs;
  });
  const { error } = await settled(work);
  expect((error as Error).message).toContain("no job has appeared since; a sync may still start");
  expect(tookMs).toBeGreaterThanOrEqual(leastMs);
  expect(tookMs).toBeLessThan(mostMs);
});

test("a sync that ensureSync has just started is known to be there: a proxy's answer to the first look is waited out", async () => {
  let looks = 0;
  const { airbyte } = answeringClient(({ method, path }) => {
    if (method === "POST") return job(7, "running");
    if (path === "/jobs") return { data: [] };
    looks += 1;
    return looks === 1 ? status(401, "<html>restarting</html>") : job(7, "succeeded");
  });
  const { value, error } = await settled(ensureSync(airbyte, CONNECTION_ID));
  expect(error).toBeUndefined();
  expect(value?.status).toBe("succeeded");
});

test("a reset that was due, and began in place of the sync, is found when the answer to the start was lost", async () => {
  let posts = 0;
  const { airbyte } = answeringClient(({ method, path }) => {
    if (method === "POST") {
      posts += 1;
      return posts === 1 ? networkError("ECONNRESET") : job(9, "pending");
    }
    if (path === "/jobs")
      return { data: [posts === 0 ? job(7, "failed") : { ...job(8, "running"), jobType: "reset" }] };
    return path === "/jobs/8" ? { ...job(8, "succeeded"), jobType: "reset" } : job(9, "succeeded");
  });
  expect((await settled(ensureSync(airbyte, CONNECTION_ID))).value?.jobId).toBe(9);
  expect(posts).toBe(2);
});
