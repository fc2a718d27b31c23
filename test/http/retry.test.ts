import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { AirbyteClient, AirbyteEvent, ConnectionError } from "../../src/index.ts";
import { type Answer, answeringClient, failureOf, networkError, silence, status } from "../support/answering-client.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

type Send = (airbyte: AirbyteClient) => Promise<unknown>;
const id = "c1a2b3c4-0001-4a5b-8c6d-7e8f90a1b2e1";
const calls: Record<string, Send> = {
  GET: (a) => a.listJobs(),
  PUT: (a) => a.putSource({ path: { sourceId: id }, body: { name: "n", configuration: {} } }),
  DELETE: (a) => a.deleteConnection({ path: { connectionId: id } }),
  POST: (a) => a.createTag({ body: { name: "n", color: "FF0000", workspaceId: id } }),
  PATCH: (a) => a.patchConnection({ path: { connectionId: id }, body: { name: "n" } }),
  "POST /permissions": (a) => a.createPermission({ body: { permissionType: "workspace_admin", userId: id } }),
  cancel: (a) => a.cancelJob({ path: { jobId: 1 } }),
  "PUT declarative": (a) =>
    a.updateDeclarativeSourceDefinition({
      path: { workspaceId: id, definitionId: id },
      body: { manifest: {} } as never,
    }),
  "GET /streams": (a) => a.getStreamProperties({ query: { sourceId: id } }),
  "GET /streams marked": (a) => a.getStreamProperties({ query: { sourceId: id }, idempotent: true }),
  "GET marked": (a) => a.listJobs({ idempotent: false }),
  "POST marked": (a) => a.createTag({ body: { name: "n", color: "FF0000", workspaceId: id }, idempotent: true }),
  "cancel marked": (a) => a.cancelJob({ path: { jobId: 1 }, idempotent: true }),
  "cancel marked unsafe": (a) => a.cancelJob({ path: { jobId: 1 }, idempotent: false }),
};
const failures: Record<string, () => Answer> = {
  refused: () => networkError("ECONNREFUSED"),
  "no address": () => networkError("ENOTFOUND"),
  "connect timeout": () => networkError("UND_ERR_CONNECT_TIMEOUT"),
  lost: () => networkError("ECONNRESET"),
  closed: () => networkError("UND_ERR_SOCKET"),
  timeout: () => silence(),
  ...Object.fromEntries(
    [400, 401, 403, 404, 408, 409, 422, 423, 425, 500, 501, 502, 503, 504, 505, 521, 524].map((code) => [
      code,
      () => status(code),
    ]),
  ),
  "503 later": () => status(503, undefined, { "retry-after": "1" }),
  "429 later": () => status(429, undefined, { "retry-after": "1" }),
  "429": () => status(429),
};

// How many requests a call makes when every one of them fails in the same way, with maxRetries 3.
const all = ["refused", "no address", "connect timeout", "429 later"];
const ambiguous = ["lost", "closed", "timeout", "408", "502", "503", "503 later", "504", "521", "524"];
const expected: Record<string, (failure: string) => number> = {
  safe: (f) => (all.includes(f) || ambiguous.includes(f) ? 4 : f === "500" || f === "429" ? 2 : 1),
  costly: (f) => (["500", "504", "524", "timeout"].includes(f) ? 1 : (expected.safe?.(f) ?? 0)),
  idempotent: (f) => (all.includes(f) || ambiguous.includes(f) ? 4 : f === "429" ? 2 : 1),
  unsafe: (f) => (all.includes(f) ? 4 : f === "429" ? 2 : 1),
  never: () => 1,
};
const rules: Record<string, keyof typeof expected> = {
  GET: "safe",
  PUT: "idempotent",
  DELETE: "idempotent",
  POST: "unsafe",
  PATCH: "idempotent",
  "POST /permissions": "idempotent",
  cancel: "never",
  "PUT declarative": "never",
  "GET /streams": "costly",
  "GET /streams marked": "safe",
  "GET marked": "unsafe",
  "POST marked": "idempotent",
  "cancel marked": "idempotent",
  "cancel marked unsafe": "never",
};

