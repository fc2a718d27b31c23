import { inspect } from "node:util";
import { expect, test } from "vitest";
import { call, credentialsOf, jsonOf, postToken, startedMock, tokenFrom } from "./mock-caller.ts";

const claimsOf = (token: string) => JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString());

test("wrong credentials look as they do on each kind of deployment", async () => {
  const answers: [number, unknown][] = [];
  for (const deployment of ["community", "cloud", "generic-oidc"] as const) {
    const mock = await startedMock({ deployment });
    const response = await postToken(mock, { ...credentialsOf(mock), client_secret: "wrong" });
    answers.push([response.status, await jsonOf(response)]);
    expect(mock.tokenRequests[0]?.credentials).toBe("wrong");
  }
  expect(answers).toEqual([
    [
      400,
      expect.objectContaining({
        _embedded: { errors: [expect.objectContaining({ message: "Invalid client id or token" })] },
      }),
    ],
    [401, { errorId: expect.any(String) }],
    [500, { errorId: expect.any(String) }],
  ]);
});

test("the claims are those of the deployment", async () => {
  const before = Math.floor(Date.now() / 1_000);
  const community = claimsOf(await tokenFrom(await startedMock()));
  expect(Object.keys(community).sort()).toEqual(["aud", "exp", "iss", "roles", "sub"]);
  expect(community).toMatchObject({ aud: "airbyte-server", sub: "00000000-0000-0000-0000-000000000000" });
  expect(community.exp % 1).toBe(0);
  expect(community.exp - before).toBeGreaterThanOrEqual(900);
  expect(community.exp - before).toBeLessThanOrEqual(905);

  const cloud = claimsOf(await tokenFrom(await startedMock({ deployment: "cloud" })));
  expect(cloud.exp - cloud.iat).toBe(900);
  const oidc = claimsOf(await tokenFrom(await startedMock({ deployment: "generic-oidc" })));
  expect(oidc).not.toHaveProperty("roles");
});

test("expires_in can promise more than the token holds", async () => {
  const mock = await startedMock({ tokenLifetimeSeconds: 0.5, expiresInSeconds: 3_600 });
  const { access_token, expires_in } = await jsonOf(postToken(mock, credentialsOf(mock)));
  expect(expires_in).toBe(3_600);
  mock.advance(600);
  const late = await call(mock, "/jobs", { headers: { authorization: `Bearer ${access_token}` } });
  expect(late.status).toBe(401);
});

test("the older endpoint answers with nothing but the token", async () => {
  const mock = await startedMock();
  const response = await fetch(`${mock.url}/api/v1/applications/token`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(credentialsOf(mock)),
  });
  expect(Object.keys(await jsonOf(response))).toEqual(["access_token"]);
});

test("with authentication off there is no token endpoint and no check", async () => {
  const mock = await startedMock({ auth: "none" });
  expect((await postToken(mock, credentialsOf(mock))).status).toBe(404);
  expect((await fetch(`${mock.baseUrl}/jobs`)).status).toBe(200);
});

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
  const headers = { authorization: `Bearer ${first}` };
  mock.advance(179_000);
  expect((await call(mock, "/jobs", { headers })).status).toBe(200);
  mock.advance(1_000);
  expect((await call(mock, "/jobs", { headers })).status).toBe(401);
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
  for (const path of ["/", "/v1/jobs", "//api/public/v1/jobs", "/v1/api"]) {
    const response = await fetch(`${mock.url}${path}`, { method: "POST" });
    expect([path, response.status, response.headers.get("content-type")]).toEqual([path, 200, "text/html"]);
    expect(await response.text()).toContain("<!doctype html>");
  }
  // The first letters count, not the first folder.
  for (const path of ["/api/nothing", "/apis", "/routes-of-mine"]) {
    expect([path, (await fetch(`${mock.url}${path}`)).status]).toEqual([path, 401]);
  }
  expect(await jsonOf(fetch(`${mock.url}/api/v1/health`))).toEqual({ available: true });
});

test("neither the mock nor what it keeps or logs shows a secret", async () => {
  const lines: string[] = [];
  const secrets = { clientSecret: "the-secret", apiKey: "the-api-key" };
  const mock = await startedMock({ ...secrets, log: (line) => lines.push(line) });
  const token = await tokenFrom(mock);
  await postToken(mock, credentialsOf(mock), "application/x-www-form-urlencoded");
  await postToken(mock, { ...credentialsOf(mock), client_secret: "another-secret" });
  mock.next("token", { status: 500 });
  await postToken(mock, credentialsOf(mock));
  await call(mock, "/jobs", { headers: { authorization: `Bearer ${token}`, cookie: "session=the-cookie" } });
  await call(mock, "/jobs", { headers: { "proxy-authorization": "Basic the-proxy" } });
  await fetch(`${mock.baseUrl}/jobs`, { headers: { authorization: "Basic the-basic" } });

  const { requests, tokenRequests, jobs } = mock;
  const shown = [
    inspect(mock, { depth: Infinity, showHidden: true }),
    inspect({ requests, tokenRequests, jobs }, { depth: Infinity, showHidden: true }),
    JSON.stringify(mock),
    ...lines,
  ].join("\n");
  expect(shown).toContain("token-1");
  expect(lines).toContain("GET /api/public/v1/jobs 401");
  for (const secret of [...Object.values(secrets), "another-secret", token, "the-cookie", "the-proxy", "the-basic"]) {
    expect(shown).not.toContain(secret);
    expect(shown).not.toContain(btoa(secret).replace(/=+$/, ""));
  }
  expect([mock.clientSecret, mock.apiKey]).toEqual(["the-secret", "the-api-key"]);
});
