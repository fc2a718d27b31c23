import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { AirbyteClient } from "../../src/client.ts";
import { ensureSync } from "../../src/jobs/ensure-sync.ts";
import type { EnsureSyncOptions } from "../../src/jobs/wait-options.ts";
import { answeringClient, type Script, type Sent } from "../support/answering-client.ts";
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

const ensured = (airbyte: AirbyteClient, options?: EnsureSyncOptions) =>
  settled(ensureSync(airbyte, CONNECTION_ID, options));
const connectionId = CONNECTION_ID;
const job = (jobId: number, status: string, jobType = "sync") => ({ jobId, connectionId, jobType, status });
const conflict = () => problemAnswer(409, "try-again-later");
const posts = (sent: Sent[]) => sent.filter(({ method }) => method === "POST").length;

interface World {
  /** Answers to the creation of a job, one after the other, the last one for good. */
  creation: (() => unknown)[];
  /** The newest job of the connection at each look, the last one for good; undefined if there is none. */
  newest: (object | undefined | Error)[];
  connection?: string;
}

function connectionWith({ creation, newest, connection = "active" }: World) {
  let lists = 0;
  let created = 0;
  const script: Script = ({ method, path, query }) => {
    if (method === "POST") return creation[Math.min(created++, creation.length - 1)]?.();
    if (path === `/connections/${CONNECTION_ID}`) return { connectionId: CONNECTION_ID, status: connection };
    if (path !== "/jobs") return job(Number(path.slice("/jobs/".length)), "succeeded");
    // There are no refreshes, which the server lists only when asked for them.
    if (query.get("jobType")) return { data: [] };
    const found = newest[Math.min(lists++, newest.length - 1)];
    return found instanceof Error ? found : { data: found ? [found] : [], next: "" };
  };
  return answeringClient(script, { maxRetries: 0 });
}

test("it starts a sync and waits until it is over", async () => {
  const { airbyte, sent } = connectionWith({ creation: [() => job(8, "pending")], newest: [job(7, "succeeded")] });
  expect((await ensured(airbyte)).value).toEqual(job(8, "succeeded"));
  expect(sent.find(({ method }) => method === "POST")?.body).toBe(
    JSON.stringify({ connectionId: CONNECTION_ID, jobType: "sync" }),
  );
});

test("a sync that runs already is waited for", async () => {
  const { airbyte, sent } = connectionWith({ creation: [conflict], newest: [job(8, "running")] });
  expect((await ensured(airbyte)).value?.jobId).toBe(8);
  expect(posts(sent)).toBe(1);
  const { query } = sent.find(({ path }) => path === "/jobs") as Sent;
  expect(Object.fromEntries(query)).toEqual({ connectionId: CONNECTION_ID, orderBy: "createdAt|DESC", limit: "5" });
});

test("a sync that ended between the refusal and the look at it is the one that was meant", async () => {
  for (const before of [job(7, "succeeded"), undefined, job(8, "running")]) {
    const { airbyte, sent } = connectionWith({ creation: [conflict], newest: [before, job(8, "succeeded")] });
    expect((await ensured(airbyte)).value?.jobId).toBe(8);
    expect(posts(sent)).toBe(1);
  }
});

test("jobs of the same moment are told apart by their ids", async () => {
  const { airbyte } = answeringClient(({ method, path }) => {
    if (method === "POST") return conflict();
    if (path === "/jobs") return { data: [job(7, "succeeded"), job(9, "running"), job(8, "failed")] };
    return job(Number(path.slice("/jobs/".length)), "succeeded");
  });
  expect((await ensured(airbyte)).value?.jobId).toBe(9);
});

test("a reset that runs is waited out, and the sync is asked for after it", async () => {
  const { airbyte, sent } = connectionWith({
    creation: [conflict, () => job(9, "pending")],
    newest: [job(8, "running", "reset")],
  });
  expect((await ensured(airbyte)).value?.jobId).toBe(9);
  expect(posts(sent)).toBe(2);
});

test("a refusal although nothing runs is asked about again, three times in all", async () => {
  const settling = connectionWith({ creation: [conflict, () => job(9, "pending")], newest: [job(7, "succeeded")] });
  expect((await ensured(settling.airbyte)).value?.jobId).toBe(9);
  const broken = connectionWith({ creation: [conflict], newest: [job(7, "succeeded")] });
  const { error } = await ensured(broken.airbyte);
  expect(error).toMatchObject({ status: 409 });
  expect((error as Error).message).toContain("the connection has no running job");
  expect(posts(broken.sent)).toBe(3);
});

const ambiguous: [string, () => unknown][] = [
  ["a lost connection", () => new TypeError("fetch failed")],
  ["a 504 of a proxy", () => problemAnswer(504, "gateway-timeout")],
  ["a 503", () => problemAnswer(503, "service-unavailable")],
  ["a 500", () => problemAnswer(500, "internal")],
  ["half an answer", () => new Response('{"jobId":')],
  ["a job that the server lost sight of", () => problemAnswer(409, "state-conflict")],
];

test.each(ambiguous)("after %s the job that appeared is waited for, and none is asked for again", async (_, answer) => {
  const { airbyte, sent } = connectionWith({
    creation: [answer],
    newest: [job(7, "succeeded"), job(7, "succeeded"), new TypeError("fetch failed"), job(8, "running")],
  });
  expect((await ensured(airbyte)).value?.jobId).toBe(8);
  expect(posts(sent)).toBe(1);
});

