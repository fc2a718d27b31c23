import { expect, test } from "vitest";
import { asInput } from "../../src/as-input.ts";
import type { MockAirbyte } from "../../src/testing/index.ts";
import { call, jsonOf, startedMock } from "./mock-caller.ts";

const connectionId = "c1a2b3c4-0001-4a5b-8c6d-7e8f90a1b2e1";
const workspaceId = "3f2a9c1e-6b7d-4e8f-9a0b-1c2d3e4f5a6b";
const ends = {
  sourceId: "e1a2b3c4-0002-4a5b-8c6d-7e8f90a1b2c2",
  destinationId: "d1a2b3c4-0002-4a5b-8c6d-7e8f90a1b2d2",
};
const unknownId = "00000000-0000-4000-8000-000000000000";
const finance = {
  tagId: "f1a2b3c4-0001-4a5b-8c6d-7e8f90a1b2f1",
  name: "finance",
  color: "1F6FEB",
  workspaceId,
};
const create = (mock: MockAirbyte, body: object) => call(mock, "/connections", { method: "POST", body });
const sync = (mock: MockAirbyte, id: string) =>
  call(mock, "/jobs", { method: "POST", body: { connectionId: id, jobType: "sync" } });
const namesWith = async (mock: MockAirbyte, query: string): Promise<string[]> =>
  (await jsonOf(call(mock, `/connections?${query}`))).data.map(({ name }: { name: string }) => name);

test("a new connection has a name of both its ends, their workspace, and no schedule", async () => {
  const mock = await startedMock();
  expect(await jsonOf(create(mock, ends))).toMatchObject({
    ...ends,
    name: "Orders database <> Lake",
    workspaceId,
    status: "active",
    schedule: { scheduleType: "manual" },
    tags: [],
  });
});

test("a new connection whose streams nobody names has those that its connector suggests, here none", async () => {
  const mock = await startedMock();
  for (const body of [ends, { ...ends, configurations: {} }, { ...ends, configurations: { streams: [] } }]) {
    expect((await jsonOf(create(mock, body))).configurations).toEqual({ streams: [] });
  }
});

test("a connection keeps its streams when a request names none", async () => {
  const mock = await startedMock();
  const path = `/connections/${connectionId}`;
  const before = await jsonOf(call(mock, path));
  const patched = call(mock, path, { method: "PATCH", body: { configurations: { streams: [] } } });
  expect(await jsonOf(patched)).toEqual(before);
});

test("streams that are sent get what was left out of them", async () => {
  const mock = await startedMock();
  const mapper = { type: "field-filtering", mapperConfiguration: { targetField: "note" } };
  const chosen = { syncMode: "incremental_append", cursorField: ["updated_at"], primaryKey: [["a"], ["b"]] };
  const sent = [
    { name: "orders" },
    { name: "customers", ...chosen },
    { name: "order_items", ...chosen, syncMode: "full_refresh_append", selectedFields: [{ fieldPath: ["sku"] }] },
    { name: "own", namespace: "x", mappers: [mapper] },
  ];
  const configurations = { streams: sent };
  const created = await jsonOf(create(mock, { ...ends, configurations }));
  const syncMode = "full_refresh_overwrite";
  const namespace = "public";
  const streams = [
    { name: "orders", namespace, syncMode, cursorField: [], primaryKey: [["id"]], selectedFields: [], mappers: [] },
    { name: "customers", namespace, ...chosen, primaryKey: [["id"]], selectedFields: [], mappers: [] },
    {
      ...{ name: "order_items", namespace, syncMode: "full_refresh_append", cursorField: [] },
      ...{ primaryKey: [["order_id"], ["line"]], selectedFields: [{ fieldPath: ["sku"] }], mappers: [] },
    },
    { name: "own", namespace: "x", syncMode, selectedFields: [], mappers: [{ ...mapper, id: expect.any(String) }] },
  ];
  expect(created.configurations).toEqual({ streams });
  const path = `/connections/${connectionId}`;
  const patched = await jsonOf(call(mock, path, { method: "PATCH", body: { configurations } }));
  expect(patched.configurations).toEqual({ streams });
  // Sent back as it came, it stays the same.
  const unchanged = asInput(patched.configurations);
  const again = call(mock, path, { method: "PATCH", body: { configurations: unchanged } });
  expect((await jsonOf(again)).configurations).toEqual(patched.configurations);
  // But not with an empty list of fields, which an answer has where all are selected.
  const refused = await call(mock, path, { method: "PATCH", body: { configurations: patched.configurations } });
  expect([refused.status, await refused.text()]).toEqual([
    400,
    expect.stringContaining("Stream orders: no fields are selected"),
  ]);
});

