// A `fetch` such as node-fetch answers with bodies that are Node's own streams, with a `text()` that reads them.
import { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { expect, test, vi } from "vitest";
import { createAirbyteClient, ensureSync } from "../../src/index.ts";
import { failureOf } from "../support/answering-client.ts";
import { fakeTime } from "../support/fake-time.ts";
import { CONNECTION_ID } from "../support/ids.ts";

fakeTime();

function nodeResponse(status: number, body: Readable | string): Response {
  const stream = typeof body === "string" ? Readable.from([Buffer.from(body)]) : body;
  const headers = new Headers({ "content-type": "application/json" });
  const response = {
    ok: status < 300,
    status,
    statusText: "",
    url: "",
    headers,
    body: stream,
    text: () => text(stream),
  };
  return response as unknown as Response;
}

test("error bodies are read: a sync that runs is attached to", async () => {
  const running = { jobId: 7, connectionId: CONNECTION_ID, jobType: "sync", status: "running" };
  const conflict = { type: "error:try-again-later", title: "try-again-later", status: 409 };
  const fetch = async (url: unknown, { method }: RequestInit = {}) => {
    if (method === "POST") return nodeResponse(409, JSON.stringify(conflict));
    const isList = String(url).includes("/jobs?");
    return nodeResponse(200, JSON.stringify(isList ? { data: [running] } : { ...running, status: "succeeded" }));
  };
  const airbyte = createAirbyteClient({ apiKey: "k", fetch });
  expect(await ensureSync(airbyte, CONNECTION_ID)).toMatchObject({ jobId: 7, status: "succeeded" });
});

test("tokens are read, and so is why there is none", async () => {
  let answer = nodeResponse(401, '{"errorId":"e-1"}');
  const fetch = async (url: unknown) =>
    String(url).endsWith("/token") ? answer : nodeResponse(200, JSON.stringify({ data: [] }));
  const airbyte = createAirbyteClient({ clientId: "id", clientSecret: "secret", fetch });
  expect(await failureOf(airbyte.listJobs())).toMatchObject({ kind: "rejected", errorId: "e-1" });
  answer = nodeResponse(200, JSON.stringify({ access_token: "t1", expires_in: 900 }));
  await airbyte.auth.refresh();
  expect(await airbyte.listJobs()).toEqual({ data: [] });
});

test("an error body that stalls is given up with its socket, and one that is too long is not shown", async () => {
  const stalled = new Readable({ read() {} });
  const airbyte = createAirbyteClient({ apiKey: "k", maxRetries: 0, fetch: async () => nodeResponse(503, stalled) });
  const failed = failureOf(airbyte.listJobs());
  await vi.advanceTimersByTimeAsync(5_000);
  expect(await failed).toMatchObject({ status: 503 });
  expect(stalled.destroyed).toBe(true);
  const long = createAirbyteClient({ apiKey: "k", fetch: async () => nodeResponse(400, `"${"x".repeat(70_000)}"`) });
  expect(await failureOf(long.listJobs())).toMatchObject({ status: 400, message: "GET /jobs failed with 400" });
});
