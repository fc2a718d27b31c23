// What the mock refuses, or ignores, because every server would, whatever its sources hold.
import { expect, test } from "vitest";
import { call, jsonOf, startedMock } from "./mock-caller.ts";

const connectionId = "c1a2b3c4-0001-4a5b-8c6d-7e8f90a1b2e1";
const unknownId = "00000000-0000-4000-8000-000000000000";
const destinationId = "d1a2b3c4-0002-4a5b-8c6d-7e8f90a1b2d2";

test.each<[string, object, string]>([
  ["a nested field", { selectedFields: [{ fieldPath: ["address", "city"] }] }, "only whole top-level fields"],
  ["an empty path", { selectedFields: [{ fieldPath: [] }] }, "the path of a selected field is empty"],
  ["a field twice", { selectedFields: [{ fieldPath: ["id"] }, { fieldPath: ["id"] }] }, "a field is selected twice"],
])("a stream that selects %s is refused", async (_what, stream, reason) => {
  const mock = await startedMock();
  const body = { configurations: { streams: [{ name: "orders", ...stream }] } };
  const answer = await jsonOf(call(mock, `/connections/${connectionId}`, { method: "PATCH", body }));
  expect(answer).toMatchObject({ status: 400, data: { message: expect.stringContaining(reason) } });
});

test("a stream that is configured twice is refused, unless its namespaces differ", async () => {
  const mock = await startedMock();
  const patch = (...streams: object[]) =>
    call(mock, `/connections/${connectionId}`, { method: "PATCH", body: { configurations: { streams } } });
  const [one, other] = [
    { name: "mine", namespace: "a" },
    { name: "mine", namespace: "b" },
  ];
  expect((await patch(one, other)).status).toBe(200);
  expect((await patch(one, one)).status).toBe(400);
  expect((await patch({ name: "mine" }, { name: "mine" })).status).toBe(400);
});

test("ends in different workspaces are an error that says nothing", async () => {
  const mock = await startedMock({
    sources: [{ sourceId: unknownId, workspaceId: "7c4d5e6f-1a2b-4c3d-8e9f-0a1b2c3d4e5f" }],
  });
  const answer = await jsonOf(
    call(mock, "/connections", { method: "POST", body: { sourceId: unknownId, destinationId } }),
  );
  expect(answer).toMatchObject({ status: 500, title: "unexpected-problem", data: null });
});

test("a workspace takes no webhook without an address, and no region that is not there", async () => {
  const mock = await startedMock();
  const [{ workspaceId }] = (await jsonOf(call(mock, "/workspaces"))).data;
  const patch = (body: object) => call(mock, `/workspaces/${workspaceId}`, { method: "PATCH", body });
  const hook = (webhook: object) => ({ notifications: { success: { webhook } } });
  expect(await jsonOf(patch(hook({ enabled: true })))).toMatchObject({
    status: 400,
    type: "error:notification/config/missing-url",
    data: { message: expect.stringContaining("success") },
  });
  const url = "https://hooks.example/x";
  expect((await patch(hook({ enabled: false, url }))).status).toBe(200);
  expect((await patch(hook({ enabled: true }))).status).toBe(200);
  expect((await patch({ regionId: unknownId })).status).toBe(500);
  const created = call(mock, "/workspaces", { method: "POST", body: { name: "New", regionId: unknownId } });
  expect((await created).status).toBe(500);
});

test("null takes no object out of a configuration", async () => {
  const mock = await startedMock();
  const [{ sourceId }] = (await jsonOf(call(mock, "/sources"))).data;
  const patch = (configuration: object) =>
    jsonOf(call(mock, `/sources/${sourceId}`, { method: "PATCH", body: { configuration } }));
  await patch({ tunnel: { host: "a" }, note: "b" });
  expect((await patch({ tunnel: null })).configuration).toMatchObject({ tunnel: { host: "a" }, note: "b" });
});

test("a region is a matter of workspaces alone, and ids are read in any case of letters", async () => {
  const mock = await startedMock();
  const regionId = "b1a2b3c4-0001-4a5b-8c6d-7e8f90a1b2f1";
  const workspace = (id: string) => call(mock, "/workspaces", { method: "POST", body: { name: "New", regionId: id } });
  expect((await workspace(regionId.toUpperCase())).status).toBe(200);
  const [{ workspaceId }] = (await jsonOf(call(mock, "/sources"))).data;
  const listed = (await jsonOf(call(mock, `/sources?workspaceIds=${workspaceId.toUpperCase()}`))).data;
  expect(listed).not.toEqual([]);
  expect((await call(mock, `/workspaces/${workspaceId.toUpperCase()}`)).status).toBe(200);
});
