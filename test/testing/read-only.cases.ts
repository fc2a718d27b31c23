// What the mock shows and does not remember.
import { expect, test } from "vitest";
import { call, jsonOf, startedMock } from "./mock-caller.ts";

const workspaceId = "3f2a9c1e-6b7d-4e8f-9a0b-1c2d3e4f5a6b";
const organizationId = "0a1f2b3c-4d5e-4f60-8a7b-9c0d1e2f3a4b";
const unknownId = "00000000-0000-4000-8000-000000000000";
const manifest = { version: "6.48.0", type: "DeclarativeSource" };
const image = { name: "New", dockerImageTag: "1.0.0" };

test.each([
  ["sources", "STANDARD_SOURCE_DEFINITION", image],
  ["destinations", "STANDARD_DESTINATION_DEFINITION", image],
  ["declarative_sources", "STANDARD_SOURCE_DEFINITION", { manifest }],
])("each definition of %s is answered by its own id, and an unknown one is not found", async (kind, resourceType, body) => {
  const mock = await startedMock();
  const path = `/workspaces/${workspaceId}/definitions/${kind}`;
  const { data } = await jsonOf(call(mock, path));
  expect(data.length).toBeGreaterThan(1);
  for (const one of data) expect(await jsonOf(call(mock, `${path}/${one.id}`))).toEqual(one);
  for (const [method, sent] of [["GET"], ["PUT", body], ["DELETE"]] as const) {
    const answer = await jsonOf(call(mock, `${path}/${unknownId}`, { method, body: sent }));
    expect([method, answer]).toEqual([
      method,
      expect.objectContaining({ status: 404, data: { resourceType, resourceId: unknownId } }),
    ]);
    expect((await call(mock, `${path}/${data[0].id}`, { method, body: sent })).status).toBe(200);
  }
});

test("members and permissions of an unknown group are not found, whoever asks", async () => {
  for (const deployment of ["community", "cloud"] as const) {
    const mock = await startedMock({ deployment });
    const path = `/groups/${unknownId}`;
    for (const [method, below, body] of [
      ["GET", "members"],
      ["POST", "members", { userId: unknownId }],
      ["DELETE", `members/${unknownId}`],
      ["GET", "permissions"],
      ["POST", "permissions", { permissionType: "organization_member", organizationId }],
      ["DELETE", `permissions/${unknownId}`],
    ] as const) {
      const answer = await jsonOf(call(mock, `${path}/${below}`, { method, body }));
      const data = { resourceType: "group", resourceId: unknownId };
      expect([method, below, answer]).toEqual([method, below, expect.objectContaining({ status: 404, data })]);
    }
  }
});

test("data planes can be narrowed to regions", async () => {
  const mock = await startedMock();
  const all: { regionId: string; name: string }[] = await jsonOf(call(mock, "/dataplanes"));
  const [first, , third] = all;
  const inRegion = async (...ids: (string | undefined)[]) =>
    jsonOf(call(mock, `/dataplanes?regionIds=${ids.join("&regionIds=")}`));
  expect(await inRegion(third?.regionId)).toEqual([third]);
  expect(await inRegion(first?.regionId, third?.regionId)).toEqual(all);
  expect(await inRegion(unknownId)).toEqual([]);
});

test("what is read in an unknown workspace or organization is forbidden on the cloud", async () => {
  const cloud = await startedMock({ deployment: "cloud" });
  const community = await startedMock();
  const definitions = `/workspaces/${unknownId}/definitions`;
  for (const [path, known] of [
    [`${definitions}/sources`, workspaceId],
    [`${definitions}/sources/5d1a2b3c-0001-4a5b-8c6d-7e8f90a1b2c7`, workspaceId],
    [`${definitions}/destinations`, workspaceId],
    [`${definitions}/destinations/dd1a2b3c-0001-4a5b-8c6d-7e8f90a1b2d7`, workspaceId],
    [`${definitions}/declarative_sources`, workspaceId],
    [`${definitions}/declarative_sources/de1a2b3c-0001-4a5b-8c6d-7e8f90a1b2e7`, workspaceId],
    [`/connector_definitions?type=source&workspaceId=${unknownId}`, workspaceId],
    [`/groups?organizationId=${unknownId}`, organizationId],
    [`/permissions?organizationId=${unknownId}`, organizationId],
    [`/regions?organizationId=${unknownId}`, organizationId],
    [`/users?organizationId=${unknownId}`, organizationId],
  ] as const) {
    const refused = await jsonOf(call(cloud, path));
    expect([path, refused]).toEqual([path, expect.objectContaining({ status: 403, title: "forbidden" })]);
    expect([path, (await call(cloud, path.replace(unknownId, known))).status]).toEqual([path, 200]);
    expect([path, (await call(community, path)).status]).toEqual([path, 200]);
  }
});
