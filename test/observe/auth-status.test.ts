import { expect, test } from "vitest";
import { TokenError } from "../../src/index.ts";
import { clientOfMock } from "../support/client-of-mock.ts";
import { startedMock } from "../testing/mock-caller.ts";

test("the status of a new client says that nothing has happened", async () => {
  const mock = await startedMock();
  expect(clientOfMock(mock).auth.status()).toEqual({
    credential: "client-credentials",
    token: "none",
    fetched: 0,
    failed: 0,
    rejected: 0,
    replayed: 0,
    fallbacks: 0,
  });
});

test("the status counts refreshes, failures, refused tokens and replays, with times, as JSON", async () => {
  const mock = await startedMock({ tokenLifetimeSeconds: 600 });
  const fromMs = Date.now();
  const airbyte = clientOfMock(mock);
  await airbyte.listJobs();
  mock.revokeTokens();
  await airbyte.listJobs();
  await airbyte.auth.refresh();
  mock.always("token", { status: 403, body: "html" });
  await expect(airbyte.auth.refresh()).rejects.toBeInstanceOf(TokenError);
  const status = airbyte.auth.status();
  expect(status).toMatchObject({ token: "valid", fetched: 3, failed: 1, rejected: 1, replayed: 1 });
  expect(status.lastFailure).toMatch(/403/);
  const { lastFetchedAtMs, lastFailedAtMs, lastRejectedAtMs, lastReplayedAtMs } = status;
  for (const atMs of [lastFetchedAtMs, lastFailedAtMs, lastRejectedAtMs, lastReplayedAtMs]) {
    expect(atMs).toBeGreaterThanOrEqual(fromMs);
    expect(atMs).toBeLessThanOrEqual(Date.now());
  }
  expect(status.expiresAtMs).toBeGreaterThan(fromMs + 590_000);
  expect(status.expiresAtMs).toBeLessThanOrEqual(Date.now() + 600_000);
  expect(JSON.parse(JSON.stringify(status))).toEqual(status);
  expect(JSON.stringify(status)).not.toContain(mock.clientSecret);
});

test("the status of a static key says so", async () => {
  const mock = await startedMock();
  const { apiKey } = mock;
  const airbyte = clientOfMock(mock, { clientId: undefined, clientSecret: undefined, apiKey });
  await airbyte.listJobs();
  expect(airbyte.auth.status()).toMatchObject({ credential: "api-key", token: "static", fetched: 0 });
  expect(JSON.stringify(airbyte.auth.status())).not.toContain(apiKey);
});
