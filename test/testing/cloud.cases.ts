// Callers of the cloud are no instance admins: what is not there is to them what they may not see.
import { expect, test } from "vitest";
import { call, jsonOf, startedMock } from "./mock-caller.ts";

const unknownId = "00000000-0000-4000-8000-000000000000";
const forbidden = { status: 403, title: "forbidden", data: { message: expect.any(String) } };
const connector = { name: "New", configuration: { name: "New" } };

test.each([
  ["connection", ["GET", "PATCH", "DELETE"]],
  ["source", ["GET", "PATCH", "PUT", "DELETE"]],
  ["destination", ["GET", "PATCH", "PUT", "DELETE"]],
  ["workspace", ["GET", "PATCH", "DELETE"]],
])("an unknown or malformed id of a %s is forbidden on the cloud", async (kind, methods) => {
  const mock = await startedMock({ deployment: "cloud" });
  for (const id of [unknownId, "7"]) {
    for (const method of methods) {
      const body = { PATCH: { name: "New" }, PUT: connector }[method];
      const answer = await jsonOf(call(mock, `/${kind}s/${id}`, { method, body }));
      expect([method, id, answer]).toEqual([method, id, expect.objectContaining(forbidden)]);
    }
  }
  const path = `/${kind}s/${(await jsonOf(call(mock, `/${kind}s`))).data[0][`${kind}Id`]}`;
  expect((await call(mock, path)).status).toBe(200);
});

test("an unknown job, and a job of an unknown connection, are forbidden on the cloud, a malformed job id is a bad request", async () => {
  const mock = await startedMock({ deployment: "cloud" });
  const body = { connectionId: unknownId, jobType: "sync" };
  expect(await jsonOf(call(mock, "/jobs/1"))).toMatchObject(forbidden);
  expect(await jsonOf(call(mock, "/jobs/1", { method: "DELETE" }))).toMatchObject(forbidden);
  expect(await jsonOf(call(mock, "/jobs", { method: "POST", body }))).toMatchObject(forbidden);
  expect((await call(mock, "/jobs/x")).status).toBe(400);
});

test("a list of a workspace or a connection that is not there is forbidden on the cloud, and empty elsewhere", async () => {
  const lists = ["sources", "destinations", "connections", "workspaces", "tags", "jobs"];
  const paths = [...lists.map((list) => `/${list}?workspaceIds=${unknownId}`), `/jobs?connectionId=${unknownId}`];
  const cloud = await startedMock({ deployment: "cloud" });
  const community = await startedMock();
  for (const path of paths) {
    expect(await jsonOf(call(cloud, path))).toMatchObject(forbidden);
    expect((await jsonOf(call(community, path))).data).toEqual([]);
  }
  const [{ workspaceId, connectionId }] = (await jsonOf(call(cloud, "/connections"))).data;
  for (const path of [
    `/jobs?workspaceIds=${workspaceId.toUpperCase()}`,
    `/jobs?connectionId=${connectionId.toUpperCase()}`,
  ]) {
    expect((await jsonOf(call(cloud, path))).data).not.toEqual([]);
  }
});

test("what is created for something unknown is forbidden on the cloud in the words of the web framework", async () => {
  const mock = await startedMock({ deployment: "cloud" });
  for (const [path, body] of [
    ["/connections", { sourceId: unknownId, destinationId: unknownId }],
    ["/sources", { ...connector, workspaceId: unknownId }],
    ["/destinations", { ...connector, workspaceId: unknownId }],
    ["/tags", { name: "new", color: "AABBCC", workspaceId: unknownId }],
  ] as const) {
    const response = await call(mock, path, { method: "POST", body });
    expect(response.status).toBe(403);
    const href = `/api/public/v1${path}`;
    expect(await jsonOf(response)).toMatchObject({ message: "Forbidden", _links: { self: { href } } });
  }
});

test("the cloud says of tags, groups, permissions, regions and dataplanes what other servers say", async () => {
  const statuses: number[][] = [];
  for (const deployment of ["cloud", "community", "generic-oidc"] as const) {
    const mock = await startedMock({ deployment });
    const paths = ["tags", "groups", "permissions", "regions", "dataplanes"];
    const unknown = await Promise.all(paths.map((path) => call(mock, `/${path}/${unknownId}`)));
    const malformed = await Promise.all(["tags", "groups"].map((path) => call(mock, `/${path}/7`)));
    statuses.push([...unknown, ...malformed].map(({ status }) => status));
  }
  expect(statuses).toEqual(Array(3).fill([404, 404, 500, 500, 500, 400, 400]));
});

test("other servers say to their callers, who see everything, that it is not there", async () => {
  for (const deployment of ["community", "generic-oidc"] as const) {
    const mock = await startedMock({ deployment });
    const paths = [`/connections/${unknownId}`, "/connections/7", "/jobs/1"];
    const answers = await Promise.all(paths.map((path) => call(mock, path)));
    expect(answers.map(({ status }) => status)).toEqual([404, 500, 409]);
  }
});
