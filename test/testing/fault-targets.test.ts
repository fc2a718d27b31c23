import { expect, test } from "vitest";
import type { Fault } from "../../src/testing/index.ts";
import { call, credentialsOf, postToken, startedMock } from "./mock-caller.ts";

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
  ["fetchEverything", '"GET /jobs/{jobId}"'],
])("the target %s names no operation and is refused with a hint", async (target, hint) => {
  const mock = await startedMock();
  expect(() => mock.next(target, { status: 500 })).toThrow(hint);
  expect(() => mock.always(target, { status: 500 })).toThrow(`"${target}" names no operation`);
});

test.each<[Record<string, unknown>, string]>([
  [{ staus: 500 }, 'unknown property "staus"'],
  [{ status: 99 }, "from 200 to 599"],
  [{ status: 500, body: "htm" }, 'body "htm"'],
  [{ problem: "nothing-known" }, "problem"],
  [{ stall: "somewhere" }, "before-headers"],
  [{ cut: "mid-body", stall: "mid-body" }, "stall and cut"],
  [{ body: "html", json: {} }, "body and json"],
  [{ cut: "before-request", status: 500 }, "could never be seen"],
  [{ token: "no-type" }, 'only the target "token"'],
  [{ nextLink: "https://other.example", status: 500 }, "mangles a success"],
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
