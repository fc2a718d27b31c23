import { expect, test } from "vitest";
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