test.each([
  "0 0 5 * * ?",
  "0 30 */6 ? * MON-FRI 2026-2030",
  "0 0 5 * * ? UTC",
])("a connection takes a schedule with the cron expression %s", async (cronExpression) => {
  const mock = await startedMock();
  const response = await create(mock, { ...ends, schedule: { scheduleType: "cron", cronExpression } });
  expect(response.status).toBe(200);
});

test.each([
  ["source", { ...ends, sourceId: unknownId }],
  ["destination", { ...ends, destinationId: unknownId }],
])("a connection to an unknown %s is not created", async (resourceType, body) => {
  const mock = await startedMock();
  const response = await create(mock, body);
  expect([response.status, (await jsonOf(response)).data]).toEqual([404, { resourceType, resourceId: unknownId }]);
});

test("a new connection can be synced, and its jobs are listed in its workspace", async () => {
  const mock = await startedMock({ jobDurationMs: 0 });
  const created = await jsonOf(create(mock, ends));
  const { jobId } = await jsonOf(sync(mock, created.connectionId));
  const ids = async (query: string) =>
    (await jsonOf(call(mock, `/jobs?${query}`))).data.map((job: { jobId: number }) => job.jobId);
  expect(await ids(`connectionId=${created.connectionId}`)).toEqual([jobId]);
  expect(await ids(`workspaceIds=${workspaceId}&limit=100`)).toContain(jobId);
});

test("an inactive connection syncs once it is patched to be active", async () => {
  const mock = await startedMock();
  const { connectionId } = await jsonOf(create(mock, { ...ends, status: "inactive" }));
  expect((await sync(mock, connectionId)).status).toBe(409);
  await call(mock, `/connections/${connectionId}`, { method: "PATCH", body: { status: "active" } });
  expect((await sync(mock, connectionId)).status).toBe(200);
});

test("the jobs of a deleted connection can be read and listed, but neither cancelled nor followed by another", async () => {
  const mock = await startedMock({ jobDurationMs: 80_000 });
  const { jobId } = await jsonOf(sync(mock, connectionId));
  const job = mock.jobs.set(jobId, { status: "incomplete" });
  await call(mock, `/connections/${connectionId}`, { method: "DELETE" });
  expect(await jsonOf(call(mock, `/jobs/${job.jobId}`))).toMatchObject(job);
  const listed = await jsonOf(call(mock, `/jobs?connectionId=${connectionId}&orderBy=createdAt%7CDESC`));
  expect(listed.data[0]).toMatchObject(job);
  for (const refused of [sync(mock, connectionId), call(mock, `/jobs/${job.jobId}`, { method: "DELETE" })]) {
    expect(await jsonOf(refused)).toMatchObject({ status: 409, title: "state-conflict" });
  }
  await call(mock, `/connections/${connectionId}`, { method: "PATCH", body: { status: "active" } });
  expect((await call(mock, `/jobs/${job.jobId}`, { method: "DELETE" })).status).toBe(409);
  expect((await jsonOf(call(mock, `/jobs/${job.jobId}`))).status).toBe("incomplete");
});

test("connections can be narrowed to tags, and what becomes of a tag shows on them", async () => {
  const mock = await startedMock();
  await create(mock, { ...ends, name: "Tagged", tags: [finance] });
  const tagged = `tagIds=${finance.tagId}`;
  expect(await namesWith(mock, tagged)).toEqual([
    "Stripe payments → Warehouse",
    "Orders database → Warehouse",
    "Tagged",
  ]);
  expect(await namesWith(mock, `tagIds=${unknownId}`)).toEqual([]);

  const path = `/tags/${finance.tagId}`;
  await call(mock, path, { method: "PATCH", body: { name: "money", color: "00FF00" } });
  const { tags } = await jsonOf(call(mock, `/connections/${connectionId}`));
  expect(tags).toEqual([{ ...finance, name: "money", color: "00FF00" }]);

  await call(mock, path, { method: "DELETE" });
  expect(await namesWith(mock, tagged)).toEqual([]);
  expect((await jsonOf(call(mock, `/connections/${connectionId}`))).tags).toEqual([]);
});

