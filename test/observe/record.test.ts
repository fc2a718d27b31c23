import { expect, test, vi } from "vitest";
import { optionsFromEnv } from "../../src/env.ts";
import { type AirbyteEvent, createAirbyteClient, TokenError } from "../../src/index.ts";
import { clientOfMock } from "../support/client-of-mock.ts";
import { linesLogger } from "../support/lines-logger.ts";
import { PinoLike, WinstonLike } from "../support/logger-shapes.ts";
import { startedMock } from "../testing/mock-caller.ts";

test("a token that comes is one line at info", async () => {
  const mock = await startedMock();
  const logger = linesLogger();
  await clientOfMock(mock, { logger }).listJobs();
  expect(logger.lines).toEqual(["info Successfully refreshed Airbyte API token"]);
});

test("a refused token is a warning before its replacement is reported", async () => {
  const mock = await startedMock();
  const logger = linesLogger();
  const airbyte = clientOfMock(mock, { logger });
  await airbyte.listJobs();
  mock.revokeTokens();
  logger.lines.length = 0;
  await airbyte.listJobs();
  expect(logger.lines).toEqual([
    "warn Authentication failed, attempting token refresh",
    "info Successfully refreshed Airbyte API token",
  ]);
});

test("a refresh that fails is an error line with the reason, and without the secret", async () => {
  const mock = await startedMock();
  const logger = linesLogger();
  const clientSecret = "wrong-secret-0123456789";
  const error = await clientOfMock(mock, { logger, clientSecret })
    .listJobs()
    .catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(TokenError);
  expect(logger.lines).toEqual([`error Token refresh failed: ${(error as TokenError).message}`]);
  expect(logger.lines[0]).toContain("Invalid client id or token");
  expect(logger.lines[0]).not.toContain(clientSecret);
});

test("requests, retries and replays are lines at debug", async () => {
  const mock = await startedMock();
  const logger = linesLogger();
  const airbyte = clientOfMock(mock, { logger, logLevel: "debug" });
  mock.next("listJobs", { status: 503 });
  await airbyte.listJobs({ query: { limit: 1 } });
  mock.revokeTokens();
  await airbyte.listJobs();
  expect(logger.lines).toEqual([
    "debug Requesting an Airbyte API token (first)",
    "info Successfully refreshed Airbyte API token",
    "debug GET /jobs (attempt 1)",
    "debug GET /jobs answered 503 after N ms",
    "debug GET /jobs will be tried again in N ms: status 503",
    "debug GET /jobs (attempt 2)",
    "debug GET /jobs answered 200 after N ms",
    "debug GET /jobs (attempt 1)",
    "debug GET /jobs answered 401 after N ms",
    "warn Authentication failed, attempting token refresh",
    "debug Requesting an Airbyte API token (rejected)",
    "info Successfully refreshed Airbyte API token",
    "debug GET /jobs (attempt 2)",
    "debug GET /jobs answered 200 after N ms",
    "debug GET /jobs was sent again with a new token: 200",
  ]);
});

test("a request without an answer is a line at debug", async () => {
  const mock = await startedMock();
  const logger = linesLogger();
  const airbyte = clientOfMock(mock, { logger, logLevel: "debug", maxRetries: 0 });
  await airbyte.auth.refresh();
  mock.next("listJobs", { cut: "before-response" });
  await airbyte.listJobs().catch(() => {});
  expect(logger.lines.at(-1)).toMatch(/^debug GET \/jobs failed after N ms: GET \/jobs: the connection broke/);
});

test.each([
  ["debug", ["debug", "error", "info", "warn"]],
  ["info", ["error", "info", "warn"]],
  [undefined, ["error", "info", "warn"]],
  ["warn", ["error", "warn"]],
  ["error", ["error"]],
] as const)("with logLevel %s there are lines at %j", async (logLevel, levels) => {
  const mock = await startedMock();
  const logger = linesLogger();
  const airbyte = clientOfMock(mock, { logger, logLevel });
  await airbyte.listJobs();
  mock.revokeTokens();
  mock.next("token", "ok", { status: 403 });
  await airbyte.listJobs();
  await airbyte.auth.refresh().catch(() => {});
  expect([...new Set(logger.lines.map((line) => line.split(" ")[0]))].sort()).toEqual(levels);
});

test("console fits as it is, and LOG_LEVEL=DEBUG turns it on", async () => {
  const mock = await startedMock();
  const lines: string[] = [];
  for (const level of ["debug", "info", "warn", "error"] as const) {
    vi.spyOn(console, level).mockImplementation((message: unknown) => {
      lines.push(`${level} ${String(message).replace(/\d+ ms/, "N ms")}`);
    });
  }
  try {
    const options = optionsFromEnv({
      AIRBYTE_BASE_URL: mock.baseUrl,
      AIRBYTE_CLIENT_ID: mock.clientId,
      AIRBYTE_CLIENT_SECRET: mock.clientSecret,
      LOG_LEVEL: "DEBUG",
    });
    const airbyte = createAirbyteClient(options);
    await airbyte.listJobs();
    airbyte.close();
  } finally {
    vi.restoreAllMocks();
  }
  expect(lines).toEqual([
    "debug Requesting an Airbyte API token (first)",
    "info Successfully refreshed Airbyte API token",
    "debug GET /jobs (attempt 1)",
    "debug GET /jobs answered 200 after N ms",
  ]);
});

