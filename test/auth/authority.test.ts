import { expect, test, vi } from "vitest";
import { createAirbyteClient } from "../../src/client.ts";
import { type MockOptions, startMockAirbyte } from "../../src/testing/index.ts";
import { unauthorized } from "../support/client-with-tokens.ts";
import { oidcAuthority } from "../support/oidc-authority.ts";
import { startedMock } from "../testing/mock-caller.ts";

async function withMock(options?: MockOptions, clientOptions: object = {}) {
  const mock = await startedMock(options);
  const { baseUrl, clientId, clientSecret } = mock;
  const airbyte = createAirbyteClient({ baseUrl, clientId, clientSecret, retryDelayMs: 1, ...clientOptions });
  return { mock, airbyte };
}

/** A client whose tokens come from the authority through a socket; its API asks the authority about each of them. */
async function withAuthority(lifetimeSeconds: number, over: object = {}) {
  const authority = await oidcAuthority(lifetimeSeconds);
  const { clientId, clientSecret, tokenUrl } = authority;
  const statuses: number[] = [];
  const airbyte = createAirbyteClient({
    baseUrl: "http://localhost:8000",
    clientId,
    clientSecret,
    tokenUrl,
    tokenRequestFormat: "form",
    fetch: async (input, init) => {
      if (String(input) === tokenUrl) return fetch(input, init);
      const bearer = new Headers(init?.headers).get("authorization")?.replace("Bearer ", "") ?? "";
      const answer = (await authority.isActive(bearer)) ? Response.json({ data: [] }) : unauthorized();
      statuses.push(answer.status);
      return answer;
    },
    ...over,
  });
  return { authority, airbyte, statuses };
}

test("a certified OAuth 2 server gives a token to a form request, special characters included", async () => {
  const { airbyte, authority, statuses } = await withAuthority(600);
  await Promise.all(Array.from({ length: 200 }, () => airbyte.listConnections()));
  expect(authority.tokenRequests()).toBe(1);
  expect(new Set(statuses)).toEqual(new Set([200]));
  const { expiresAtMs = 0 } = airbyte.auth.status();
  expect(Math.abs(expiresAtMs - Date.now() - 600_000)).toBeLessThan(5_000);
});

test("with tokens of two seconds no call fails in ten of their lives", async () => {
  vi.useFakeTimers({ toFake: ["Date", "performance"], now: Math.floor(Date.now() / 1_000) * 1_000 });
  try {
    const { airbyte, authority, statuses } = await withAuthority(2);
    for (let tick = 0; tick < 200; tick += 1) {
      await airbyte.listConnections();
      vi.advanceTimersByTime(100);
    }
    expect(statuses.filter((status) => status === 200)).toHaveLength(200);
    expect(authority.tokenRequests()).toBeGreaterThanOrEqual(10);
    expect(authority.tokenRequests()).toBeLessThanOrEqual(20);
    expect(airbyte.auth.status()).toMatchObject({ failed: 0, fetched: authority.tokenRequests() });
  } finally {
    vi.useRealTimers();
  }
});

test("a certified OAuth 2 server refuses wrong credentials, and its reason is passed on", async () => {
  const { airbyte, authority } = await withAuthority(600, { clientSecret: "wrong" });
  await expect(airbyte.listConnections()).rejects.toMatchObject({
    code: "token",
    kind: "rejected",
    oauthError: "invalid_client",
  });
  await expect(airbyte.listConnections()).rejects.toMatchObject({ code: "token" });
  expect(authority.tokenRequests()).toBe(1);
});

test("a certified OAuth 2 server does not read JSON, and the error says what it said", async () => {
  const { airbyte } = await withAuthority(600, { tokenRequestFormat: "json" });
  await expect(airbyte.listConnections()).rejects.toMatchObject({
    code: "token",
    kind: "rejected",
    status: 400,
    oauthError: "invalid_request",
    message: expect.stringContaining('set tokenRequestFormat to "form"'),
  });
});

test.each([
  "json",
  "form",
] as const)("10,000 concurrent first calls cost one %s token request", async (tokenRequestFormat) => {
  const { mock, airbyte } = await withMock({}, { tokenRequestFormat });
  const tokens = await Promise.all(Array.from({ length: 10_000 }, () => airbyte.auth.getAccessToken()));
  expect(new Set(tokens.map((token) => token.value)).size).toBe(1);
  expect(mock.tokenRequests).toEqual([
    expect.objectContaining({ format: tokenRequestFormat, credentials: "right", status: 200 }),
  ]);
});

