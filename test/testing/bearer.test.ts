import { expect, test } from "vitest";
import { call, jsonOf, startedMock, tokenFrom } from "./mock-caller.ts";

const unauthorized = {
  message: "Unauthorized",
  _links: { self: { href: "/api/public/v1/jobs", templated: false } },
  _embedded: { errors: [{ message: "Unauthorized", _links: {}, _embedded: {} }] },
};

test("missing, garbage, foreign, expired, revoked and basic credentials all get the same 401", async () => {
  const mock = await startedMock();
  const other = await startedMock();
  const expired = await tokenFrom(mock);
  mock.expireTokens();
  const revoked = await tokenFrom(mock);
  mock.revokeTokens();
  const valid = await tokenFrom(mock);
  const refused = [
    "",
    "Bearer garbage",
    `Bearer ${valid}x`,
    `Bearer  ${valid}`,
    valid,
    `Bearer ${await tokenFrom(other)}`,
    `Bearer ${expired}`,
    `Bearer ${revoked}`,
    `Basic ${btoa("someone:else")}`,
  ];
  for (const authorization of refused) {
    const response = await fetch(`${mock.baseUrl}/jobs?limit=1`, { headers: authorization ? { authorization } : {} });
    expect([authorization, response.status]).toEqual([authorization, 401]);
    expect(await response.json()).toEqual(unauthorized);
    expect(response.headers.get("www-authenticate")).toBeNull();
    expect(response.headers.get("content-type")).toBe("application/json");
  }
  expect(mock.requests.map(({ bearer }) => bearer?.replace(/-[0-9a-f]{8}$/, ""))).toEqual([
    undefined,
    "unknown",
    "unknown",
    "other",
    "other",
    "unknown",
    "token-1",
    "token-2",
    "basic",
  ]);
  expect(mock.requests.slice(-3).map(({ refused }) => refused)).toEqual(["expired", "revoked", "unknown"]);
});

test("the scheme may be written in any case, and the static key is as good as a token", async () => {
  const mock = await startedMock();
  for (const authorization of [`bearer ${await tokenFrom(mock)}`, `BEARER ${mock.apiKey}`]) {
    expect((await call(mock, "/jobs", { headers: { authorization } })).status).toBe(200);
  }
  expect(mock.requests.map(({ bearer }) => bearer)).toEqual(["token-1", "api-key"]);
});

test("a token ends after its lifetime, and two tokens of one second differ", async () => {
  const mock = await startedMock({ tokenLifetimeSeconds: 180 });
  const [first, second] = [await tokenFrom(mock), await tokenFrom(mock)];
  expect(first).not.toBe(second);
  const authorization = `Bearer ${first}`;
  mock.advance(179_000);
  expect((await call(mock, "/jobs", { headers: { authorization } })).status).toBe(200);
  mock.advance(1_000);
  expect((await call(mock, "/jobs", { headers: { authorization } })).status).toBe(401);
});

test("the health check and the documentation need no token", async () => {
  const mock = await startedMock();
  const health = await fetch(`${mock.baseUrl}/health`);
  expect([health.status, await health.text()]).toEqual([200, "Successful operation"]);
  const documentation = await fetch(`${mock.baseUrl}/`, { redirect: "manual" });
  expect(documentation.status).toBe(302);
});

test("an unknown route is 401 without a token and 403 with one, as is a content type that no route takes", async () => {
  const mock = await startedMock();
  const statuses = async (path: string, init: RequestInit) => {
    const anonymous = await fetch(`${mock.baseUrl}${path}`, init);
    const headers = { ...(init.headers as object), authorization: `Bearer ${mock.apiKey}` };
    return [anonymous.status, (await fetch(`${mock.baseUrl}${path}`, { ...init, headers })).status];
  };
  expect(await statuses("/nothing/here", {})).toEqual([401, 403]);
  expect(await statuses("/jobs", { method: "PUT", body: "{}" })).toEqual([401, 403]);
  expect(await statuses("/jobs", { method: "POST", body: "{}", headers: { "content-type": "text/plain" } })).toEqual([
    401, 403,
  ]);
  expect(await statuses("/jobs", { headers: { accept: "text/csv" } })).toEqual([401, 403]);
  expect((await jsonOf(call(mock, "/nothing/here"))).message).toBe("Forbidden");

  const open = await startedMock({ auth: "none" });
  expect((await fetch(`${open.baseUrl}/nothing/here`)).status).toBe(404);
});

test("a path outside of the API is the web app, whatever the method", async () => {
  const mock = await startedMock();
  for (const path of ["/", "/v1/jobs", "//api/public/v1/jobs", "/apis"]) {
    const response = await fetch(`${mock.url}${path}`, { method: "POST" });
    expect([path, response.status, response.headers.get("content-type")]).toEqual([path, 200, "text/html"]);
    expect(await response.text()).toContain("<!doctype html>");
  }
  expect((await fetch(`${mock.url}/api/nothing`)).status).toBe(401);
  expect(await jsonOf(fetch(`${mock.url}/api/v1/health`))).toEqual({ available: true });
});
