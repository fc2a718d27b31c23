import { expect, test } from "vitest";
import { call, credentialsOf, jsonOf, postToken, startedMock } from "./mock-caller.ts";

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

test.each([
  ["application/json", "grant-type", "client_credentials"],
  ["application/json", "grant-type", "CLIENT_CREDENTIALS"],
  ["application/json", "grant_type", "client_credentials"],
  ["application/x-www-form-urlencoded", "grant-type", "client_credentials"],
  ["application/x-www-form-urlencoded", "grant_type", "client_credentials"],
  ["application/x-www-form-urlencoded", "grant_type", "password"],
])("the grant type of a request is kept under either name: %s, %s, %s", async (contentType, name, grantType) => {
  const mock = await startedMock();
  const { "grant-type": _, ...pair } = credentialsOf(mock);
  // The server never looks at the name with the underscore, so whatever it says is good.
  expect((await postToken(mock, { ...pair, [name]: grantType }, contentType)).status).toBe(200);
  expect(mock.tokenRequests[0]?.grantType).toBe(grantType);
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
  const headers = { "content-type": "application/json" };
  const response = await fetch(`${mock.baseUrl}/applications/token`, { method: "POST", headers, body: "secret=hush" });
  expect(response.status).toBe(400);
  expect(await response.text()).not.toContain("hush");
});

test("another content type is no route, which is 401", async () => {
  const mock = await startedMock();
  expect((await postToken(mock, credentialsOf(mock), "text/plain")).status).toBe(401);
});
