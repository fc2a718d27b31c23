import { expect, test, vi } from "vitest";
import { getJobs } from "../../src/jobs/get-jobs.ts";
import { acmeConnection, testWorkspace } from "../support/acme-connection.ts";
import { answeringClient, type Sent, status } from "../support/answering-client.ts";
import { clientOfMock } from "../support/client-of-mock.ts";
import { startedMock } from "../testing/mock-caller.ts";

const [one, two] = [acmeConnection(1), acmeConnection(2)];

/** A mock with two connections; the first has jobs one hour apart, the second one that runs. */
async function mockWithJobs(count: number) {
  const mock = await startedMock({ connections: [{ ...one }, { ...two }] });
  for (let index = 0; index < count; index += 1) {
    const startTime = new Date(Date.UTC(2026, 9, 1) + index * 3_600_000).toISOString();
    const status = index % 3 === 0 ? "failed" : "succeeded";
    mock.jobs.add({ connectionId: one.connectionId, jobId: 90_000 + index, status, startTime });
  }
  mock.jobs.add({
    connectionId: two.connectionId,
    jobId: 95_000,
    status: "running",
    startTime: "2026-10-01T00:30:00Z",
  });
  return { mock, airbyte: clientOfMock(mock) };
}

test("the newest jobs come first, twenty unless more are asked for", async () => {
  const { airbyte, mock } = await mockWithJobs(30);
  const jobs = await getJobs(airbyte, { connectionId: one.connectionId });
  expect(jobs.map(({ jobId }) => jobId)).toEqual(Array.from({ length: 20 }, (_, index) => 90_029 - index));
  expect(mock.requests.map(({ query }) => query.orderBy)).toEqual(["createdAt|DESC"]);
});

test("more jobs than fit on a page come from several", async () => {
  const { airbyte, mock } = await mockWithJobs(230);
  const jobs = await getJobs(airbyte, { connectionId: one.connectionId, limit: 150 });
  expect(new Set(jobs.map(({ jobId }) => jobId)).size).toBe(150);
  expect(jobs.at(-1)?.jobId).toBe(90_229 - 149);
  expect(mock.requests).toHaveLength(2);
});

test("jobs are found by workspace, and several statuses are merged by time", async () => {
  const { airbyte } = await mockWithJobs(4);
  const jobs = await getJobs(airbyte, { workspaceId: testWorkspace, status: ["failed", "running"] });
  expect(jobs.map(({ jobId, status }) => `${jobId} ${status}`)).toEqual([
    "90003 failed",
    "95000 running",
    "90000 failed",
  ]);
});

test("a job whose next attempt begins between two lists is not missed", async () => {
  const { airbyte, sent } = answeringClient(({ query }, count) => {
    const status = count === 1 ? "incomplete" : "running";
    const found = { jobId: 7, connectionId: one.connectionId, jobType: "sync", status };
    return { data: query.get("status") === status ? [found] : [] };
  });
  const jobs = await getJobs(airbyte, { status: ["succeeded", "running", "incomplete"] });
  expect(jobs).toMatchObject([{ jobId: 7, status: "running" }]);
  expect(sent.map(({ query }) => query.get("status"))).toEqual(["incomplete", "running", "succeeded"]);
});

test("the limit holds for all statuses together", async () => {
  const { airbyte } = await mockWithJobs(9);
  const jobs = await getJobs(airbyte, { connectionId: one.connectionId, status: ["failed", "succeeded"], limit: 4 });
  expect(jobs.map(({ jobId }) => jobId)).toEqual([90_008, 90_007, 90_006, 90_005]);
});

test("age is counted back from now, in whole seconds as the server has them", async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: Date.parse("2026-10-01T05:00:00.750Z") });
  try {
    const { airbyte, mock } = await mockWithJobs(6);
    const filter = { connectionId: one.connectionId, maxAgeMs: 3 * 3_600_000 + 500, minAgeMs: 2 * 3_600_000 };
    const jobs = await getJobs(airbyte, filter);
    expect(jobs.map(({ jobId }) => jobId)).toEqual([90_003, 90_002]);
    const { createdAtStart, createdAtEnd } = mock.requests[0]?.query ?? {};
    expect([createdAtStart, createdAtEnd]).toEqual(["2026-10-01T02:00:00Z", "2026-10-01T03:00:00Z"]);
  } finally {
    vi.useRealTimers();
  }
});

