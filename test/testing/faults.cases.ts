import { expect, test } from "vitest";
import type { Fault } from "../../src/testing/index.ts";
import { call, credentialsOf, isPending, jsonOf, postToken, startedMock } from "./mock-caller.ts";

const connectionId = "c1a2b3c4-0001-4a5b-8c6d-7e8f90a1b2e1";
const sync = { method: "POST", body: { connectionId, jobType: "sync" } };

test("a connection that is cut before the request leaves nothing behind", async () => {
  const mock = await startedMock();
  const before = mock.jobs.list().length;
  mock.next("createJob", { cut: "before-request" });
  await expect(call(mock, "/jobs", sync)).rejects.toThrow("fetch failed");
  expect(mock.jobs.list()).toHaveLength(before);
  expect(mock.requests).toMatchObject([{ operationId: "createJob", faulty: true, status: undefined }]);
});

test("a connection that is cut before the answer has carried the request out: sent again, it conflicts", async () => {
  const mock = await startedMock();
  const before = mock.jobs.list().length;
  mock.next("createJob", { cut: "before-response" });
  await expect(call(mock, "/jobs", sync)).rejects.toThrow("fetch failed");
  expect(mock.jobs.list()).toHaveLength(before + 1);
  expect(await jsonOf(call(mock, "/jobs", sync))).toMatchObject({
    title: "try-again-later",
    data: { message: `A sync is already running for: ${connectionId}` },
  });
});

test("an error answer is not carried out unless the fault says so", async () => {
  const mock = await startedMock();
  const before = mock.jobs.list().length;
  mock.next("createJob", { status: 504 }, { status: 504, carriedOut: true });
  await call(mock, "/jobs", sync);
  expect(mock.jobs.list()).toHaveLength(before);
  await call(mock, "/jobs", sync);
  expect(mock.jobs.list()).toHaveLength(before + 1);
});

test("a body that is cut in the middle has its status and headers", async () => {
  const mock = await startedMock();
  mock.next("listJobs", { cut: "mid-body" });
  const response = await call(mock, "/jobs");
  expect(response.status).toBe(200);
  expect(Number(response.headers.get("content-length"))).toBeGreaterThan(10);
  await expect(response.text()).rejects.toThrow("terminated");
});

test("a stall before the headers keeps the caller waiting while others are served", async () => {
  const mock = await startedMock();
  const controller = new AbortController();
  mock.next("listJobs", { stall: "before-headers" });
  const stalled = call(mock, "/jobs", { signal: controller.signal });
  await expect.poll(() => mock.requests.length).toBe(1);
  expect((await call(mock, "/jobs")).status).toBe(200);
  expect(await isPending(stalled)).toBe(true);
  controller.abort();
  await expect(stalled).rejects.toThrow("aborted");
  expect(mock.requests[0]?.status).toBeUndefined();
});

test.each([
  "after-headers",
  "mid-body",
] as const)("a stall %s gives a response whose body does not come", async (stall) => {
  const mock = await startedMock();
  const controller = new AbortController();
  mock.next("listJobs", { stall });
  const response = await call(mock, "/jobs", { signal: controller.signal });
  expect(response.status).toBe(200);
  const body = response.text();
  expect((await call(mock, "/jobs")).status).toBe(200);
  expect(await isPending(body)).toBe(true);
  controller.abort();
  await expect(body).rejects.toThrow("aborted");
});

test("a slow answer holds up nobody else and comes in the end", async () => {
  const mock = await startedMock();
  mock.next("listJobs", { delayMs: 50 });
  const startedAt = performance.now();
  const slow = call(mock, "/jobs").then(({ status }) => [status, performance.now() - startedAt] as const);
  await expect.poll(() => mock.requests.length).toBe(1);
  const [status, tookMs] = await slow;
  expect(status).toBe(200);
  expect(tookMs).toBeGreaterThanOrEqual(48);
});

test("a caller who leaves during a delay is let go", async () => {
  const mock = await startedMock();
  const controller = new AbortController();
  mock.next("listJobs", { delayMs: 600_000 });
  const slow = call(mock, "/jobs", { signal: controller.signal });
  await expect.poll(() => mock.requests.length).toBe(1);
  controller.abort();
  await expect(slow).rejects.toThrow("aborted");
});

