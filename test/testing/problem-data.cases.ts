import { expect, test } from "vitest";
import type { ProblemName } from "../../src/testing/index.ts";
import { call, jsonOf, startedMock } from "./mock-caller.ts";

const connectionId = "c1a2b3c4-0001-4a5b-8c6d-7e8f90a1b2e1";
const sourceId = "e1a2b3c4-0001-4a5b-8c6d-7e8f90a1b2c1";
const body = { workspaceId: "w", name: "New", configuration: { sourceType: "strpie" } };

test.each<[ProblemName, string, string, object | undefined, unknown]>([
  [
    "resource-not-found",
    "PATCH",
    `/sources/${sourceId}`,
    {},
    { resourceType: "SOURCE_CONNECTION", resourceId: sourceId },
  ],
  [
    "resource-not-found",
    "POST",
    "/jobs",
    { connectionId },
    { resourceType: "STANDARD_SYNC", resourceId: connectionId },
  ],
  ["resource-not-found", "POST", "/connections", { sourceId }, { resourceType: "source", resourceId: sourceId }],
  ["resource-not-found", "GET", `/applications/${sourceId}`, undefined, null],
  ["resource-not-found", "GET", "/jobs", undefined, { resourceType: "job", resourceId: null }],
  ["connection-locked", "PATCH", `/connections/${connectionId}`, {}, { connectionId, statusReason: null }],
  ["value-not-found", "POST", "/sources", body, { value: "strpie" }],
  ["value-not-found", "POST", "/sources", { configuration: { inner: { sourceType: "strpie" } } }, { value: "strpie" }],
  ["value-not-found", "POST", "/sources", undefined, { value: null }],
  ["try-again-later", "POST", "/jobs", { connectionId }, { message: `A sync is already running for: ${connectionId}` }],
  ["state-conflict", "DELETE", "/jobs/48213", undefined, { message: "Could not fulfill request" }],
  ["failed-precondition", "GET", "/jobs", undefined, { failedPreconditionDetail: expect.any(String) }],
  ["forbidden", "GET", "/jobs", undefined, { message: "Answer of the mock server: forbidden." }],
  ["mapper-secret-not-found", "GET", "/jobs", undefined, { mapperId: null, mapperType: null, message: null }],
  ["mapper-validation", "GET", "/jobs", undefined, { errors: [] }],
  ["sso-required", "GET", "/jobs", undefined, null],
  [
    "group-managed-by-scim",
    "GET",
    "/jobs",
    undefined,
    { message: "Answer of the mock server: Group managed by SCIM." },
  ],
  ["license-entitlement", "GET", "/jobs", undefined, null],
  ["service-unavailable", "GET", "/jobs", undefined, null],
])("the problem %s of %s %s has the data that it has on the wire", async (name, method, path, sent, data) => {
  const mock = await startedMock();
  mock.next("*", { problem: name });
  expect((await jsonOf(call(mock, path, { method, body: sent }))).data).toEqual(data);
});

test("a problem that a status brings has its data too, and a message comes on top", async () => {
  const mock = await startedMock();
  mock.next("getSource", { status: 404 }, { problem: "resource-not-found", message: "so it is" });
  const data = { resourceType: "SOURCE_CONNECTION", resourceId: sourceId };
  expect((await jsonOf(call(mock, `/sources/${sourceId}`))).data).toEqual(data);
  expect((await jsonOf(call(mock, `/sources/${sourceId}`))).data).toEqual({ ...data, message: "so it is" });
});
