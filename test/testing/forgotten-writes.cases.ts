// What the mock checks and answers, and does not remember.
import { expect, test } from "vitest";
import { call, jsonOf, startedMock } from "./mock-caller.ts";

const workspaceId = "3f2a9c1e-6b7d-4e8f-9a0b-1c2d3e4f5a6b";
const organizationId = "0a1f2b3c-4d5e-4f60-8a7b-9c0d1e2f3a4b";
const userId = "11111111-2222-4333-8444-555555555502";

test("a write that is forgotten is answered with what was asked for", async () => {
  const mock = await startedMock();
  const groupId = (await jsonOf(call(mock, `/groups?organizationId=${organizationId}`))).data[1].groupId;
  const [, { regionId }] = await jsonOf(call(mock, `/regions?organizationId=${organizationId}`));
  for (const [method, path, body, also] of [
    ["POST", "/regions", { name: "eu-west", organizationId }, {}],
    ["PATCH", `/regions/${regionId}`, { name: "eu-east", enabled: false }, { regionId }],
    ["POST", "/groups", { name: "Data engineers", organizationId }, {}],
    ["PATCH", `/groups/${groupId}`, { name: "Analysts" }, { groupId }],
    ["POST", `/groups/${groupId}/members`, { userId }, { groupId }],
    ["POST", `/groups/${groupId}/permissions`, { permissionType: "organization_member", organizationId }, { groupId }],
    ["POST", `/groups/${groupId}/permissions`, { permissionType: "workspace_reader", workspaceId }, { groupId }],
  ] as const) {
    const answer = await jsonOf(call(mock, path, { method, body }));
    expect([path, answer]).toEqual([path, expect.objectContaining({ ...body, ...also })]);
    if ("permissionType" in body)
      expect(Object.keys(answer)).not.toContain("workspaceId" in body ? "organizationId" : "workspaceId");
  }
  expect(mock.requests.flatMap(({ violations }) => violations)).toEqual([]);
});

test("a role needs a place, and one that the user has there keeps its id", async () => {
  const mock = await startedMock();
  const create = (sent: object) => jsonOf(call(mock, "/permissions", { method: "POST", body: { userId, ...sent } }));
  const [, known, other] = (await jsonOf(call(mock, "/permissions"))).data;
  const place = { workspaceId: other.scopeId };
  expect(await create({ permissionType: "workspace_editor" })).toMatchObject({ status: 400, title: "bad-request" });
  const { permissionId } = other;
  expect(await create({ permissionType: other.permissionType, ...place })).toMatchObject({ permissionId, ...place });
  const given = await create({ permissionType: "workspace_reader", ...place });
  expect([given, given.permissionId]).toEqual([
    { permissionId: expect.any(String), userId, permissionType: "workspace_reader", ...place },
    expect.not.stringMatching(permissionId),
  ]);
  expect(await create({ permissionType: "organization_reader", organizationId })).not.toHaveProperty("workspaceId");
  const patch = (permissionType: string) =>
    jsonOf(call(mock, `/permissions/${known.permissionId}`, { method: "PATCH", body: { permissionType } }));
  expect(await patch("instance_admin")).toMatchObject({ status: 422, title: "unprocessable-entity" });
  expect(await patch("workspace_admin")).toMatchObject({
    permissionId: known.permissionId,
    permissionType: "workspace_admin",
    workspaceId: known.scopeId,
  });
  expect(mock.requests.flatMap(({ violations }) => violations)).toEqual([]);
});
