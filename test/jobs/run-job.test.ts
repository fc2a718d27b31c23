import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { mayHaveBeenCarriedOut } from "../../src/errors/may-have-been-carried-out.ts";
import { type RunJobRequest, runJob } from "../../src/jobs/run-job.ts";
import { answeringClient, type Script } from "../support/answering-client.ts";
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

const job = (status: string) => ({ jobId: 7, connectionId: CONNECTION_ID, jobType: "sync", status });
const sync = { connectionId: CONNECTION_ID, jobType: "sync" } as const;

/** POST creates job 7; the looks at it get these answers, the last one for good. */
function creates(...looks: unknown[]) {
  let count = 0;
  const script: Script = ({ method }) => {
    if (method === "POST") return job("pending");
    count += 1;
    const answer = looks[Math.min(count, looks.length) - 1];
    return answer instanceof Response ? answer.clone() : answer;
  };
  return answeringClient(script, { maxRetries: 0 });
}

test("it starts the job once, looks at it at once, and waits until it is over", async () => {
  const { airbyte, sent } = creates(job("pending"), job("running"), job("succeeded"));
  const seen: string[] = [];
  const { value } = await settled(runJob(airbyte, sync, { onUpdate: ({ status }) => void seen.push(status) }));
  expect(value).toEqual(job("succeeded"));
  expect(seen).toEqual(["pending", "running", "succeeded"]);
  expect(sent.map(({ method, path }) => `${method} ${path}`)).toEqual([
    "POST /jobs",
    "GET /jobs/7",
    "GET /jobs/7",
    "GET /jobs/7",
  ]);
  expect(sent[0]?.body).toBe(JSON.stringify(sync));
});

test("what the caller changes in its request meanwhile changes nothing", async () => {
  const { airbyte, sent } = creates({ ...job("succeeded"), jobType: "reset" });
  const request: RunJobRequest = { connectionId: CONNECTION_ID, jobType: "reset" };
  const work = settled(runJob(airbyte, request));
  request.jobType = "sync";
  expect((await work).value).toMatchObject({ jobType: "reset", status: "succeeded" });
  expect(sent[0]?.body).toContain("reset");
});

test("a refresh is refused before anything is sent", async () => {
  const { airbyte, sent } = creates(job("succeeded"));
  const { error } = await settled(runJob(airbyte, { connectionId: CONNECTION_ID, jobType: "refresh" as never }));
  expect(error).toMatchObject({ code: "configuration" });
  expect((error as Error).message).toContain('cannot start a job of type "refresh"');
  expect(sent).toHaveLength(0);
});

test.each([
  ["404", problemAnswer(404, "resource-not-found")],
  ["403", problemAnswer(403, "forbidden")],
  ["409 state-conflict", problemAnswer(409, "state-conflict")],
])("a %s in the first ten seconds only means that the server does not know its new job yet", async (_, unknown) => {
  const { airbyte } = creates(unknown, unknown, job("succeeded"));
  expect((await settled(runJob(airbyte, sync))).value).toEqual(job("succeeded"));
});

test("a job that was just created is known to be there: what a proxy answers at the first look is waited out", async () => {
  const page = new Response("<html>restarting</html>");
  const { airbyte } = creates(page, problemAnswer(401, "unauthorized"), job("running"), job("succeeded"));
  const seen: string[] = [];
  const { value } = await settled(runJob(airbyte, sync, { onUpdate: ({ status }) => void seen.push(status) }));
  expect(value?.status).toBe("succeeded");
  expect(seen).toEqual(["running", "succeeded"]);
});

test("a job that was never seen again is in the error as it was created", async () => {
  const { airbyte } = answeringClient(({ method }) => (method === "POST" ? job("pending") : new Promise(() => {})));
  const { error } = await settled(runJob(airbyte, sync, { timeoutMs: 500 }));
  expect(error).toMatchObject({ jobId: 7, job: { status: "pending" } });
  expect((error as Error).message).toContain("it was last seen pending");
});

test("a job that is unknown ten seconds after its creation is gone", async () => {
  const { airbyte, sent } = creates(problemAnswer(404, "resource-not-found"));
  const { error } = await settled(runJob(airbyte, sync, { intervalMs: 1_000, maxIntervalMs: 1_000 }));
  expect(error).toMatchObject({ status: 404, path: "/jobs/7" });
  expect(sent.length).toBeGreaterThan(9);
  expect(sent.length).toBeLessThan(16);
});

test("at the first poll, other conflicts and an unknown route end the wait", async () => {
  for (const answer of [
    problemAnswer(409, "connection-locked"),
    Response.json(
      { message: "Forbidden", _links: {}, _embedded: { errors: [{ message: "Forbidden" }] } },
      { status: 403 },
    ),
  ]) {
    const { airbyte, sent } = creates(answer);
    expect((await settled(runJob(airbyte, sync))).error).toMatchObject({ code: "api" });
    expect(sent).toHaveLength(2);
  }
});