test("when every token is revoked, calls at once and calls in a row cost one new token", async () => {
  const { mock, airbyte } = await withMock();
  await airbyte.listWorkspaces();
  mock.revokeTokens();
  await Promise.all(Array.from({ length: 50 }, () => airbyte.listWorkspaces()));
  await airbyte.listWorkspaces();
  expect(mock.tokenRequests).toHaveLength(2);
  expect(airbyte.auth.status()).toMatchObject({ failed: 0 });
});

test("tokens that live shorter than expires_in says are replaced", async () => {
  const { mock, airbyte } = await withMock({
    tokenLifetimeSeconds: 60,
    expiresInSeconds: 900,
    deployment: "generic-oidc",
  });
  await airbyte.listWorkspaces();
  mock.advance(61_000);
  await airbyte.listWorkspaces();
  expect(mock.tokenRequests).toHaveLength(2);
});

test.each([
  ["community", 400, /Community/],
  ["cloud", 401, /Cloud/],
  ["generic-oidc", 500, /generic OIDC/],
] as const)("wrong credentials of a %s server are explained", async (deployment, status, message) => {
  const { mock, airbyte } = await withMock({ deployment }, { clientSecret: "wrong" });
  await expect(airbyte.listWorkspaces()).rejects.toMatchObject({
    kind: "rejected",
    status,
    message: expect.stringMatching(message),
  });
  await expect(airbyte.listWorkspaces()).rejects.toMatchObject({ kind: "rejected" });
  expect(mock.tokenRequests).toHaveLength(status === 500 ? 2 : 1);
});

test("a token endpoint that is down for a moment costs a wait, not a call", async () => {
  const { mock, airbyte } = await withMock();
  mock.next("token", { status: 503 }, { cut: "mid-body" });
  await airbyte.listWorkspaces();
  expect(mock.tokenRequests).toHaveLength(3);
});

test("an old token is used while the token endpoint is down", async () => {
  const { mock, airbyte } = await withMock();
  await airbyte.listWorkspaces();
  mock.always("token", { status: 500 });
  await expect(airbyte.auth.refresh()).rejects.toMatchObject({ status: 500 });
  await airbyte.listWorkspaces();
});

test.each([
  "access-token-only",
  "no-type",
  "expires-null",
  "expires-negative",
  "expires-text",
] as const)("a token answer of the kind %s works", async (token) => {
  const { mock, airbyte } = await withMock();
  mock.next("token", { token });
  await airbyte.listWorkspaces();
  expect(mock.tokenRequests).toHaveLength(1);
});

test.each([
  { token: "no-token" },
  { token: "newline" },
  { body: "html", status: 200 },
  { body: "empty", status: 200 },
] as const)("a token answer like %j is malformed, and not asked for twice", async (fault) => {
  const { mock, airbyte } = await withMock();
  mock.next("token", fault);
  await expect(airbyte.listWorkspaces()).rejects.toMatchObject({ code: "token", kind: "malformed" });
  expect(mock.tokenRequests).toHaveLength(1);
});

test("the secret does not follow a redirect", async () => {
  const { mock, airbyte } = await withMock();
  const elsewhere = await startMockAirbyte();
  mock.next("token", { status: 307, redirect: `${elsewhere.baseUrl}/applications/token` });
  await expect(airbyte.listWorkspaces()).rejects.toMatchObject({ kind: "misconfigured", status: 307 });
  expect(elsewhere.tokenRequests).toHaveLength(0);
  await elsewhere.close();
});

test("a caller that leaves while the token endpoint stalls gets its own reason at once", async () => {
  const { mock, airbyte } = await withMock();
  mock.next("token", { stall: "before-headers" });
  const controller = new AbortController();
  const call = airbyte.listWorkspaces({ signal: controller.signal });
  await vi.waitFor(() => expect(mock.tokenRequests).toHaveLength(1));
  controller.abort(new Error("left"));
  await expect(call).rejects.toThrow("left");
  airbyte.close();
});

test("a token endpoint where nobody listens is reported with the platform's code", async () => {
  const { mock, airbyte } = await withMock();
  await mock.close();
  await expect(airbyte.listWorkspaces()).rejects.toMatchObject({
    kind: "unreachable",
    attempts: 3,
    message: expect.stringMatching(/cannot be reached \(ECONNREFUSED\)/),
  });
});