test.each(
  Object.keys(calls).flatMap((call) => Object.keys(failures).map((failure) => [call, failure] as const)),
)("%s that always meets %s is repeated as the table says", async (call, failure) => {
  const { airbyte, sent } = answeringClient([failures[failure]?.() ?? status(500)], { timeoutMs: 1_000 });
  const failed = failureOf<{ attempts: number }>((calls[call] as Send)(airbyte));
  await vi.advanceTimersByTimeAsync(30_000);
  const error = await failed;
  const count = expected[rules[call] as string]?.(failure);
  expect([sent.length, error.attempts, vi.getTimerCount()]).toEqual([count, count, 0]);
});

test.each([
  [networkError("ERR_INVALID_URL"), "ERR_INVALID_URL"],
  [new TypeError("fetch failed", { cause: new Error("bad port") }), "BAD_PORT"],
  [new TypeError("Cannot read properties of undefined (reading 'x')"), undefined],
  [networkError("CERT_HAS_EXPIRED"), "CERT_HAS_EXPIRED"],
  [networkError("ERR_TLS_CERT_ALTNAME_INVALID"), "ERR_TLS_CERT_ALTNAME_INVALID"],
])("what cannot get better is not tried again: %s", async (thrown, reason) => {
  const { airbyte, sent } = answeringClient([thrown]);
  const error = await failureOf<ConnectionError>(airbyte.listJobs());
  expect(error).toMatchObject({ code: "connection", retryable: false });
  expect(error.reason).toBe(reason);
  expect(sent).toHaveLength(1);
});

test.each([
  "Failed to fetch",
  "Load failed",
  "NetworkError when attempting to fetch resource.",
  "terminated",
])("a platform without error codes is understood: %s", async (message) => {
  const { airbyte, sent } = answeringClient([new TypeError(message), status(200, { data: [] })]);
  const work = airbyte.listJobs();
  await vi.advanceTimersByTimeAsync(10);
  expect(await work).toEqual({ data: [] });
  expect(sent).toHaveLength(2);
});

test("a 429 without Retry-After is asked again no sooner than after 5 s", async () => {
  const { airbyte, sent } = answeringClient([status(429), status(200, { data: [] })]);
  const work = airbyte.listJobs();
  await vi.advanceTimersByTimeAsync(4_999);
  expect(sent).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(1);
  expect(sent).toHaveLength(2);
  await work;
});

test("the wait is the longer of backoff and Retry-After", async () => {
  const answers = [status(503, undefined, { "retry-after": "7" }), status(503, undefined, { "retry-after": "0" })];
  const { airbyte, sent } = answeringClient([...answers, status(200, { data: [] })], { retryDelayMs: 4_000 });
  const work = airbyte.listJobs();
  await vi.advanceTimersByTimeAsync(6_999);
  expect(sent).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(1);
  expect(sent).toHaveLength(2);
  await vi.advanceTimersByTimeAsync(3_999);
  expect(sent).toHaveLength(2);
  await vi.advanceTimersByTimeAsync(4_001);
  expect(sent).toHaveLength(3);
  await work;
});

test("backoff doubles with jitter between the half and the whole, and never exceeds 8 s", async () => {
  const delays: number[] = [];
  const options = {
    retryDelayMs: 1_000,
    maxRetries: 10,
    onEvent: (e: object) => "delayMs" in e && delays.push(Number(e.delayMs)),
  };
  const { airbyte } = answeringClient([status(503)], options);
  const failed = failureOf(airbyte.listJobs());
  await vi.advanceTimersByTimeAsync(120_000);
  await failed;
  const longest = [1_000, 2_000, 4_000, 8_000, 8_000, 8_000, 8_000, 8_000, 8_000, 8_000];
  expect(delays).toHaveLength(10);
  delays.forEach((delay, index) => {
    expect(delay).toBeGreaterThanOrEqual((longest[index] ?? 0) / 2);
    expect(delay).toBeLessThanOrEqual(longest[index] ?? 0);
  });
});

