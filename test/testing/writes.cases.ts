import { expect, test } from "vitest";
import type { MockAirbyte } from "../../src/testing/index.ts";
import { call, jsonOf, startedMock } from "./mock-caller.ts";

const production = "3f2a9c1e-6b7d-4e8f-9a0b-1c2d3e4f5a6b";
const connector = { workspaceId: production, definitionId: "e094cb9a-26de-4645-8761-65c0c425d1de" };
const ends = {
  sourceId: "e1a2b3c4-0002-4a5b-8c6d-7e8f90a1b2c2",
  destinationId: "d1a2b3c4-0002-4a5b-8c6d-7e8f90a1b2d2",
};
const unknownId = "00000000-0000-4000-8000-000000000000";

/** How the server names each kind when it is not there. */
const resourceTypes: Record<string, string> = {
  connection: "STANDARD_SYNC",
  source: "SOURCE_CONNECTION",
  destination: "DESTINATION_CONNECTION",
  workspace: "STANDARD_WORKSPACE",
  tag: "TAG",
};

const kinds = [
  ["connection", { name: "New", ...ends }, { status: "inactive" }],
  ["source", { name: "New", ...connector, configuration: { host: "one" } }, { name: "Renamed" }],
  ["destination", { name: "New", ...connector, configuration: { host: "one" } }, { name: "Renamed" }],
  ["workspace", { name: "New" }, { name: "Renamed" }],
  ["tag", { name: "new", color: "AABBCC", workspaceId: production }, { name: "renamed", color: "CCBBAA" }],
] as const;

async function idsIn(mock: MockAirbyte, kind: string, query = ""): Promise<string[]> {
  const { data } = await jsonOf(call(mock, `/${kind}s${query}`));
  return data.map((item: Record<string, string>) => item[`${kind}Id`]);
}

test.each(kinds)("a new %s is there until it is deleted", async (kind, body, change) => {
  const mock = await startedMock();
  const before = await idsIn(mock, kind);
  const response = await call(mock, `/${kind}s`, { method: "POST", body });
  const created = await jsonOf(response);
  expect([response.status, created]).toEqual([200, expect.objectContaining(body)]);
  const id = created[`${kind}Id`];
  const path = `/${kind}s/${id}`;
  expect(await jsonOf(call(mock, path))).toEqual(created);
  expect(await idsIn(mock, kind)).toEqual([...before, id]);

  const changed = await jsonOf(call(mock, path, { method: "PATCH", body: change }));
  expect(changed).toEqual({ ...created, ...change });
  expect(await jsonOf(call(mock, path))).toEqual(changed);

  const deleted = await call(mock, path, { method: "DELETE" });
  expect([deleted.status, await deleted.text()]).toEqual([204, ""]);
  expect(await idsIn(mock, kind)).toEqual(before);
  const gone = await call(mock, path);
  const seen = await jsonOf(gone);
  if (kind === "connection") expect([gone.status, seen]).toEqual([200, { ...changed, status: "deprecated" }]);
  else if ("configuration" in created) expect([gone.status, seen]).toEqual([200, { ...changed, configuration: {} }]);
  else expect([gone.status, seen.data]).toEqual([404, { resourceType: resourceTypes[kind], resourceId: id }]);
  const late = await call(mock, path, { method: "PATCH", body: change });
  expect(late.status).toBe(kind === "connection" ? 200 : 404);
});

test.each(kinds)("no %s is changed or deleted by an unknown id", async (kind, _body, change) => {
  const mock = await startedMock();
  const before = await idsIn(mock, kind);
  for (const [method, body] of [["PATCH", change], ["DELETE"]] as const) {
    const response = await call(mock, `/${kind}s/${unknownId}`, { method, body });
    expect([method, response.status]).toEqual([method, 404]);
    expect((await jsonOf(response)).data).toEqual({ resourceType: resourceTypes[kind], resourceId: unknownId });
  }
  expect(await idsIn(mock, kind)).toEqual(before);
});

