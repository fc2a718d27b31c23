// A proxy that drops the query, or a cache with a wrong key, answers with the jobs of somebody else.

import { expect, test } from "vitest";
import type { AirbyteClient } from "../../src/client.ts";
import { mayHaveBeenCarriedOut } from "../../src/errors/may-have-been-carried-out.ts";
import { cancelJob } from "../../src/jobs/cancel-job.ts";
import { ensureSync } from "../../src/jobs/ensure-sync.ts";
import { getJobStatus } from "../../src/jobs/get-job-status.ts";
import { runJob } from "../../src/jobs/run-job.ts";
import { startSync } from "../../src/jobs/start-sync.ts";
import { waitForJob } from "../../src/jobs/wait-for-job.ts";
import { answeringClient, type Script } from "../support/answering-client.ts";
import { fakeTime } from "../support/fake-time.ts";
import { CONNECTION_ID, SOME_ID } from "../support/ids.ts";
import { job, jobOf } from "../support/job-of.ts";
import { problemAnswer } from "../support/problem-answer.ts";
import { settled } from "../support/settled.ts";

fakeTime();

const sync = { connectionId: CONNECTION_ID, jobType: "sync" } as const;
const foreign = (status: string, jobId = 9) => job(status, { jobId, connectionId: SOME_ID });
const methods = (sent: { method: string; path: string }[]) => sent.map(({ method, path }) => `${method} ${path}`);

test.each<[string, (airbyte: AirbyteClient) => Promise<unknown>]>([
  ["cancelJob", (airbyte) => cancelJob(airbyte, 7)],
  ["getJobStatus", (airbyte) => getJobStatus(airbyte, 7)],
  ["waitForJob", (airbyte) => waitForJob(airbyte, 7)],
])("%s takes no other job for the one that it asked for", async (_, call) => {
  const { airbyte, sent } = jobOf(foreign("succeeded"));
  const { error } = await settled(call(airbyte));
  expect(error).toMatchObject({ code: "response-parse", operationId: "getJob" });
  expect((error as Error).message).toContain(
    "GET /jobs/{jobId} was answered with job 9 instead of job 7. A proxy, a cache or a test double returned the wrong response",
  );
  expect(methods(sent)).toEqual(["GET /jobs/7"]);
});

test("a wait that has seen its job goes on when another one comes once", async () => {
  const { airbyte } = jobOf(job("running"), foreign("failed"), job("succeeded"));
  expect((await settled(waitForJob(airbyte, 7))).value).toMatchObject({ jobId: 7, status: "succeeded" });
});

test("a cancel that is answered with another job was perhaps another's: the job itself is looked at", async () => {
  const looks = [job("running"), job("cancelled")];
  const { airbyte, sent } = answeringClient(({ method, path }) => {
    if (method === "DELETE") return foreign("cancelled");
    return path === "/jobs" ? { data: [job("running")] } : looks.shift();
  });
  expect((await settled(cancelJob(airbyte, 7))).value).toMatchObject({ jobId: 7, status: "cancelled" });
  expect(methods(sent).at(-1)).toBe("GET /jobs/7");
});

test("no cancel is sent where the newest job of the connection cannot be seen", async () => {
  const { airbyte, sent } = answeringClient(({ path }) =>
    path === "/jobs" ? { data: [foreign("running", 6)] } : job("running"),
  );
  const { error } = await settled(cancelJob(airbyte, 7));
  expect(error).toMatchObject({ code: "response-parse", operationId: "listJobs" });
  expect((error as Error).message).toContain(`with jobs of other connections instead of those of ${CONNECTION_ID}`);
  expect(methods(sent)).not.toContain("DELETE /jobs/7");
});

/** A server whose list has these jobs, and which answers the start like this. */
function starting(list: object[], started: Script) {
  return answeringClient(
    (request, count) => {
      if (request.method === "POST") return (started as (...given: unknown[]) => unknown)(request, count);
      if (request.path === "/jobs") return { data: request.query.get("jobType") ? [] : list };
      return job("succeeded", { jobId: Number(request.path.slice("/jobs/".length)) });
    },
    { maxRetries: 0 },
  );
}

test("the sync of another connection is not attached to", async () => {
  const busy = () => problemAnswer(409, "try-again-later");
  const both = starting([foreign("running"), job("running")], busy);
  expect((await settled(startSync(both.airbyte, CONNECTION_ID))).value).toEqual({ jobId: 7, attached: true });
  const { airbyte } = starting([foreign("running")], busy);
  expect((await settled(ensureSync(airbyte, CONNECTION_ID))).error).toMatchObject({ operationId: "listJobs" });
});

test("a start that is answered with a job of another connection may have started one", async () => {
  const { airbyte, sent } = starting([], () => foreign("pending"));
  const { error } = await settled(runJob(airbyte, sync));
  expect(error).toMatchObject({ code: "response-parse", operationId: "createJob" });
  expect((error as Error).message).toContain(
    `with job 9 of connection ${SOME_ID} instead of one of ${CONNECTION_ID}. A proxy`,
  );
  expect(mayHaveBeenCarriedOut(error)).toBe(true);
  expect(methods(sent)).toEqual(["POST /jobs"]);
});

test("ensureSync finds the sync whose start was answered with another's", async () => {
  const list: object[] = [];
  const { airbyte } = starting(list, () => {
    list.push(job("running", { jobId: 8 }));
    return foreign("pending");
  });
  expect((await settled(ensureSync(airbyte, CONNECTION_ID))).value?.jobId).toBe(8);
});

test("ids are compared without case, and a job that does not name its connection counts as one of it", async () => {
  for (const connectionId of [CONNECTION_ID.toUpperCase(), undefined]) {
    const more = { connectionId } as object;
    const { airbyte } = starting([job("succeeded", more)], () => job("pending", { jobId: 8, ...more }));
    expect((await settled(ensureSync(airbyte, CONNECTION_ID))).value?.jobId).toBe(8);
    const again = starting([job("running", more)], () => job("pending", more));
    expect((await settled(startSync(again.airbyte, CONNECTION_ID))).value).toEqual({ jobId: 7, attached: true });
  }
});