test("the job is looked for right after the answer was lost", async () => {
  const { airbyte, sent } = connectionWith({
    creation: [() => new TypeError("fetch failed")],
    newest: [undefined, job(1, "running")],
  });
  await ensured(airbyte);
  const after = sent.findIndex(({ method }) => method === "POST") + 1;
  expect(sent[after]).toMatchObject({ method: "GET", path: "/jobs" });
});

test("a job that has ended before it was found counts as well", async () => {
  const { airbyte, sent } = connectionWith({
    creation: [() => new TypeError("fetch failed")],
    newest: [job(7, "failed"), job(8, "succeeded")],
  });
  expect((await ensured(airbyte)).value?.jobId).toBe(8);
  expect(posts(sent)).toBe(1);
});

test.each(
  ambiguous,
)("after %s and a minute without a job the failure is told, and no second job asked for", async (_, answer) => {
  const { airbyte, sent } = connectionWith({ creation: [answer], newest: [job(7, "succeeded")] });
  const startMs = Date.now();
  let endedAtMs = 0;
  const work = ensureSync(airbyte, CONNECTION_ID).finally(() => {
    endedAtMs = Date.now() - startMs;
  });
  const { error } = await settled(work);
  expect((error as Error).message).toContain("no job has appeared since; a sync may still start");
  expect(posts(sent)).toBe(1);
  expect(endedAtMs).toBeGreaterThan(50_000);
  expect(endedAtMs).toBeLessThan(90_000);
});

test.each([
  "succeeded",
  "incomplete",
] as const)("a connection that is not active is named as the reason, though its last job is %s", async (status) => {
  const { airbyte, sent } = connectionWith({
    creation: [() => problemAnswer(409, "state-conflict")],
    newest: [job(7, status)],
    connection: "inactive",
  });
  const { error } = await ensured(airbyte);
  expect((error as Error).message).toMatch(/\(the connection is inactive; only an active one can sync\) \(connection /);
  expect(sent.map(({ method, path }) => `${method} ${path}`)).toEqual([
    "GET /jobs",
    "POST /jobs",
    `GET /connections/${CONNECTION_ID}`,
  ]);
});

test.each([400, 401, 403, 404, 422])("a %i of the start is thrown at once", async (status) => {
  const { airbyte, sent } = connectionWith({
    creation: [() => problemAnswer(status, "nothing-doing")],
    newest: [undefined],
  });
  expect((await ensured(airbyte)).error).toMatchObject({ code: "api", status });
  expect(sent).toHaveLength(2);
});

test("the time limit and an abort end it while it looks for the job", async () => {
  const world = { creation: [() => new TypeError("fetch failed")], newest: [undefined] };
  const { error } = await ensured(connectionWith(world).airbyte, { timeoutMs: 20_000 });
  expect(error).toMatchObject({ code: "timeout" });
  expect((error as Error).message).toMatch(
    /^It is not known after 20000 ms .* \(the answer to its start was: POST \/jobs: the connection broke/,
  );
  const controller = new AbortController();
  setTimeout(() => controller.abort(new Error("enough")), 10_000);
  const aborted = await settled(
    ensureSync(connectionWith(world).airbyte, CONNECTION_ID, { signal: controller.signal }),
  );
  expect(aborted.error).toBe(controller.signal.reason);
});

test("how the sync ends is judged as in waitForJob", async () => {
  const failed = () =>
    answeringClient(({ path }) =>
      path === "/jobs/8" ? job(8, "failed") : path === "/jobs" ? { ...job(8, "pending"), data: [] } : {},
    );
  expect((await ensured(failed().airbyte)).error).toMatchObject({
    code: "job",
    job: { jobId: 8 },
  });
  const { value } = await ensured(failed().airbyte, { throwOnFailure: false });
  expect(value?.status).toBe("failed");
});

test.each([
  ["was started", { creation: [() => job(8, "pending")], newest: [job(7, "succeeded")] }, false],
  ["ran already", { creation: [conflict], newest: [job(7, "succeeded"), job(8, "running")] }, true],
  [
    "appeared after its answer was lost",
    { creation: [() => new TypeError("fetch failed")], newest: [job(7, "succeeded"), job(8, "pending")] },
    false,
  ],
  [
    "ran already when the answer was lost",
    { creation: [() => new TypeError("fetch failed")], newest: [job(8, "running")] },
    true,
  ],
])("onStart hears once of a sync that %s, before it is looked at", async (_, world, attached) => {
  const { airbyte, sent } = connectionWith(world);
  const heard: unknown[] = [];
  const onStart = (sync: unknown): void => {
    expect(sent.some(({ path }) => path === "/jobs/8")).toBe(false);
    heard.push(sync);
  };
  await ensured(airbyte, { onStart });
  expect(heard).toEqual([{ jobId: 8, attached }]);
});

test("what onStart throws ends the wait", async () => {
  const { airbyte } = connectionWith({ creation: [() => job(8, "pending")], newest: [undefined] });
  const reason = new Error("no room in the ledger");
  const onStart = (): never => {
    throw reason;
  };
  expect((await ensured(airbyte, { onStart })).error).toBe(reason);
});

test("a time limit that ends while onStart is busy cancels the job, if that was asked for", async () => {
  const running = job(8, "running");
  const { airbyte, sent } = answeringClient(({ method, path }) =>
    method === "GET" && path === "/jobs" ? { data: [running] } : running,
  );
  const options = { timeoutMs: 1_000, onTimeout: "cancel", onStart: () => new Promise<void>(() => {}) } as const;
  const { error } = await ensured(airbyte, options);
  expect(error).toMatchObject({ code: "timeout", jobId: 8 });
  expect(sent.some(({ method }) => method === "DELETE")).toBe(true);
});