test.each([
  ["connection", 204],
  ["source", 204],
  ["destination", 204],
  ["workspace", 404],
  ["tag", 404],
])("a second delete of a %s is answered %i", async (kind, status) => {
  const mock = await startedMock();
  const [id] = await idsIn(mock, kind);
  expect((await call(mock, `/${kind}s/${id}`, { method: "DELETE" })).status).toBe(204);
  expect((await call(mock, `/${kind}s/${id}`, { method: "DELETE" })).status).toBe(status);
});

test.each(["connection", "source", "destination", "workspace"])("includeDeleted lists a deleted %s", async (kind) => {
  // Of workspaces only those that are asked for by their ids.
  const mock = await startedMock();
  const before = await idsIn(mock, kind);
  await call(mock, `/${kind}s/${before[0]}`, { method: "DELETE" });
  expect(await idsIn(mock, kind)).toEqual(before.slice(1));
  expect(await idsIn(mock, kind, "?includeDeleted=false")).toEqual(before.slice(1));
  const named = kind === "workspace" ? `&workspaceIds=${before.join(",")}` : "";
  expect(await idsIn(mock, kind, `?includeDeleted=true${named}`)).toEqual(before);
  if (kind === "workspace") expect(await idsIn(mock, kind, "?includeDeleted=true")).toEqual(before.slice(1));
});

test("any change of a connection cancels its sync if that is still queued, and no other", async () => {
  const mock = await startedMock({ jobDurationMs: Number.POSITIVE_INFINITY });
  const [first, second] = await idsIn(mock, "connection");
  const start = async (connectionId = "") =>
    (await jsonOf(call(mock, "/jobs", { method: "POST", body: { connectionId, jobType: "sync" } }))).jobId;
  const [queued, other] = [await start(first), await start(second)];
  mock.jobs.set(queued, { status: "queued" });
  mock.jobs.set(other, { status: "queued" });
  const rename = () => call(mock, `/connections/${first}`, { method: "PATCH", body: { name: "Renamed" } });
  await rename();
  expect([mock.jobs.get(queued)?.status, mock.jobs.get(other)?.status]).toEqual(["cancelled", "queued"]);
  const running = await start(first);
  await rename();
  expect(mock.jobs.get(running)?.status).toBe("pending");
});

test.each(["source", "destination"])("of a deleted %s the list shows what a GET does", async (kind) => {
  const mock = await startedMock();
  const path = `/${kind}s/${(await idsIn(mock, kind))[0]}`;
  await call(mock, path, { method: "DELETE" });
  const [listed] = (await jsonOf(call(mock, `/${kind}s?includeDeleted=true`))).data;
  expect(listed.configuration).toEqual({});
  expect(await jsonOf(call(mock, path))).toEqual(listed);
});

test("reset brings back what was there at the start, and two mocks share nothing", async () => {
  const [mock, other] = [await startedMock({ sources: 1 }), await startedMock({ sources: 1 })];
  const listed = async (from: MockAirbyte) =>
    Promise.all(kinds.map(async ([kind]) => (await jsonOf(call(from, `/${kind}s`))).data));
  const start = await listed(mock);
  for (const [kind, body, change] of kinds) {
    const [first, second] = await idsIn(mock, kind);
    await call(mock, `/${kind}s/${first}`, { method: "PATCH", body: change });
    await call(mock, `/${kind}s/${second}`, { method: "DELETE" });
    const inStaging = { workspaceId: "7c4d5e6f-1a2b-4c3d-8e9f-0a1b2c3d4e5f" };
    await call(mock, `/${kind}s`, { method: "POST", body: kind === "connection" ? body : { ...body, ...inStaging } });
  }
  expect(await listed(mock)).not.toEqual(start);
  expect(await listed(other)).toEqual(start);
  mock.reset();
  expect(await listed(mock)).toEqual(start);
});
