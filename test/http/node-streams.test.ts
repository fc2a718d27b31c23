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
  const late = createAirbyteClient({ apiKey: "k", fetch: async () => nodeResponse(503, new Readable({ read() {} })) });
  const atDeadline = failureOf(late.listJobs({ timeoutMs: 500, maxRetries: 0 }));
  await vi.advanceTimersByTimeAsync(500);
  expect(await atDeadline).toMatchObject({ status: 503 });
});

test("a body without end is read as far as an error may be long", async () => {
  let pieces = 0;
  const endless = new Readable({
    read() {
      pieces += 1;
      this.push(Buffer.alloc(16_384, "x"));
    },
  });
  const airbyte = createAirbyteClient({ apiKey: "k", fetch: async () => nodeResponse(400, endless) });
  expect(await failureOf(airbyte.listJobs())).toMatchObject({ status: 400, message: "GET /jobs failed with 400" });
  expect(pieces).toBeLessThan(20);
  expect(endless.destroyed).toBe(true);
  const big = nodeResponse(200, JSON.stringify({ access_token: "t".repeat(300_000) }));
  const tokens = createAirbyteClient({ clientId: "id", clientSecret: "secret", fetch: async () => big });
  expect(await failureOf(tokens.listJobs())).toMatchObject({ kind: "malformed" });
});

test("the body of a redirect, and of an answer that comes too late, is let go with its socket", async () => {
  const bodies = [new Readable({ read() {} }), new Readable({ read() {} })];
  const moved = nodeResponse(302, bodies[0] as Readable);
  moved.headers.set("location", "/elsewhere");
  const good = () => nodeResponse(200, JSON.stringify({ data: [] }));
  const airbyte = createAirbyteClient({
    apiKey: "k",
    fetch: async (url) => (String(url).endsWith("/elsewhere") ? good() : moved),
  });
  expect(await airbyte.listJobs()).toEqual({ data: [] });
  const deaf = createAirbyteClient({
    ...{ apiKey: "k", maxRetries: 0, timeoutMs: 100 },
    fetch: () => new Promise((resolve) => setTimeout(resolve, 200, nodeResponse(200, bodies[1] as Readable))),
  });
  const late = failureOf(deaf.listJobs());
  await vi.advanceTimersByTimeAsync(300);
  expect(await late).toMatchObject({ code: "timeout" });
  expect(bodies.map(({ destroyed }) => destroyed)).toEqual([true, true]);
});