test.each([
  ["access-token-only", { access_token: expect.any(String) }],
  ["no-type", { access_token: expect.any(String), expires_in: 900 }],
  ["no-token", { token_type: "Bearer", expires_in: 900 }],
  ["expires-null", { access_token: expect.any(String), token_type: "Bearer", expires_in: null }],
  ["expires-negative", { access_token: expect.any(String), token_type: "Bearer", expires_in: -900 }],
  ["expires-text", { access_token: expect.any(String), token_type: "Bearer", expires_in: "900 seconds" }],
  ["newline", { access_token: expect.stringMatching(/\n$/), token_type: "Bearer", expires_in: 900 }],
] as const)("a token answer can be garbled: %s", async (token, body) => {
  const mock = await startedMock();
  mock.next("token", { token });
  const response = await postToken(mock, credentialsOf(mock));
  expect([response.status, await jsonOf(response)]).toEqual([200, body]);
});

test("the token endpoint can hand out the same token again, even one that has ended", async () => {
  const mock = await startedMock();
  const first = await jsonOf(postToken(mock, credentialsOf(mock)));
  mock.expireTokens();
  mock.next("token", { token: "same-as-before" });
  expect(await jsonOf(postToken(mock, credentialsOf(mock)))).toEqual(first);
  expect(mock.tokenRequests.map(({ issued }) => issued)).toEqual(["token-1", "token-1"]);
});

test("the token endpoint can stall, be cut and answer with a page", async () => {
  const mock = await startedMock();
  mock.next("token", { cut: "before-request" }, { cut: "before-response" }, { status: 200, body: "html" });
  await expect(postToken(mock, credentialsOf(mock))).rejects.toThrow("fetch failed");
  await expect(postToken(mock, credentialsOf(mock))).rejects.toThrow("fetch failed");
  expect((await postToken(mock, credentialsOf(mock))).headers.get("content-type")).toBe("text/html");
  expect(mock.tokenRequests.map(({ issued }) => issued)).toEqual([undefined, "token-1", "token-2"]);
});

test("steps happen in their order, once each, and then all is well again", async () => {
  const mock = await startedMock();
  mock.next("listJobs", { status: 503 }, "ok", { status: 500, times: 2 });
  mock.next("listJobs", { status: 429 });
  const statuses: number[] = [];
  for (let index = 0; index < 6; index++) statuses.push((await call(mock, "/jobs")).status);
  expect(statuses).toEqual([503, 200, 500, 500, 429, 200]);
  expect(mock.requests.map(({ faulty }) => faulty)).toEqual([true, false, true, true, true, false]);
});

test("what always happens starts when the steps are used up and ends with ok", async () => {
  const mock = await startedMock();
  mock.always("listJobs", { status: 500 });
  mock.next("listJobs", { status: 429 });
  const statuses = [
    (await call(mock, "/jobs")).status,
    (await call(mock, "/jobs")).status,
    (await call(mock, "/jobs")).status,
  ];
  mock.always("listJobs", "ok");
  statuses.push((await call(mock, "/jobs")).status);
  expect(statuses).toEqual([429, 500, 500, 200]);
});

test("an operation goes by its id, by method and template, or by one path", async () => {
  const mock = await startedMock();
  mock.next("getJob", { status: 410 });
  mock.next("GET /jobs/{jobId}", { status: 418 });
  mock.next("GET /jobs/48213", { status: 451 });
  const statuses: number[] = [];
  for (const path of ["/jobs/48214", "/jobs/48213", "/jobs/48214", "/tags"])
    statuses.push((await call(mock, path)).status);
  expect(statuses.slice(0, 3)).toEqual([410, 451, 418]);
  expect(statuses[3]).not.toBe(410);
});