test("more workspaces than fit into a request line are asked for in groups and still give the newest of all", async () => {
  const last = "6b7c8d9e-0f1a-4b2c-8d3e-4f5a6b7c8d9e";
  const mock = await startedMock({ connections: [{ ...one }, { ...two, workspaceId: last }] });
  for (const [index, { connectionId }] of [one, one, one, two].entries()) {
    mock.jobs.add({ connectionId, jobId: 90_000 + index, startTime: `2026-10-01T0${index}:00Z` });
  }
  const others = Array.from({ length: 150 }, (_, i) => `00000000-0000-4000-8000-${String(i).padStart(12, "0")}`);
  const jobs = await getJobs(clientOfMock(mock), { workspaceId: [testWorkspace, ...others, last], limit: 2 });
  expect(jobs.map(({ jobId }) => jobId)).toEqual([90_003, 90_002]);
  expect(mock.requests.length).toBeGreaterThan(1);
});

test.each([
  [
    { connectionId: "" },
    "getJobs: connectionId must be a non-empty string, or a non-empty list of such strings; leave it out to look at all",
  ],
  [
    { workspaceId: [] },
    "getJobs: workspaceId must be a non-empty string, or a non-empty list of such strings; leave it out to look at all",
  ],
  [
    { status: [] },
    "getJobs: status must be a non-empty string, or a non-empty list of such strings; leave it out to look at all",
  ],
  [{ maxAgeMs: 0 }, "getJobs: maxAgeMs must be a number of milliseconds above 0, not 0"],
  [{ minAgeMs: Number.NaN }, "getJobs: minAgeMs must be a number of milliseconds above 0, not NaN"],
  [
    { connectionId: one.connectionId, workspaceId: testWorkspace },
    "getJobs: give connectionId or workspaceId, not both: with a connectionId the server ignores workspaces, and lists the jobs of other ones, too",
  ],
  [{ limit: 10_001 }, "getJobs: limit must be a whole number from 1 to 10000, not 10001"],
])("a filter that cannot be meant is refused before anything is sent: %o", async (filter, message) => {
  const { airbyte, mock } = await mockWithJobs(0);
  await expect(getJobs(airbyte, filter)).rejects.toThrow(message);
  expect(mock.requests).toHaveLength(0);
});

test.each([
  "failed",
  "succeeded",
  "incomplete",
  "cancelled",
] as const)("of many workspaces the newest %s job is found, wherever their list has to be cut", async (status) => {
  const workspaceIds = Array.from(
    { length: 90 },
    (_, index) => `3f2a9c1e-6b7d-4e8f-9a0b-${String(index).padStart(12, "0")}`,
  );
  const { airbyte, sent } = answeringClient(({ query }) => {
    const asked = (query.get("workspaceIds") ?? "").split(",").map((id) => Number(id.slice(-12)));
    const newest = asked
      .sort((a, b) => b - a)
      .slice(Number(query.get("offset") ?? 0))
      .slice(0, Number(query.get("limit")));
    const atMs = (index: number) => new Date(Date.UTC(2026, 8, 14, 6, index)).toISOString();
    return {
      data: newest.map((index) => ({
        jobId: index,
        connectionId: "c",
        jobType: "sync",
        status,
        startTime: atMs(index),
      })),
    };
  });
  const [job] = await getJobs(airbyte, {
    workspaceId: workspaceIds,
    status,
    jobType: "sync",
    maxAgeMs: 86_400_000,
    limit: 1,
  });
  expect(job?.jobId).toBe(89);
  expect(sent.length).toBeGreaterThan(1);
});

test("a job that changes its status between two lists is given once, as the later one has it", async () => {
  const { airbyte } = answeringClient(({ query }) => ({
    data: [{ jobId: 7, connectionId: one.connectionId, jobType: "sync", status: query.get("status") }],
    next: "",
  }));
  const jobs = await getJobs(airbyte, { status: ["running", "succeeded"] });
  expect(jobs.map(({ jobId, status }) => [jobId, status])).toEqual([[7, "succeeded"]]);
});

test("servers that know no queued jobs are asked for the other statuses all the same", async () => {
  const refusesQueued = ({ query }: Sent) => {
    const state = query.get("status");
    if (state === "queued") return status(400, { message: "Failed to convert argument [status] for value [queued]" });
    return { data: [{ jobId: 7, connectionId: one.connectionId, jobType: "sync", status: state }], next: "" };
  };
  const { airbyte } = answeringClient(refusesQueued);
  expect(await getJobs(airbyte, { status: ["queued", "running"] })).toMatchObject([{ jobId: 7, status: "running" }]);
  await expect(getJobs(airbyte, { status: "queued" })).rejects.toMatchObject({ status: 400 });
  await expect(getJobs(airbyte, { status: ["queued"] })).rejects.toMatchObject({ status: 400 });
});

test.each([
  ["running", 400],
  ["queued", 403],
])("a refusal that is not about an unknown status is told: %s with %i", async (refused, code) => {
  const { airbyte } = answeringClient(({ query }) => {
    return query.get("status") === refused ? status(code, {}) : { data: [], next: "" };
  });
  await expect(getJobs(airbyte, { status: ["queued", "running"] })).rejects.toMatchObject({ status: code });
});