test("a patch with an empty list takes the tags off", async () => {
  const mock = await startedMock();
  const patched = await jsonOf(call(mock, `/connections/${connectionId}`, { method: "PATCH", body: { tags: [] } }));
  expect(patched.tags).toEqual([]);
});

test("a deleted connection that is made active again is listed, but never syncs", async () => {
  const mock = await startedMock();
  const path = `/connections/${connectionId}`;
  const listed = async () =>
    (await jsonOf(call(mock, "/connections"))).data.map((each: { connectionId: string }) => each.connectionId);
  await call(mock, path, { method: "DELETE" });
  expect(await listed()).not.toContain(connectionId);
  const body = { status: "active" };
  expect(await jsonOf(call(mock, path, { method: "PATCH", body }))).toMatchObject(body);
  expect(await listed()).toContain(connectionId);
  const job = { connectionId, jobType: "sync" };
  expect(await jsonOf(call(mock, "/jobs", { method: "POST", body: job }))).toMatchObject({
    status: 409,
    title: "try-again-later",
    data: { message: `The connection ${connectionId} is deleted.` },
  });
  mock.reset();
  expect((await call(mock, "/jobs", { method: "POST", body: job })).status).toBe(200);
});

test("a locked connection cannot be patched, and a deprecated one counts as deleted", async () => {
  const mock = await startedMock({
    connections: [
      { status: "locked", name: "Locked" },
      { status: "deprecated", name: "Old" },
    ],
  });
  expect(await namesWith(mock, "")).not.toContain("Old");
  expect(await namesWith(mock, "includeDeleted=true")).toContain("Old");
  const { data } = await jsonOf(call(mock, "/connections"));
  const locked = data.find(({ name }: { name: string }) => name === "Locked");
  const path = `/connections/${locked.connectionId}`;
  expect(await jsonOf(call(mock, path, { method: "PATCH", body: { name: "Other" } }))).toMatchObject({
    status: 409,
    title: "Connection is locked",
    data: { connectionId: locked.connectionId },
  });
  expect(await jsonOf(call(mock, path))).toEqual(locked);
});

test("tags that the workspace of a connection does not have are left out of it", async () => {
  const mock = await startedMock();
  const tags: { tagId: string; workspaceId: string; name: string; color: string }[] = (
    await jsonOf(call(mock, "/tags"))
  ).data;
  const created = await jsonOf(create(mock, ends));
  const own = tags.find((tag) => tag.workspaceId === created.workspaceId);
  const foreign = { workspaceId: "7c4d5e6f-1a2b-4c3d-8e9f-0a1b2c3d4e5f", name: "Foreign", color: "FF0000" };
  const other = await jsonOf(call(mock, "/tags", { method: "POST", body: foreign }));
  const unknown = { ...own, tagId: "00000000-0000-4000-8000-000000000000" };
  const sent = [{ ...own, name: "Another name" }, other, unknown];
  expect((await jsonOf(create(mock, { ...ends, tags: sent }))).tags).toEqual([own]);
  const patch = (body: object) => jsonOf(call(mock, `/connections/${created.connectionId}`, { method: "PATCH", body }));
  expect((await patch({ tags: sent })).tags).toEqual([own]);
  expect((await patch({ name: "New" })).tags).toEqual([own]);
  expect((await patch({ tags: [] })).tags).toEqual([]);
});

test("tags that a test's own connection came with can be sent back", async () => {
  const tag = { ...finance, tagId: "22222222-2222-4222-8222-222222222222", name: "mine" };
  const mock = await startedMock({ connections: [{ connectionId: unknownId, workspaceId, tags: [tag] }] });
  const change = { method: "PATCH", body: { tags: [tag] } };
  expect((await jsonOf(call(mock, `/connections/${unknownId}`, change))).tags).toEqual([tag]);
});
