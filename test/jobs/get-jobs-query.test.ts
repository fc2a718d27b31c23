import { expect, test } from "vitest";
import { getJobs, type JobFilter } from "../../src/jobs/get-jobs.ts";
import type { Job } from "../../src/jobs/job.ts";
import { answeringClient } from "../support/answering-client.ts";
import { CONNECTION_ID, SOME_ID } from "../support/ids.ts";
import { pageOf } from "../support/page-of.ts";

const job = (jobId: number, startTime = "2026-09-14T06:00:00Z"): Job => ({
  ...{ jobId, connectionId: CONNECTION_ID, jobType: "sync", status: "succeeded", startTime },
});

/** A client of a server with these jobs, and the query of its one request. */
async function queryOf(filter: JobFilter): Promise<Record<string, string>> {
  const { airbyte, sent } = answeringClient((request) => pageOf([job(7)], request));
  await getJobs(airbyte, filter);
  return Object.fromEntries(sent[0]?.query ?? []);
}

test.each<[JobFilter, Record<string, string>]>([
  [{}, { limit: "20" }],
  [{ connectionId: CONNECTION_ID }, { limit: "20", connectionId: CONNECTION_ID }],
  [{ jobType: "refresh" }, { limit: "20", jobType: "refresh" }],
  [{ status: "failed" }, { limit: "20", status: "failed" }],
  [{ workspaceId: SOME_ID }, { limit: "20", workspaceIds: SOME_ID }],
  [{ workspaceId: [SOME_ID, CONNECTION_ID] }, { limit: "20", workspaceIds: `${SOME_ID},${CONNECTION_ID}` }],
  [{ limit: 1 }, { limit: "1" }],
  [{ limit: 10_000 }, { limit: "100" }],
])("the filter %j asks the server for these jobs and no others", async (filter, expected) => {
  expect(await queryOf(filter)).toEqual({ ...expected, offset: "0", orderBy: "createdAt|DESC" });
});

test("the type is asked for together with each status, and a status that is named twice only once", async () => {
  const { airbyte, sent } = answeringClient((request) => pageOf([], request));
  await getJobs(airbyte, { jobType: "sync", status: ["failed", "cancelled", "failed"] });
  expect(sent.map(({ query }) => `${query.get("jobType")} ${query.get("status")}`)).toEqual([
    "sync failed",
    "sync cancelled",
  ]);
});

test("of jobs of the same second the one with the higher number comes first", async () => {
  const all = [job(8), job(10), job(9), job(1, "2026-09-14T06:00:01Z")];
  const { airbyte } = answeringClient((request) => pageOf(all, request));
  expect((await getJobs(airbyte)).map(({ jobId }) => jobId)).toEqual([1, 10, 9, 8]);
});

test.each([
  [
    { workspaceId: ["w1", ""] },
    "workspaceId must be a non-empty string, or a non-empty list of such strings; leave it out to look at all",
  ],
  [
    { status: ["failed", undefined] as never },
    "status must be a non-empty string, or a non-empty list of such strings; leave it out to look at all",
  ],
  [
    { connectionId: " " },
    "connectionId must be a non-empty string, or a non-empty list of such strings; leave it out to look at all",
  ],
  [
    { connectionId: 7 as never },
    "connectionId must be a non-empty string, or a non-empty list of such strings; leave it out to look at all",
  ],
  [{ limit: 0 }, "limit must be a whole number from 1 to 10000, not 0"],
  [{ limit: -3 }, "limit must be a whole number from 1 to 10000, not -3"],
  [{ limit: 1.5 }, "limit must be a whole number from 1 to 10000, not 1.5"],
  [{ limit: Number.NaN }, "limit must be a whole number from 1 to 10000, not NaN"],
  [{ limit: "5" as never }, "limit must be a whole number from 1 to 10000, not of type string"],
])("a filter that would match something else than was meant is refused: %j", async (filter, complaint) => {
  const { airbyte, sent } = answeringClient((request) => pageOf([], request));
  await expect(getJobs(airbyte, filter)).rejects.toMatchObject({
    code: "configuration",
    message: `getJobs: ${complaint}`,
  });
  expect(sent).toHaveLength(0);
});
