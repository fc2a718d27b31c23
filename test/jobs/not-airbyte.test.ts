// Good JSON, or nothing at all, with status 200 from something that is not Airbyte.

import { expect, test } from "vitest";
import type { AirbyteClient } from "../../src/client.ts";
import { cancelJob } from "../../src/jobs/cancel-job.ts";
import { ensureSync } from "../../src/jobs/ensure-sync.ts";
import { getJobStatus } from "../../src/jobs/get-job-status.ts";
import { getJobs } from "../../src/jobs/get-jobs.ts";
import { runJob } from "../../src/jobs/run-job.ts";
import { waitForJob } from "../../src/jobs/wait-for-job.ts";
import { answeringClient, failureOf, status } from "../support/answering-client.ts";
import { fakeTime } from "../support/fake-time.ts";
import { CONNECTION_ID } from "../support/ids.ts";

fakeTime();

const sync = { connectionId: CONNECTION_ID, jobType: "sync" } as const;
const noJob = (operationId: string, method: string, path: string) => ({
  ...{ code: "response-parse", operationId, method, path, attempts: 1 },
  message: `${method} ${path} was answered without a job. Check \`baseUrl\`.`,
});

test.each<[string, (airbyte: AirbyteClient) => Promise<unknown>, object]>([
  ["cancelJob", (airbyte) => cancelJob(airbyte, 7), noJob("getJob", "GET", "/jobs/{jobId}")],
  ["getJobStatus", (airbyte) => getJobStatus(airbyte, 7), noJob("getJob", "GET", "/jobs/{jobId}")],
  ["waitForJob", (airbyte) => waitForJob(airbyte, 7), noJob("getJob", "GET", "/jobs/{jobId}")],
])("%s says that there is no job in the answer", async (_, call, error) => {
  for (const answer of [{ ok: true }, { jobId: "7" }]) {
    const { airbyte } = answeringClient(() => answer);
    const { message, ...facts } = error as { message: string };
    const failure = await failureOf<Error>(call(airbyte));
    expect(failure).toMatchObject(facts);
    expect(failure.message).toContain(message);
  }
});

test("no job at all in the answer is told like any answer that is empty", async () => {
  for (const call of [cancelJob, getJobStatus, waitForJob]) {
    const { airbyte } = answeringClient(() => status(204));
    expect(await failureOf(call(airbyte, 7))).toMatchObject({ code: "response-parse", status: 204 });
  }
});

test("after a start without a job in its answer one may run all the same", async () => {
  const { airbyte } = answeringClient(() => ({ ok: true }));
  const failure = await failureOf<Error>(runJob(airbyte, sync));
  expect(failure).toMatchObject({ code: "response-parse", operationId: "createJob" });
  expect(failure.message).toContain("POST /jobs was answered without a job");
  expect(failure.message).toContain("the job may have been created");
});

test("ensureSync wants a list of jobs first", async () => {
  for (const answer of [{ ok: true }, { data: [null] }]) {
    const failure = await failureOf<Error>(ensureSync(answeringClient(() => answer).airbyte, CONNECTION_ID));
    expect(failure).toMatchObject({ code: "response-parse", operationId: "listJobs" });
    expect(failure.message).toContain("GET /jobs was answered without a list of items");
  }
});

test("a list with nothing among its rows is no list of jobs", async () => {
  const { airbyte } = answeringClient(() => ({ data: [null] }));
  await expect(getJobs(airbyte)).rejects.toMatchObject({ code: "response-parse" });
});
