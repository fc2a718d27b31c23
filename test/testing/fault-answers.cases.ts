import { expect, test } from "vitest";
import { createAirbyteClient } from "../../src/index.ts";
import type { Fault } from "../../src/testing/index.ts";
import { call, credentialsOf, jsonOf, postToken, startedMock } from "./mock-caller.ts";

const connectionId = "c1a2b3c4-0001-4a5b-8c6d-7e8f90a1b2e1";
const hateoas = (message: string) => ({ message, _links: { self: { href: "/api/public/v1/jobs" } } });

test.each<[number, unknown]>([
  [400, hateoas("Bad Request")],
  [401, hateoas("Unauthorized")],
  [403, { status: 403, title: "forbidden", documentationUrl: null }],
  [404, { title: "resource-not-found" }],
  [408, { type: "error:request-timeout-exceeded" }],
  [409, { title: "state-conflict" }],
  [410, { message: "Gone", errorId: expect.any(String) }],
  [412, { type: "error:failed-precondition" }],
  [413, hateoas("Request Entity Too Large")],
  [418, { type: "about:blank", title: "I'm a Teapot" }],
  [422, { title: "unprocessable-entity" }],
  [423, { message: "Locked", errorId: expect.any(String) }],
  [429, { message: "You are being rate limited." }],
  [500, { errorId: expect.any(String) }],
])("status %i comes with the body that it usually has", async (status, body) => {
  const mock = await startedMock();
  mock.next("listJobs", { status });
  const response = await call(mock, "/jobs");
  expect([response.status, response.headers.get("content-type")]).toEqual([status, "application/json"]);
  expect(await jsonOf(response)).toMatchObject(body as object);
  expect((await call(mock, "/jobs")).status).toBe(200);
});

test.each<[Fault, unknown]>([
  [{ status: 400 }, { _embedded: { errors: [{ message: "Invalid client id or token" }] } }],
  [{ status: 400, message: "so it is" }, { _embedded: { errors: [{ message: "so it is" }] } }],
  [{ status: 401 }, { errorId: expect.any(String) }],
  [{ status: 401, body: "hateoas" }, { message: "Unauthorized" }],
  [{ status: 403 }, { title: "forbidden" }],
  [{ status: 429 }, { message: "You are being rate limited." }],
  [{ status: 500 }, { errorId: expect.any(String) }],
])("the token endpoint says %j as it does to wrong credentials, or as usual", async (fault, body) => {
  const mock = await startedMock();
  mock.always("token", fault);
  const response = await postToken(mock, credentialsOf(mock));
  expect(response.status).toBe(fault.status);
  expect(await jsonOf(response)).toMatchObject(body as object);
});

test("a client that is told 401 by the token endpoint speaks of its credentials", async () => {
  const mock = await startedMock();
  mock.always("token", { status: 401 });
  const { baseUrl, clientId, clientSecret } = mock;
  const refused = createAirbyteClient({ baseUrl, clientId, clientSecret }).listJobs();
  await expect(refused).rejects.toMatchObject({ code: "token", kind: "rejected", status: 401 });
  await expect(refused).rejects.not.toThrow("at an unknown address");
});

test.each([502, 503, 504])("status %i is a page of the proxy", async (status) => {
  const mock = await startedMock();
  mock.next("listJobs", { status });
  const response = await call(mock, "/jobs");
  expect([response.status, response.headers.get("content-type")]).toEqual([status, "text/html"]);
  expect(await response.text()).toContain(`<h1>${status} `);
});

test.each<[string, Fault, number, string, unknown]>([
  [
    "a problem",
    { body: "problem", message: "so it is" },
    500,
    "application/json",
    { title: "unexpected-problem", data: { message: "so it is" } },
  ],
  [
    "a problem by name",
    { problem: "connection-locked" },
    409,
    "application/json",
    { type: "error:connection/locked", status: 409 },
  ],
  ["a problem that is a move without a place", { problem: "endpoint-moved" }, 301, "application/json", { status: 301 }],
  [
    "the framework's body",
    { body: "hateoas", message: "so it is" },
    400,
    "application/json",
    { _embedded: { errors: [{ message: "so it is" }] } },
  ],
  ["an error id", { body: "error-id", status: 422 }, 422, "application/json", { errorId: expect.any(String) }],
  [
    "a known error",
    { body: "known", message: "so it is" },
    500,
    "application/json",
    { message: "so it is", errorId: expect.any(String) },
  ],
  [
    "an old known error",
    { body: "known-old" },
    500,
    "application/json",
    { exceptionClassName: expect.any(String), rootCauseExceptionStack: [] },
  ],
  ["load shedding", { body: "load-shed" }, 429, "application/json", { message: "You are being rate limited." }],
  ["a body of 2024", { body: "about-blank" }, 404, "application/json", { type: "about:blank", status: 404 }],
  ["nothing with status 200", { body: "empty" }, 200, "", ""],
  ["nothing with status 500", { status: 500, body: "empty" }, 500, "", ""],
  ["nothing with status 501", { status: 501 }, 501, "", ""],
  [
    "a web page with status 200",
    { status: 200, body: "html" },
    200,
    "text/html",
    expect.stringContaining("<!doctype html>"),
  ],
  ["plain text", { status: 503, body: "text", message: "back soon" }, 503, "text/plain", "back soon"],
  ["a text of one's own", { text: "{not json", status: 400 }, 400, "application/json", "{not json"],
  ["a JSON object of one's own", { json: { queued: true } }, 200, "application/json", { queued: true }],
  ["a bare number", { json: 42, status: 500 }, 500, "application/json", 42],
  ["a bare null", { json: null }, 200, "application/json", null],
])("the answer can be %s", async (_what, fault, status, contentType, body) => {
  const mock = await startedMock();
  mock.next("listJobs", fault);
  const response = await call(mock, "/jobs");
  expect([response.status, response.headers.get("content-type") ?? ""]).toEqual([status, contentType]);
  const text = await response.text();
  const seen = typeof body === "object" && body !== null && !("asymmetricMatch" in body) ? JSON.parse(text) : text;
  if (typeof seen === "object") expect(seen).toMatchObject(body as object);
  else expect(seen).toEqual(typeof body === "number" || body === null ? JSON.stringify(body) : body);
});

