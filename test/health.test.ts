import { expect, test } from "vitest";
import { checkHealth } from "../src/health.ts";
import { ClientClosedError } from "../src/index.ts";
import { clientOfMock } from "./support/client-of-mock.ts";
import { startedMock } from "./testing/mock-caller.ts";

test("a healthy server and a token: ok, with latency and the token's state", async () => {
  const mock = await startedMock();
  const fromMs = Date.now();
  const health = await checkHealth(clientOfMock(mock));
  expect(health).toMatchObject({
    ok: true,
    baseUrl: mock.baseUrl,
    api: { reachable: true, healthy: true, status: 200 },
    token: { usable: true, credential: "client-credentials", token: "valid", fetched: 1, failed: 0 },
    findings: [],
  });
  expect(health.api.latencyMs).toBeGreaterThan(0);
  expect(health.checkedAtMs).toBeGreaterThanOrEqual(fromMs);
  expect(JSON.parse(JSON.stringify(health))).toEqual(health);
  expect(JSON.stringify(health)).not.toContain(mock.clientSecret);
});

test("a hundred checks cost one token request", async () => {
  const mock = await startedMock();
  const airbyte = clientOfMock(mock);
  for (let count = 0; count < 100; count += 1) await checkHealth(airbyte);
  expect(mock.tokenRequests).toHaveLength(1);
  expect(mock.requests).toHaveLength(100);
});

test("a server that is down is a finding, not an error", async () => {
  const mock = await startedMock();
  const airbyte = clientOfMock(mock);
  await airbyte.auth.refresh();
  await mock.close();
  const health = await checkHealth(airbyte);
  expect(health).toMatchObject({ ok: false, api: { reachable: false, healthy: false }, token: { usable: true } });
  expect(health.findings.map(({ code }) => code)).toEqual(["unreachable"]);
});

test("a server that says it is ill is reachable and not healthy", async () => {
  const mock = await startedMock();
  mock.always("getHealthCheck", { problem: "service-unavailable" });
  const health = await checkHealth(clientOfMock(mock));
  expect(health).toMatchObject({ ok: false, api: { reachable: true, healthy: false, status: 503 } });
  expect(health.findings.map(({ code }) => code)).toEqual(["server"]);
});

test("credentials that are refused make it not ok, and say why", async () => {
  const mock = await startedMock();
  const health = await checkHealth(clientOfMock(mock, { clientSecret: "wrong-secret" }));
  expect(health).toMatchObject({
    ok: false,
    api: { healthy: true },
    token: { usable: false, token: "none", failed: 1 },
  });
  expect(health.findings.map(({ code }) => code)).toEqual(["credentials"]);
});

test("a token that still lives is usable while its endpoint is down", async () => {
  const mock = await startedMock();
  const airbyte = clientOfMock(mock);
  await airbyte.auth.refresh();
  mock.always("token", { status: 503 });
  await expect(checkHealth(airbyte)).resolves.toMatchObject({ ok: true, token: { usable: true } });
});

test("a static key is taken as it is", async () => {
  const mock = await startedMock();
  const key = { clientId: undefined, clientSecret: undefined, apiKey: mock.apiKey };
  await expect(checkHealth(clientOfMock(mock, key))).resolves.toMatchObject({
    ok: true,
    token: { usable: true, token: "static", credential: "api-key" },
  });
});

test("the time limit ends both halves of the check", async () => {
  const mock = await startedMock();
  mock.always("getHealthCheck", { stall: "before-headers" });
  mock.always("token", { stall: "before-headers" });
  const health = await checkHealth(clientOfMock(mock), { timeoutMs: 50 });
  expect(health).toMatchObject({ ok: false, api: { reachable: false }, token: { usable: false } });
  expect(health.findings.map(({ code }) => code)).toEqual(["timeout"]);
});

test("a token endpoint that hangs beside a healthy server is a finding", async () => {
  const mock = await startedMock();
  mock.always("token", { stall: "before-headers" });
  const { findings } = await checkHealth(clientOfMock(mock), { timeoutMs: 1_000 });
  expect(findings).toEqual([
    {
      code: "token-endpoint",
      severity: "error",
      message: "No access token came within 1000 ms: look at the token endpoint.",
    },
  ]);
});

test("a client that is closed while a token is awaited ends the check", async () => {
  const mock = await startedMock();
  mock.always("token", { stall: "before-headers" });
  // By then the other half of the check is over.
  const airbyte = clientOfMock(mock, {
    onEvent: ({ type }) => type === "response" && setImmediate(() => airbyte.close()),
  });
  await expect(checkHealth(airbyte)).rejects.toBeInstanceOf(ClientClosedError);
});

test("what is the caller's own is thrown: an abort, a closed client, a wrong time limit", async () => {
  const airbyte = clientOfMock(await startedMock());
  const reason = new Error("enough");
  await expect(checkHealth(airbyte, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  await expect(checkHealth(airbyte, { timeoutMs: 1.5 })).rejects.toThrow(
    "checkHealth: timeoutMs must be a whole number from 1 to 2147483647, not 1.5",
  );
  airbyte.close();
  await expect(checkHealth(airbyte)).rejects.toBeInstanceOf(ClientClosedError);
});

test("a server that redirects elsewhere has answered", async () => {
  const mock = await startedMock();
  mock.always("getHealthCheck", { redirect: "https://elsewhere.example/login" });
  const { ok, api } = await checkHealth(clientOfMock(mock));
  expect([ok, api]).toEqual([false, { reachable: true, healthy: false }]);
});