test("a logger of pino's shape fits as it is", async () => {
  const mock = await startedMock();
  const logger = new PinoLike();
  const airbyte = clientOfMock(mock, { logger });
  await airbyte.listJobs();
  mock.revokeTokens();
  await airbyte.listJobs();
  expect(logger.written).toEqual([
    '{"level":30,"msg":"Successfully refreshed Airbyte API token"}',
    '{"level":40,"msg":"Authentication failed, attempting token refresh"}',
    '{"level":30,"msg":"Successfully refreshed Airbyte API token"}',
  ]);
});

test("a logger of winston's shape fits as it is", async () => {
  const mock = await startedMock();
  const logger = new WinstonLike();
  await clientOfMock(mock, { logger }).listJobs();
  await expect(clientOfMock(mock, { logger, clientSecret: "wrong-secret" }).listJobs()).rejects.toThrow();
  expect(logger.written[0]).toBe("info: Successfully refreshed Airbyte API token");
  expect(logger.written[1]).toMatch(/^error: Token refresh failed: No access token: /);
});

test("a logger or a listener that fails, at once or later, fails no call", async () => {
  const mock = await startedMock();
  const fail = () => {
    throw new Error("the disk is full");
  };
  const logger = { debug: fail, info: fail, warn: fail, error: fail };
  const onEvent = async () => fail();
  await expect(clientOfMock(mock, { logger, onEvent, logLevel: "debug" }).listJobs()).resolves.toBeDefined();
});

test("every event is JSON with its time, and none holds a secret or a token", async () => {
  const mock = await startedMock();
  const events: AirbyteEvent[] = [];
  const airbyte = clientOfMock(mock, { onEvent: (event) => events.push(event) });
  const fromMs = Date.now();
  await airbyte.listJobs();
  mock.revokeTokens();
  mock.next("listJobs", "ok", { status: 503 });
  await airbyte.listJobs();
  await airbyte.listJobs();
  const { value } = await airbyte.auth.getAccessToken();
  mock.always("token", { status: 401, json: { message: `no ${mock.clientSecret}` } });
  await airbyte.auth.refresh().catch(() => {});
  expect(new Set(events.map(({ type }) => type))).toEqual(
    new Set([
      ...["token-requested", "token-received", "token-failed", "token-rejected", "token-replayed"],
      ...["request", "response", "retry"],
    ]),
  );
  for (const event of events) {
    expect(event.atMs).toBeGreaterThanOrEqual(fromMs);
    expect(JSON.parse(JSON.stringify(event))).toEqual(event);
  }
  for (const secret of [value, mock.clientSecret]) expect(JSON.stringify(events)).not.toContain(secret);
});

test("a key that is refused is one error line that promises no refresh, and is counted", async () => {
  const mock = await startedMock();
  const logger = linesLogger();
  const airbyte = clientOfMock(mock, { clientId: undefined, clientSecret: undefined, apiKey: "a-wrong-key", logger });
  await expect(airbyte.listJobs()).rejects.toMatchObject({ status: 401 });
  expect(logger.lines).toEqual(["error Authentication failed: GET /jobs was refused, and is not sent again"]);
  expect(airbyte.auth.status()).toMatchObject({ rejected: 1, replayed: 0 });
});

test("a new token that is refused as well is an error line, and counted as a second refusal", async () => {
  const mock = await startedMock();
  const logger = linesLogger();
  const airbyte = clientOfMock(mock, { logger });
  mock.next("listJobs", { status: 401, times: 2 });
  await expect(airbyte.listJobs()).rejects.toMatchObject({ status: 401 });
  expect(logger.lines.slice(1)).toEqual([
    "warn Authentication failed, attempting token refresh",
    "info Successfully refreshed Airbyte API token",
    "error Authentication failed: GET /jobs was refused, and is not sent again",
  ]);
  expect(airbyte.auth.status()).toMatchObject({ rejected: 2, replayed: 1 });
});

test("a call that uses the key for want of a token is a warning, an event and a count", async () => {
  const mock = await startedMock();
  const logger = linesLogger();
  const events: AirbyteEvent[] = [];
  const onEvent = (event: AirbyteEvent) => events.push(event);
  const { apiKey } = mock;
  const airbyte = clientOfMock(mock, { apiKey, fallbackToApiKey: true, logger, onEvent });
  mock.always("token", { status: 401, body: "error-id" });
  await airbyte.listJobs();
  expect(logger.lines.at(-1)).toMatch(/^warn No OAuth token, using apiKey instead: No access token: /);
  expect(events.filter(({ type }) => type === "token-fallback")).toHaveLength(1);
  expect(airbyte.auth.status()).toMatchObject({ fallbacks: 1, failed: 1 });
});