test("a job that runs already is an error: ensureSync would wait for it", async () => {
  const { airbyte, sent } = answeringClient(() => problemAnswer(409, "try-again-later"));
  expect((await settled(runJob(airbyte, sync))).error).toMatchObject({ status: 409 });
  expect(sent).toHaveLength(1);
});

test.each([
  ["a lost connection", () => new TypeError("fetch failed")],
  ["a 504", () => problemAnswer(504, "gateway-timeout")],
  ["half an answer", () => new Response('{"jobId":')],
])("after %s the job is not asked for again, and the error says that it may exist", async (_, answer) => {
  const { airbyte, sent } = answeringClient(answer, { maxRetries: 3 });
  const { error } = await settled(runJob(airbyte, sync));
  expect((error as Error).message).toMatch(
    /\(the job may have been created: look at listJobs before you start another\) \(connection [-0-9a-f]{36}\)$/,
  );
  expect(sent).toHaveLength(1);
});

test("a reset that the server starts in place of the sync is no sync that succeeded", async () => {
  const reset = (status: string) => ({ ...job(status), jobType: "reset" });
  for (const status of ["succeeded", "failed"]) {
    const { airbyte, sent } = answeringClient(({ method }) => reset(method === "POST" ? "pending" : status));
    for (const throwOnFailure of [true, false]) {
      const { error } = await settled(runJob(airbyte, sync, { throwOnFailure }));
      expect(error).toMatchObject({
        code: "job",
        job: { jobType: "reset", status },
        retryable: status === "succeeded",
      });
      expect((error as Error).message).toMatch(
        /^Airbyte started job 7 \(reset\) instead of the sync, because an earlier reset failed; /,
      );
    }
    const asked = await settled(runJob(airbyte, { ...sync, jobType: "clear" }, { throwOnFailure: false }));
    expect(asked.value).toEqual(reset(status));
    expect(sent.filter(({ method }) => method === "POST")).toHaveLength(3);
  }
});

test("a job that does not say its type is the sync that was asked for", async () => {
  const { airbyte } = answeringClient(({ method }) => ({
    ...{ jobId: 7, connectionId: CONNECTION_ID },
    status: method === "POST" ? "pending" : "succeeded",
  }));
  expect((await settled(runJob(airbyte, sync))).value).toMatchObject({ jobId: 7, status: "succeeded" });
});

test("a time limit that ends while the job is being created ends the call as well", async () => {
  const { airbyte, sent } = answeringClient(() => new Promise(() => {}));
  const { error } = await settled(runJob(airbyte, sync, { timeoutMs: 20_000 }));
  expect(error).toMatchObject({ code: "timeout", phase: "deadline" });
  expect((error as Error).message).toBe(
    "It is not known after 20000 ms whether a job was started: look at listJobs" +
      `; createJob had not succeeded after 20000 ms (connection ${CONNECTION_ID})`,
  );
  expect(sent[0]?.signal?.aborted).toBe(true);
});

test("the time limit holds for creation and wait together", async () => {
  const { airbyte } = answeringClient(async ({ method }) => {
    if (method === "POST") await new Promise((resolve) => setTimeout(resolve, 40_000));
    return job("running");
  });
  const startMs = Date.now();
  const work = runJob(airbyte, sync, { timeoutMs: 60_000 }).finally(() => expect(Date.now() - startMs).toBe(60_000));
  expect((await settled(work)).error).toMatchObject({ code: "timeout", jobId: 7, job: { status: "running" } });
});

test("an inactive connection is named in the error, and nothing may have been created", async () => {
  const answer: Script = ({ path }) =>
    path === "/jobs" ? problemAnswer(409, "state-conflict") : { connectionId: CONNECTION_ID, status: "inactive" };
  const { airbyte } = answeringClient(answer, { maxRetries: 0 });
  const { error } = await settled(runJob(airbyte, sync));
  expect((error as Error).message).toMatch(
    /\(the connection is inactive; only an active one can sync\) \(connection [-0-9a-f]{36}\)$/,
  );
  expect((error as Error).message).not.toMatch(/may have been|check the connection/);
  expect((error as Error).stack).toContain((error as Error).message);
  expect(error).toMatchObject({
    code: "api",
    status: 409,
    operationId: "createJob",
    problem: { title: "state-conflict" },
  });
  expect(mayHaveBeenCarriedOut(error)).toBe(false);
});

test("a state conflict of an active connection leaves open whether there is a job", async () => {
  const answer: Script = ({ path }) =>
    path === "/jobs" ? problemAnswer(409, "state-conflict") : { connectionId: CONNECTION_ID, status: "active" };
  const { airbyte } = answeringClient(answer, { maxRetries: 0 });
  const { error } = await settled(runJob(airbyte, sync));
  expect((error as Error).message).toContain("the job may have been created");
  expect(mayHaveBeenCarriedOut(error)).toBe(true);
});
