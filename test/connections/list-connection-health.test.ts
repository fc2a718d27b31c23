import { expect, test } from "vitest";
import { listConnectionHealth } from "../../src/connections/list-connection-health.ts";
import { ClientClosedError, ConfigurationError } from "../../src/index.ts";
import { acmeConnection, testWorkspace } from "../support/acme-connection.ts";
import { answeringClient } from "../support/answering-client.ts";
import { clientOfMock } from "../support/client-of-mock.ts";
import { startedMock } from "../testing/mock-caller.ts";

const connections = (count: number) => Array.from({ length: count }, (_, index) => ({ ...acmeConnection(index + 1) }));

test("a workspace of 120 connections has at most three requests in flight, and says how many it took", async () => {
  const mock = await startedMock({ connections: connections(120) });
  let inFlight = 0;
  let most = 0;
  const airbyte = clientOfMock(mock, {
    fetch: async (...request) => {
      inFlight += 1;
      most = Math.max(most, inFlight);
      return fetch(...request).finally(() => {
        inFlight -= 1;
      });
    },
  });
  const report = await listConnectionHealth(airbyte, { workspaceId: testWorkspace });
  expect(report.connections).toHaveLength(120);
  expect(report.counts).toMatchObject({ "never-synced": 120, healthy: 0 });
  expect(most).toBe(3);
  expect(report.requests).toBe(mock.requests.length);
});

test("one connection's failure is reported beside the others", async () => {
  const mock = await startedMock({ connections: connections(3) });
  mock.next("listJobs", "ok", { problem: "forbidden" });
  const report = await listConnectionHealth(clientOfMock(mock), { workspaceId: testWorkspace });
  expect(report.connections).toHaveLength(2);
  expect(report.failures).toHaveLength(1);
  expect(report.failures[0]?.error).toMatchObject({ code: "api", status: 403 });
  expect(JSON.parse(JSON.stringify(report)).failures[0].error).toMatchObject({ code: "api", status: 403 });
});

test("the worst come first", async () => {
  const mock = await startedMock({ connections: connections(4) });
  const add = (number: number, status: "failed" | "succeeded" | "running", hoursAgo: number) =>
    mock.jobs.add({
      connectionId: acmeConnection(number).connectionId,
      status,
      startTime: new Date(Date.now() - hoursAgo * 3_600_000).toISOString(),
    });
  add(1, "succeeded", 1);
  add(2, "running", 1);
  for (const hours of [1, 2]) add(3, "failed", hours);
  add(4, "failed", 1);
  add(4, "succeeded", 2);
  const { connections: found, counts } = await listConnectionHealth(clientOfMock(mock), { workspaceId: testWorkspace });
  expect(found.map(({ name, status }) => `${name} ${status}`)).toEqual([
    "Connection 3 failing",
    "Connection 4 degraded",
    "Connection 2 running",
    "Connection 1 healthy",
  ]);
  expect(counts).toEqual({ healthy: 1, degraded: 1, failing: 1, running: 1, inactive: 0, "never-synced": 0 });
});

test("without a workspace all connections are judged", async () => {
  const elsewhere = { ...acmeConnection(2), workspaceId: "6b7c8d9e-0f1a-4b2c-8d3e-4f5a6b7c8d9e" };
  const mock = await startedMock({ connections: [{ ...acmeConnection(1) }, elsewhere] });
  const { connections: found } = await listConnectionHealth(clientOfMock(mock));
  expect(found.map(({ connectionId }) => connectionId)).toEqual(
    expect.arrayContaining([acmeConnection(1).connectionId, elsewhere.connectionId]),
  );
});

test("connections that cannot be listed are an error", async () => {
  const mock = await startedMock();
  mock.always("listConnections", { problem: "forbidden" });
  await expect(listConnectionHealth(clientOfMock(mock))).rejects.toMatchObject({ status: 403 });
});

test("an empty workspace id is refused rather than read as all", async () => {
  const airbyte = clientOfMock(await startedMock());
  await expect(listConnectionHealth(airbyte, { workspaceId: "" })).rejects.toThrow(
    "listConnectionHealth: workspaceId must be a non-empty string, or a non-empty list of such strings; leave it out to look at all",
  );
});

test("an abort ends it with the caller's reason, and nothing more is sent", async () => {
  const mock = await startedMock({ connections: connections(20) });
  const controller = new AbortController();
  const reason = new Error("enough");
  const airbyte = clientOfMock(mock, {
    onEvent: ({ type }) => type === "response" && mock.requests.length > 4 && controller.abort(reason),
  });
  const listing = listConnectionHealth(airbyte, { workspaceId: testWorkspace, signal: controller.signal });
  await expect(listing).rejects.toBe(reason);
  expect(mock.requests.length).toBeLessThan(10);
});

test("a reason that is an error of this package is still the caller's", async () => {
  const mock = await startedMock({ connections: connections(3) });
  const controller = new AbortController();
  const reason = new ConfigurationError("the caller has changed its mind");
  const airbyte = clientOfMock(mock, {
    onEvent: (event) => event.type === "request" && event.operationId === "listJobs" && controller.abort(reason),
  });
  const { signal } = controller;
  await expect(listConnectionHealth(airbyte, { workspaceId: testWorkspace, signal })).rejects.toBe(reason);
});

test("closing the client ends it", async () => {
  const mock = await startedMock({ connections: connections(20) });
  mock.always("listJobs", { stall: "before-headers" });
  const airbyte = clientOfMock(mock, {
    onEvent: (event) => event.type === "request" && event.operationId === "listJobs" && airbyte.close(),
  });
  await expect(listConnectionHealth(airbyte, { workspaceId: testWorkspace })).rejects.toBeInstanceOf(ClientClosedError);
});

test("connections without a name are sorted like others, and a row of nothing is no connection", async () => {
  const unnamed = [1, 2].map((index) => ({ ...acmeConnection(index), name: undefined }));
  const world = (rows: unknown[]) =>
    answeringClient(({ path }) => ({ data: path === "/connections" ? rows : [] })).airbyte;
  expect((await listConnectionHealth(world(unnamed))).connections).toHaveLength(2);
  await expect(listConnectionHealth(world([null]))).rejects.toMatchObject({ code: "response-parse" });
});