test.each([
  ["61"],
  ["999999999"],
])("a server that asks for %s s is not asked again, and the error says so", async (asked) => {
  const { airbyte, sent } = answeringClient([status(503, undefined, { "retry-after": asked })]);
  expect(await failureOf(airbyte.listJobs())).toMatchObject({ status: 503, retryAfterMs: Number(asked) * 1000 });
  expect(sent).toHaveLength(1);
});

test("a wait of exactly 60 s is granted", async () => {
  const { airbyte } = answeringClient([status(503, undefined, { "retry-after": "60" }), status(200, { data: [] })]);
  const work = airbyte.listJobs();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await work).toEqual({ data: [] });
});

test("a wait that would pass the deadline is not begun", async () => {
  const { airbyte, sent } = answeringClient([status(503, undefined, { "retry-after": "2" })]);
  expect(await failureOf(airbyte.listJobs({ deadlineMs: 1_500 }))).toMatchObject({ status: 503, retryAfterMs: 2_000 });
  expect(sent).toHaveLength(1);
  expect(vi.getTimerCount()).toBe(0);
});

test("maxRetries of the call wins over the client's", async () => {
  const { airbyte, sent } = answeringClient([status(503)], { maxRetries: 1 });
  const failed = Promise.all([failureOf(airbyte.listJobs({ maxRetries: 0 })), failureOf(airbyte.listTags())]);
  await vi.advanceTimersByTimeAsync(100);
  await failed;
  expect(sent.map(({ url }) => new URL(url).pathname.split("/").at(-1)).sort()).toEqual(["jobs", "tags", "tags"]);
});

test("a body that is no string is sent once, also where repeats are allowed", async () => {
  const { airbyte, sent } = answeringClient([status(503)]);
  const body = new FormData();
  body.set("file", new Blob(["x"]));
  const init = { body, bodySerializer: (form: unknown) => form, idempotent: true };
  const { response } = await airbyte.POST("/tags", init as never);
  expect(response.status).toBe(503);
  expect(sent).toHaveLength(1);
  expect(sent[0]?.body).toBe(body);
  expect(sent[0]?.headers.has("content-type")).toBe(false);
});

test("a repeated request is the same request", async () => {
  const { airbyte, sent } = answeringClient([status(503), status(200, { connectionId: id })]);
  const work = airbyte.patchConnection({ path: { connectionId: id }, body: { name: "ä" }, headers: { "x-a": "1" } });
  await vi.advanceTimersByTimeAsync(10);
  await work;
  expect(sent[1]).toMatchObject({ url: sent[0]?.url, method: "PATCH", body: '{"name":"ä"}' });
  expect([...(sent[1]?.headers ?? [])]).toEqual([...(sent[0]?.headers ?? [])]);
});

test("the event of a retry says what failed and how long it waits", async () => {
  const events: AirbyteEvent[] = [];
  const { airbyte } = answeringClient([status(503), networkError("ECONNRESET"), status(200, { data: [] })], {
    onEvent: (event) => events.push(event),
  });
  const call = airbyte.listJobs();
  await vi.runAllTimersAsync();
  await call;
  expect(events.filter(({ type }) => type === "retry")).toMatchObject([
    { attempts: 1, delayMs: 0, status: 503, reason: "status 503" },
    { attempts: 2, delayMs: 0, reason: expect.stringContaining("ECONNRESET") },
  ]);
});

test("an attempt that would begin in the last moments of the deadline is not made: the status is told instead", async () => {
  const { airbyte, sent } = answeringClient([status(500)]);
  expect(await failureOf(airbyte.listJobs({ deadlineMs: 15 }))).toMatchObject({
    code: "api",
    status: 500,
    attempts: 1,
  });
  expect(sent).toHaveLength(1);
});
