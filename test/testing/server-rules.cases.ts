// What the server does with requests beyond what its contract says.
import { expect, test } from "vitest";
import { call, jsonOf, startedMock } from "./mock-caller.ts";

const workspaceId = "3f2a9c1e-6b7d-4e8f-9a0b-1c2d3e4f5a6b";
const unknownId = "00000000-0000-4000-8000-000000000000";
const connectionId = "c1a2b3c4-0001-4a5b-8c6d-7e8f90a1b2e1";

test.each([
  [{ name: "x", color: "#FF00AA" }, "error:tag-invalid-hex-color"],
  [{ name: "x", color: "FF00A" }, "error:tag-invalid-hex-color"],
  [{ name: "x".repeat(31), color: "FF00AA" }, "error:tag-name-too-long"],
])("a tag %j is refused by a problem of its own", async (tag, type) => {
  const mock = await startedMock();
  const response = await call(mock, "/tags", { method: "POST", body: { ...tag, workspaceId } });
  expect([response.status, (await jsonOf(response)).type]).toEqual([400, type]);
});

test("a workspace has a hundred tags at most", async () => {
  const mock = await startedMock();
  const answers: unknown[] = [];
  for (let index = 0; index < 101; index += 1) {
    const body = { name: `tag ${index}`, color: "FF00AA", workspaceId };
    const response = await call(mock, "/tags", { method: "POST", body });
    answers.push(response.ok ? 200 : (await jsonOf(response)).type);
  }
  expect(answers.at(0)).toBe(200);
  expect(answers.at(-1)).toBe("error:tag-limit-for-workspace-reached");
  const { data } = await jsonOf(call(mock, `/tags?workspaceIds=${workspaceId}`));
  expect(data).toHaveLength(100);
});

test("null in a change is taken for not sent", async () => {
  const mock = await startedMock();
  const before = await jsonOf(call(mock, `/connections/${connectionId}`));
  const body = { name: null, prefix: null, status: "inactive" };
  const response = await call(mock, `/connections/${connectionId}`, { method: "PATCH", body });
  expect(await jsonOf(response)).toEqual({ ...before, status: "inactive" });
  const created = await call(mock, "/tags", { method: "POST", body: { name: null, color: "FF00AA", workspaceId } });
  expect(created.status).toBe(400);
});

test("null is taken for not sent at any depth and in every method, but not in what only a connector reads", async () => {
  const mock = await startedMock();
  const patched = async (path: string, body: object) => {
    const before = await jsonOf(call(mock, path));
    return { before, after: await jsonOf(call(mock, path, { method: "PATCH", body })) };
  };
  const told = await patched(`/workspaces/${workspaceId}`, {
    notifications: { failure: null, success: { email: null } },
  });
  expect(told.after).toEqual(told.before);
  const streams = [{ name: "customers", namespace: null, cursorField: null, mappers: null }];
  const { after } = await patched(`/connections/${connectionId}`, {
    schedule: { scheduleType: "manual", cronExpression: null },
    configurations: { streams },
  });
  expect(after.configurations.streams).toEqual([expect.objectContaining({ name: "customers", mappers: [] })]);
  const body = { name: "New", workspaceId, secretId: null, definitionId: null, resourceAllocation: null };
  const configuration = { sourceType: "postgres", tunnel: null };
  const created = await jsonOf(call(mock, "/sources", { method: "POST", body: { ...body, configuration } }));
  expect(created).toMatchObject({ sourceType: "postgres", configuration: { tunnel: null } });
  const put = { name: "Put", configuration: {}, resourceAllocation: null };
  expect((await call(mock, `/sources/${created.sourceId}`, { method: "PUT", body: put })).status).toBe(200);
});

test("a change that is a list is refused", async () => {
  const mock = await startedMock();
  for (const body of [[], ["a"]]) {
    expect((await call(mock, `/connections/${connectionId}`, { method: "PATCH", body })).status).toBe(400);
  }
});