test("Retry-After can be seconds, a date or any text, and there is none unless it is said", async () => {
  const mock = await startedMock();
  const date = new Date("2026-12-01T08:00:00Z");
  mock.next(
    "listJobs",
    { status: 429 },
    { status: 429, retryAfter: 7 },
    { status: 503, retryAfter: date },
    { status: 503, retryAfter: "soon" },
  );
  const seen: (string | null)[] = [];
  for (let index = 0; index < 4; index++) seen.push((await call(mock, "/jobs")).headers.get("retry-after"));
  expect(seen).toEqual([null, "7", "Tue, 01 Dec 2026 08:00:00 GMT", "soon"]);
});

test("further headers are added and win", async () => {
  const mock = await startedMock();
  mock.next("listJobs", {
    status: 401,
    headers: { "X-Request-Id": "r-7", "Content-Type": "application/problem+json" },
  });
  const { headers } = await call(mock, "/jobs");
  expect([headers.get("x-request-id"), headers.get("content-type")]).toEqual(["r-7", "application/problem+json"]);
});

test("a redirect names its place and is not carried out", async () => {
  const mock = await startedMock();
  mock.next("createJob", { redirect: "https://other.example/jobs" }, { status: 308, redirect: "/elsewhere" });
  const before = mock.jobs.list().length;
  const post = () => call(mock, "/jobs", { method: "POST", body: { connectionId, jobType: "sync" } });
  const seen = [await post(), await post()].map(({ status, headers }) => [status, headers.get("location")]);
  expect(seen).toEqual([
    [302, "https://other.example/jobs"],
    [308, "/elsewhere"],
  ]);
  expect(mock.jobs.list()).toHaveLength(before);
});

test("a page can link to another host", async () => {
  const mock = await startedMock();
  mock.next("listJobs", { nextLink: "https://other.example/v1/jobs?offset=20" });
  expect((await jsonOf(call(mock, "/jobs"))).next).toBe("https://other.example/v1/jobs?offset=20");
});

test("a success can have another status", async () => {
  const mock = await startedMock();
  mock.next("listJobs", { status: 206 });
  const response = await call(mock, "/jobs");
  expect([response.status, Object.keys(await jsonOf(response))]).toEqual([206, ["data", "next", "previous"]]);
});

test("a truncated answer is complete as HTTP and broken as JSON", async () => {
  const mock = await startedMock();
  const whole = await (await call(mock, "/jobs")).text();
  mock.next("listJobs", { body: "truncated" });
  const half = await (await call(mock, "/jobs")).text();
  expect(half).toBe(whole.slice(0, Math.floor(whole.length / 2)));
});

test("a body can be as large as one likes", async () => {
  const mock = await startedMock();
  mock.next("listJobs", { status: 500, bytes: 3_000_000 });
  const response = await call(mock, "/jobs");
  expect(response.status).toBe(500);
  expect((await response.arrayBuffer()).byteLength).toBe(3_000_000);
});

test("a body can have no end, until the caller stops reading", async () => {
  const mock = await startedMock();
  mock.next("listJobs", { status: 502, bytes: Number.POSITIVE_INFINITY });
  const response = await call(mock, "/jobs");
  const reader = response.body?.getReader();
  let read = 0;
  for (let chunk = await reader?.read(); chunk?.value && read < 1_000_000; chunk = await reader?.read()) {
    read += chunk.value.byteLength;
  }
  await reader?.cancel();
  expect(response.status).toBe(502);
  expect(read).toBeGreaterThanOrEqual(1_000_000);
});

test("routes that the contract does not have can be answered, too, by their whole path", async () => {
  const mock = await startedMock();
  mock.always("post /api/v1/jobs/get", { json: { attempts: [] } });
  mock.next("GET /api/public/v1/new/path", { json: { is: "new" } });
  mock.next("GET /api/public/v1/jobs/48213", { status: 503 });
  const headers = { "content-type": "application/json" };
  for (const _ of [1, 2]) {
    const answer = await fetch(`${mock.url}/api/v1/jobs/get`, { method: "POST", headers, body: "{}" });
    expect(await answer.json()).toEqual({ attempts: [] });
  }
  expect(await jsonOf(call(mock, "/new/path"))).toEqual({ is: "new" });
  expect((await call(mock, "/new/path")).status).toBe(403);
  expect((await call(mock, "/jobs/48213")).status).toBe(503);
  expect((await call(mock, "/jobs/48213")).status).toBe(200);
});
