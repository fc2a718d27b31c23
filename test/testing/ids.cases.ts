// The server reads ids in any case of letters, and writes them in one.
import { expect, test } from "vitest";
import type { MockAirbyte } from "../../src/testing/index.ts";
import { call, jsonOf, startedMock } from "./mock-caller.ts";

const workspaceId = "3f2a9c1e-6b7d-4e8f-9a0b-1c2d3e4f5a6b";
const connectionId = "c1a2b3c4-0001-4a5b-8c6d-7e8f90a1b2e1";
const post = (mock: MockAirbyte, path: string, body: object) => call(mock, path, { method: "POST", body });
const itemsOf = async (mock: MockAirbyte, path: string) => (await jsonOf(call(mock, path))).data;

test.each([
  "connection",
  "source",
  "destination",
  "workspace",
  "tag",
])("a %s is changed and deleted by its id in capitals", async (kind) => {
  const mock = await startedMock();
  const [first] = await itemsOf(mock, `/${kind}s`);
  const id: string = first[`${kind}Id`];
  const path = `/${kind}s/${id.toUpperCase()}`;
  const change = kind === "tag" ? { name: "renamed", color: "AABBCC" } : { name: "Renamed" };
  await call(mock, path, { method: "PATCH", body: change });
  expect((await itemsOf(mock, `/${kind}s`))[0]).toMatchObject({ [`${kind}Id`]: id, ...change });
  expect((await call(mock, path, { method: "DELETE" })).status).toBe(204);
  const left = (await itemsOf(mock, `/${kind}s`)).map((item: Record<string, string>) => item[`${kind}Id`]);
  expect(left).not.toContain(id);
  expect(mock.requests.at(-2)?.path).toBe(path);
});

test("a deleted source takes its connections with it, in whatever letters they were created", async () => {
  const mock = await startedMock();
  const { sourceId, destinationId } = await jsonOf(call(mock, `/connections/${connectionId}`));
  const tags = (await itemsOf(mock, "/tags")).slice(0, 1);
  const shouted = tags.map((tag: { tagId: string }) => ({ ...tag, tagId: tag.tagId.toUpperCase() }));
  const ends = { sourceId: sourceId.toUpperCase(), destinationId: destinationId.toUpperCase(), tags: shouted };
  const created = await jsonOf(post(mock, "/connections", ends));
  expect(created).toMatchObject({ sourceId, destinationId, tags });
  await call(mock, `/sources/${sourceId.toUpperCase()}`, { method: "DELETE" });
  expect((await jsonOf(call(mock, `/connections/${created.connectionId}`))).status).toBe("deprecated");
});

test("a sync is in the way of another one of the same connection, and a deleted connection never syncs again", async () => {
  const mock = await startedMock();
  const capitals = { connectionId: connectionId.toUpperCase(), jobType: "sync" };
  expect((await jsonOf(post(mock, "/jobs", capitals))).connectionId).toBe(connectionId);
  expect((await post(mock, "/jobs", { ...capitals, connectionId })).status).toBe(409);
  expect((await post(mock, "/jobs", capitals)).status).toBe(409);
  const path = `/connections/${connectionId.toUpperCase()}`;
  await call(mock, path, { method: "DELETE" });
  await call(mock, path, { method: "PATCH", body: { status: "active" } });
  expect(await jsonOf(post(mock, "/jobs", capitals))).toMatchObject({ title: "try-again-later" });
});

test("tags of a workspace and definitions of connectors are the same in capitals", async () => {
  const mock = await startedMock();
  const [{ name }] = await itemsOf(mock, `/tags?workspaceIds=${workspaceId}`);
  const inWorkspace = { workspaceId: workspaceId.toUpperCase() };
  const taken = await post(mock, "/tags", { ...inWorkspace, name, color: "AABBCC" });
  expect(taken.status).toBe(409);
  const [known] = await itemsOf(mock, "/sources");
  const definitionId = known.definitionId.toUpperCase();
  const key = "5A8E9B4C-0000-4000-8000-000000000000";
  const source = await jsonOf(
    post(mock, "/sources", { ...inWorkspace, name: "New", definitionId, configuration: { keyId: key } }),
  );
  const { sourceType } = known;
  expect(source).toMatchObject({ workspaceId, definitionId: known.definitionId, sourceType });
  // What a connector is told is nobody else's to read.
  expect(source.configuration).toEqual({ keyId: key });
});

test("links, users, and what a test brings along have ids as the server writes them", async () => {
  const id = "ab000000-0000-4000-8000-000000000001";
  const mock = await startedMock({ connections: [{ connectionId: id.toUpperCase(), name: "Mine" }] });
  const path = `/jobs?connectionId=${id.toUpperCase()}&workspaceIds=${workspaceId.toUpperCase()}`;
  expect((await jsonOf(call(mock, path))).next).toBe("");
  mock.jobs.add({ connectionId: id.toUpperCase() });
  expect((await jsonOf(call(mock, path))).next).toContain(`connectionId=${id}&`);
  expect(mock.connections.list().at(-1)).toMatchObject({ connectionId: id, name: "Mine" });
  const [{ id: userId }] = await itemsOf(mock, "/users?organizationId=0a1f2b3c-4d5e-4f60-8a7b-9c0d1e2f3a4b");
  const named = `/users?organizationId=0A1F2B3C-4D5E-4F60-8A7B-9C0D1E2F3A4B&ids=${userId.toUpperCase()}`;
  expect(await itemsOf(mock, named)).toHaveLength(1);
});
