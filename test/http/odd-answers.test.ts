// Answers and fetches that are not as they should be do not become something worse.

import { Readable } from "node:stream";
import { inspect } from "node:util";
import { expect, test } from "vitest";
import { createAirbyteClient } from "../../src/client.ts";
import type { ApiError } from "../../src/errors.ts";
import { answeringClient, failureOf, networkError, status } from "../support/answering-client.ts";
import { CONNECTION_ID, SOME_ID } from "../support/ids.ts";

const sync = { connectionId: CONNECTION_ID, jobType: "sync" } as const;

test("an error body that the caller's own fetch has read, or that is of another kind, does not hide the status", async () => {
  const read = status(403, { message: "no" });
  await read.text();
  const foreign = {
    ok: false,
    status: 403,
    headers: new Headers(),
    body: Readable.from(["{}"]),
  } as unknown as Response;
  for (const answer of [read, foreign]) {
    const airbyte = createAirbyteClient({ apiKey: "the-key", fetch: async () => answer });
    expect(await failureOf(airbyte.listJobs())).toMatchObject({ code: "api", status: 403 });
  }
});

test("the body of an answer whose status cannot be built again can be read in every form", async () => {
  const answer = Object.defineProperty(new Response("busy", { status: 500 }), "status", { value: 600 });
  const airbyte = createAirbyteClient({ apiKey: "the-key", maxRetries: 0, fetch: async () => answer });
  const { response } = await airbyte.GET("/jobs");
  expect(await response.text()).toBe("busy");
  expect((await response.arrayBuffer()).byteLength).toBe(4);
  expect((await response.blob()).size).toBe(4);
});

test.each([
  ["a reason phrase that cannot be built again", 200, "ОК"],
  ["a status that cannot be built again", 600, "x"],
])("middleware that only looks on is fine with %s", async (_, code, statusText) => {
  const answer = () => {
    const response = status(200, { data: [] });
    Object.defineProperties(response, { status: { value: code }, statusText: { value: statusText } });
    return Object.defineProperty(response, "ok", { value: code === 200 });
  };
  const { airbyte } = answeringClient(answer, { maxRetries: 0 });
  airbyte.use({ onResponse: () => undefined });
  const result = await airbyte.GET("/jobs").catch((error: unknown) => error);
  expect(result).toMatchObject({ response: { status: code } });
});

test("bytes of an answer can be read again, too", async () => {
  const { airbyte } = answeringClient([status(200, { data: [] })]);
  const { response } = await airbyte.GET("/jobs");
  expect(new TextDecoder().decode(await response.bytes())).toBe('{"data":[]}');
});

test("middleware that makes a write of a read is not repeated as if it were a read", async () => {
  const { airbyte, sent } = answeringClient(() => status(502));
  airbyte.use({ onRequest: ({ request }) => new Request(request.url, { method: "POST", body: "{}" }) });
  await failureOf(airbyte.listJobs());
  expect(sent.map(({ method }) => method)).toEqual(["POST"]);
});

test("middleware that only looks on changes nothing of what is repeated", async () => {
  const calls = { listJobs: 4, deleteTag: 4, createTag: 1 };
  for (const [name, times] of Object.entries(calls)) {
    const { airbyte, sent } = answeringClient(() => status(502));
    airbyte.use({ onRequest: () => undefined });
    const call = (airbyte as unknown as Record<string, (request: object) => Promise<unknown>>)[name];
    const request =
      name === "listJobs" ? {} : name === "deleteTag" ? { path: { tagId: SOME_ID } } : { body: { name: "x" } };
    await failureOf(call?.(request) as Promise<unknown>);
    expect([name, sent.length]).toEqual([name, times]);
  }
});

test("a host that cannot be reached any more while it answers is a broken connection", async () => {
  const cause = Object.assign(new Error("gone"), { code: "EHOSTUNREACH" });
  const body = new ReadableStream({ pull: (controller) => controller.error(new TypeError("terminated", { cause })) });
  const { airbyte } = answeringClient(() => new Response(body), { maxRetries: 0 });
  const failure = await failureOf<Error>(airbyte.createJob({ body: sync }));
  expect(failure).toMatchObject({ code: "connection", sent: "maybe", reason: "EHOSTUNREACH" });
  expect(failure.message).toContain("while the answer was being read");
});

test.each([
  "EHOSTUNREACH",
  "ENETUNREACH",
])("%s in the middle of an exchange leaves open what was done", async (code) => {
  const broken = new TypeError("fetch failed", { cause: Object.assign(new Error(code), { code, syscall: "read" }) });
  const { airbyte, sent } = answeringClient(() => broken);
  expect(await failureOf(airbyte.createJob({ body: sync }))).toMatchObject({ sent: "maybe", reason: code });
  expect(sent).toHaveLength(1);
  const closed = answeringClient(() => networkError(code));
  expect(await failureOf(closed.airbyte.createJob({ body: sync }))).toMatchObject({ sent: "no" });
  expect(closed.sent).toHaveLength(4);
});

test("an error body that is nested without end can still be logged and cloned", async () => {
  const deep = `${"[".repeat(15_000)}${"]".repeat(15_000)}`;
  const { airbyte } = answeringClient([new Response(`{"type":"t","title":"x","data":{"a":${deep}}}`, { status: 400 })]);
  const error = await failureOf<ApiError>(airbyte.listJobs());
  expect(JSON.stringify(error)).toContain('"title":"x"');
  expect(structuredClone(error)).toBeInstanceOf(Error);
  expect(inspect(error)).toContain("400");
});

test("the text of an answer is let go once its data is handed out", async () => {
  const answer = status(200, { data: [] });
  const { airbyte } = answeringClient(() => answer);
  await airbyte.listJobs();
  expect(await answer.text()).toBe("");
});

test("a host that becomes unreachable while it is read from is a lost connection, so a write is not repeated", async () => {
  const cause = Object.assign(new Error("read EHOSTUNREACH"), { code: "EHOSTUNREACH", syscall: "read" });
  const { airbyte, sent } = answeringClient([new TypeError("fetch failed", { cause })]);
  const body = { connectionId: CONNECTION_ID, jobType: "sync" } as const;
  expect(await failureOf(airbyte.createJob({ body }))).toMatchObject({ code: "connection", sent: "maybe" });
  expect(sent).toHaveLength(1);
});

test("an answer that is too long for the platform is not asked for again", async () => {
  const error = Object.assign(new Error("Cannot create a string"), { code: "ERR_STRING_TOO_LONG" });
  const long = () => Object.assign(new Response("{}"), { text: () => Promise.reject(error) });
  const { airbyte, sent } = answeringClient([long]);
  const failure = await failureOf<Error>(airbyte.listJobs());
  expect(failure).toMatchObject({ code: "connection", retryable: false });
  expect(failure.message).toBe("GET /jobs was answered with more than can be held in memory");
  expect(sent).toHaveLength(1);
});