test("the star is every path of the server, the token endpoint has a name of its own", async () => {
  const mock = await startedMock();
  mock.always("*", { status: 502 });
  expect((await call(mock, "/jobs")).status).toBe(502);
  expect((await call(mock, "/nothing/here")).status).toBe(502);
  expect((await postToken(mock, credentialsOf(mock))).status).toBe(200);
  expect((await fetch(`${mock.url}/`)).status).toBe(200);

  for (const name of ["token", "createAccessToken", "POST /applications/token"]) {
    mock.next(name, { status: 503, retryAfter: 1 });
    expect((await postToken(mock, credentialsOf(mock))).status).toBe(503);
  }
  expect(mock.tokenRequests.map(({ faulty, issued }) => [faulty, issued])).toEqual([
    [false, "token-1"],
    [true, undefined],
    [true, undefined],
    [true, undefined],
  ]);
});

test("a fault comes before the check of the credentials, as it does in a proxy", async () => {
  const mock = await startedMock();
  mock.next("listJobs", { status: 502 });
  expect((await fetch(`${mock.baseUrl}/jobs`)).status).toBe(502);
  expect((await fetch(`${mock.baseUrl}/jobs`)).status).toBe(401);
});

test("reset takes back faults, records and jobs, and keeps tokens", async () => {
  const mock = await startedMock();
  const { requests, tokenRequests } = mock;
  const before = mock.jobs.list();
  const { access_token } = (await (await postToken(mock, credentialsOf(mock))).json()) as { access_token: string };
  mock.always("*", { status: 500 });
  mock.next("listJobs", { status: 429 });
  mock.jobs.add({ connectionId: "c1a2b3c4-0001-4a5b-8c6d-7e8f90a1b2e1" });
  await call(mock, "/jobs");
  mock.reset();
  expect([requests, tokenRequests]).toEqual([[], []]);
  expect(mock.jobs.list()).toEqual(before);
  expect((await call(mock, "/jobs", { headers: { authorization: `Bearer ${access_token}` } })).status).toBe(200);
  expect(requests).toHaveLength(1);
});

test.each([
  ["listJob", "listJobs"],
  ["GET /job", '"GET /jobs/{jobId}"'],
  ["GETT /jobs", '"GET /jobs/{jobId}"'],
  ["GET /jobs?limit=1", '"GET /jobs/{jobId}"'],
  ["GET /api/public/v1/jobs?limit=1", "from /api/ on"],
  ["GET /api/public/v1/jobs/{id}", "from /api/ on"],
  ["fetchEverything", '"GET /jobs/{jobId}"'],
])("the target %s names no operation and is refused with a hint", async (target, hint) => {
  const mock = await startedMock();
  expect(() => mock.next(target, { status: 500 })).toThrow(hint);
  expect(() => mock.always(target, { status: 500 })).toThrow(`"${target}" names no operation`);
});

test.each<[Record<string, unknown>, string]>([
  [{ staus: 500 }, 'unknown property "staus"'],
  [503 as never, "must be an object, such as { status: 503 }"],
  [null as never, "must be an object, such as { status: 503 }"],
  [{ status: 99 }, "from 200 to 599"],
  [{ status: 500, body: "htm" }, 'body "htm"'],
  [{ problem: "nothing-known" }, "problem"],
  [{ stall: "somewhere" }, "before-headers"],
  [{ cut: "mid-body", stall: "mid-body" }, "stall and cut"],
  [{ body: "html", json: {} }, "body and json"],
  [{ cut: "before-request", status: 500 }, "could never be seen"],
  [{ token: "no-type" }, 'only the target "token"'],
  [{ nextLink: "https://other.example", status: 500 }, "mangles a success"],
  [{ body: "truncated", status: 500 }, "mangles a success"],
  [{ message: "no error to say this" }, "no error body to put it into"],
  [{ times: 0 }, "times 0"],
  [{ delayMs: -1 }, "delayMs -1"],
  [{ bytes: -1 }, "bytes -1"],
])("the fault %j is refused", async (fault, reason) => {
  const mock = await startedMock();
  expect(() => mock.next("listJobs", fault as Fault)).toThrow(reason);
});

test("a fault that is always there cannot have times", async () => {
  const mock = await startedMock();
  expect(() => mock.always("listJobs", { status: 500, times: 2 })).toThrow("times");
});
