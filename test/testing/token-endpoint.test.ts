import { expect, test } from "vitest";
import { call, credentialsOf, jsonOf, postToken, startedMock, tokenFrom } from "./mock-caller.ts";

const claimsOf = (token: string) => JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString());

test.each([
  "application/json",
  "application/json; charset=utf-8",
  "application/x-www-form-urlencoded",
])("a token is issued for %s", async (contentType) => {
  const mock = await startedMock();
  const response = await postToken(mock, credentialsOf(mock), contentType);
  expect(response.status).toBe(200);
  const token = await jsonOf(response);
  expect(token).toEqual({ access_token: expect.any(String), token_type: "Bearer", expires_in: 900 });
  const used = await call(mock, "/jobs", { headers: { authorization: `Bearer ${token.access_token}` } });
  expect(used.status).toBe(200);
  expect(mock.tokenRequests).toMatchObject([
    { format: contentType.includes("json") ? "json" : "form", credentials: "right", issued: "token-1", status: 200 },
  ]);
});

test("the grant type may be left out or spelled with an underscore, but not be another one", async () => {
  const mock = await startedMock();
  const { "grant-type": grantType, ...pair } = credentialsOf(mock);
  expect((await postToken(mock, pair)).status).toBe(200);
  expect((await postToken(mock, { ...pair, grant_type: grantType })).status).toBe(200);
  const wrong = await postToken(mock, { ...pair, "grant-type": "password" });
  expect(wrong.status).toBe(400);
  expect((await jsonOf(wrong))._embedded.errors[0].path).toBe("/grant-type");
});

test("a body without the secret is a bad request that names the field", async () => {
  const mock = await startedMock();
  const body = await jsonOf(postToken(mock, { client_id: mock.clientId }));
  expect(body).toMatchObject({
    message: "Bad Request",
    _links: { self: { href: "/api/public/v1/applications/token", templated: false } },
    _embedded: { errors: [{ message: "client_secret is missing.", path: "/client_secret" }] },
  });
  expect(mock.tokenRequests[0]?.credentials).toBe("missing");
});

test("a body that is no JSON is a bad request that quotes nothing", async () => {
  const mock = await startedMock();
  const response = await fetch(`${mock.baseUrl}/applications/token`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: "client_secret=hush",
  });
  expect(response.status).toBe(400);
  expect(await response.text()).not.toContain("hush");
});

test("another content type is no route, which is 401", async () => {
  const mock = await startedMock();
  expect((await postToken(mock, credentialsOf(mock), "text/plain")).status).toBe(401);
});

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
  expect(Number.isInteger(community.exp)).toBe(true);
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