test("a time without seconds, as the server writes it, can be asked with", async () => {
  const mock = await startedMock();
  const { data } = await jsonOf(call(mock, "/jobs?createdAtStart=2026-09-14T07:30Z&orderBy=createdAt%7CASC"));
  expect(data[0].startTime >= "2026-09-14T07:30Z").toBe(true);
  expect((await call(mock, "/jobs?createdAtStart=2026-09-14")).status).toBe(400);
});

test("a query parameter that nobody reads is noted, and changes nothing", async () => {
  const mock = await startedMock();
  expect((await call(mock, `/jobs?workspaceId=${workspaceId}`)).status).toBe(200);
  expect(mock.requests.at(-1)?.violations).toEqual(['The server reads no query parameter "workspaceId".']);
});

test("streams of a source have sync modes only with a destination, and an unknown end is not found", async () => {
  const mock = await startedMock();
  const [{ sourceId }] = (await jsonOf(call(mock, "/sources"))).data;
  const [{ destinationId }] = (await jsonOf(call(mock, "/destinations"))).data;
  const alone = await jsonOf(call(mock, `/streams?sourceId=${sourceId}`));
  expect(alone[0]).toHaveProperty("streamName");
  expect(alone[0]).not.toHaveProperty("syncModes");
  const both = await jsonOf(call(mock, `/streams?sourceId=${sourceId}&destinationId=${destinationId}`));
  expect(both[0].syncModes.length).toBeGreaterThan(0);
  expect((await call(mock, "/streams?sourceId=00000000-0000-4000-8000-000000000000")).status).toBe(404);
});

test("the type of a connector is found wherever it stands in the configuration", async () => {
  const mock = await startedMock();
  const answerTo = (configuration: object) =>
    call(mock, "/sources", { method: "POST", body: { name: "New", workspaceId, configuration } });
  const [known] = (await jsonOf(call(mock, "/sources"))).data;
  const { sourceType, definitionId } = known;
  expect(await jsonOf(answerTo({ inner: [{ sourceType }] }))).toMatchObject({ sourceType, definitionId });
  expect((await answerTo({ inner: { kind: "postgres" } })).status).toBe(422);
});

test("a job that a test makes wait or run has the time so far", async () => {
  const mock = await startedMock();
  const { jobId } = mock.jobs.add({ connectionId, status: "running" });
  mock.advance(60_000);
  for (const status of ["queued", "running"] as const) {
    mock.jobs.set(jobId, { status });
    expect((await jsonOf(call(mock, `/jobs/${jobId}`))).duration).toMatch(/^PT/);
  }
});

test.each([
  ["the connection", `/connections/${connectionId}`],
  ["its source", "/sources/e1a2b3c4-0001-4a5b-8c6d-7e8f90a1b2c1"],
  ["its workspace", `/workspaces/${workspaceId}`],
])("what runs on a connection is cancelled when %s is deleted", async (_what, path) => {
  const mock = await startedMock();
  const body = { connectionId, jobType: "sync" };
  const { jobId } = await jsonOf(call(mock, "/jobs", { method: "POST", body }));
  const { jobId: before } = mock.jobs.add({ connectionId, startTime: "2026-01-01T00:00Z" });
  expect((await call(mock, path, { method: "DELETE" })).status).toBe(204);
  mock.advance(3_600_000);
  expect([mock.jobs.get(jobId).status, mock.jobs.get(before).status]).toEqual(["cancelled", "succeeded"]);
});

test("a connection whose jobs are listed is all that counts: workspaces beside it are ignored, even those that nobody may see", async () => {
  const mock = await startedMock({ deployment: "cloud" });
  const { jobId } = await jsonOf(call(mock, "/jobs", { method: "POST", body: { connectionId, jobType: "sync" } }));
  const { data } = await jsonOf(call(mock, `/jobs?connectionId=${connectionId}&workspaceIds=${unknownId}&limit=100`));
  expect(data.map((job: { jobId: number }) => job.jobId)).toContain(jobId);
});
