// Through real sockets, against lists that behave like the server's.
import { expect, onTestFinished, test } from "vitest";
import { createAirbyteClient } from "../../src/client.ts";
import { paginate } from "../../src/paginate.ts";
import { type MockOptions, startMockAirbyte } from "../../src/testing/index.ts";
import { collect } from "../support/collect.ts";

const organizationId = "0a1f2b3c-4d5e-4f60-8a7b-9c0d1e2f3a4b";

async function started(options: MockOptions = {}) {
  const mock = await startMockAirbyte(options);
  const { baseUrl, clientId, clientSecret } = mock;
  const airbyte = createAirbyteClient({ baseUrl, clientId, clientSecret, retryDelayMs: 0 });
  onTestFinished(async () => {
    airbyte.close();
    await mock.close();
  });
  return { mock, airbyte };
}

test.each([
  "community",
  "cloud",
] as const)("every job comes once, in order, whatever host the links name (%s)", async (deployment) => {
  const { mock, airbyte } = await started({ jobs: 500, deployment });
  const ids = (await collect(paginate(airbyte.listJobs))).map(({ jobId }) => jobId);
  expect(ids).toHaveLength(mock.jobs.list().length);
  expect(new Set(ids).size).toBe(ids.length);
  expect(mock.requests.every(({ path, violations }) => path === "/jobs" && violations.length === 0)).toBe(true);
});

test("a filter holds on every page, although the server's links forget it", async () => {
  const { mock, airbyte } = await started({ jobs: 500 });
  const failed = await collect(paginate(airbyte.listJobs, { query: { status: "failed", limit: 10 } }));
  expect(failed).toHaveLength(mock.jobs.list().filter(({ status }) => status === "failed").length);
  expect(mock.requests.every(({ query }) => query.status === "failed" && query.orderBy === "createdAt|ASC")).toBe(true);
});

test("jobs that are created while the list is read come at its end", async () => {
  const { mock, airbyte } = await started({ jobs: 300 });
  const [first] = mock.jobs.list();
  const ids: number[] = [];
  for await (const { jobId } of paginate(airbyte.listJobs)) {
    if (ids.length % 100 === 50) mock.jobs.add({ connectionId: first?.connectionId ?? "" });
    ids.push(jobId);
  }
  expect(ids).toEqual(mock.jobs.list().map(({ jobId }) => jobId));
});

test("a token that expires between two pages, and a proxy that stumbles, are not noticed", async () => {
  const { mock, airbyte } = await started({ jobs: 300 });
  mock.next("listJobs", "ok", { status: 502 }, { cut: "mid-body" }, { status: 503, retryAfter: 0 });
  let count = 0;
  for await (const _ of paginate(airbyte.listJobs)) {
    count += 1;
    if (count === 150) mock.expireTokens();
  }
  expect(count).toBe(mock.jobs.list().length);
  expect(mock.tokenRequests).toHaveLength(2);
});

test("a failure that lasts says at which offset, and the rest can be read from there", async () => {
  const { mock, airbyte } = await started({ jobs: 300 });
  const ids: number[] = [];
  mock.next("listJobs", "ok", "ok");
  mock.always("listJobs", { status: 502 });
  let offset = -1;
  try {
    for await (const { jobId } of paginate(airbyte.listJobs)) ids.push(jobId);
  } catch (error) {
    offset = (error as { offset: number }).offset;
  }
  expect(offset).toBe(200);
  mock.always("listJobs", "ok");
  for await (const { jobId } of paginate(airbyte.listJobs, { query: { offset } })) ids.push(jobId);
  expect(ids).toEqual(mock.jobs.list().map(({ jobId }) => jobId));
});

test("every list of the contract can be iterated", async () => {
  const { mock, airbyte } = await started({ connections: 250, sources: 120, destinations: 101, workspaces: 100 });
  const workspaceId = "3f2a9c1e-6b7d-4e8f-9a0b-1c2d3e4f5a6b";
  const query = { organizationId };
  const path = { workspaceId };
  const groupId = "6a7b8c9d-0001-4e0f-8a1b-2c3d4e5f6a01";
  const counts = {
    connections: (await collect(paginate(airbyte.listConnections))).length,
    sources: (await collect(paginate(airbyte.listSources))).length,
    destinations: (await collect(paginate(airbyte.listDestinations))).length,
    workspaces: (await collect(paginate(airbyte.listWorkspaces))).length,
  };
  expect(counts).toEqual({ connections: 253, sources: 123, destinations: 104, workspaces: 103 });
  const lists: AsyncIterable<unknown>[] = [
    paginate(airbyte.listApplications),
    paginate(airbyte.listConnectorDefinitions, { query: { type: "source", workspaceId } }),
    paginate(airbyte.listDataplanes),
    paginate(airbyte.listDeclarativeSourceDefinitions, { path }),
    paginate(airbyte.listDestinationDefinitions, { path }),
    paginate(airbyte.listEmbeddedOrganizationsByUser),
    paginate(airbyte.listGroupMembers, { path: { groupId } }),
    paginate(airbyte.listGroupPermissions, { path: { groupId } }),
    paginate(airbyte.listGroups, { query }),
    paginate(airbyte.listOrganizationsForUser),
    paginate(airbyte.listPermissions),
    paginate(airbyte.listRegions, { query }),
    paginate(airbyte.listSourceDefinitions, { path }),
    paginate(airbyte.listTags),
    paginate(airbyte.listUsersWithinAnOrganization, { query }),
    paginate(airbyte.getStreamProperties, { query: { sourceId: "e1a2b3c4-0001-4a5b-8c6d-7e8f90a1b2c1" } }),
  ];
  for (const list of lists) expect((await collect(list)).length).toBeGreaterThan(0);
  expect(mock.requests.filter(({ status }) => status !== 200)).toEqual([]);
  expect(mock.requests.flatMap(({ violations }) => violations)).toEqual([]);
});
