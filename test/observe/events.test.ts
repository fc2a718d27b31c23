import { expect, test } from "vitest";
import { type AirbyteClientOptions, type AirbyteEvent, TimeoutError } from "../../src/index.ts";
import { type Answer, answeringClient, failureOf, networkError, silence, status } from "../support/answering-client.ts";

const good = status(200, { data: [] }, { "x-request-id": "r-1" });
const token = (value: string) => status(200, { access_token: value, token_type: "Bearer", expires_in: 900 });

async function eventsOf(answers: Answer[], options: AirbyteClientOptions = {}): Promise<AirbyteEvent[]> {
  const events: AirbyteEvent[] = [];
  const { airbyte } = answeringClient(answers, { ...options, onEvent: (event) => events.push(event) });
  await airbyte.listJobs({ query: { limit: 1 } }).catch(() => {});
  return events;
}

test("each attempt is reported with its outcome, and each wait with its reason", async () => {
  const events = await eventsOf([status(503), networkError("ECONNRESET"), good]);
  const facts = { method: "GET", path: "/jobs", operationId: "listJobs" };
  expect(events).toMatchObject([
    { type: "request", ...facts, attempts: 1 },
    { type: "response", ...facts, attempts: 1, status: 503 },
    { type: "retry", ...facts, attempts: 1, status: 503, reason: "status 503", delayMs: 0 },
    { type: "request", ...facts, attempts: 2 },
    { type: "request-failed", ...facts, attempts: 2, code: "connection" },
    { type: "retry", ...facts, attempts: 2, code: "connection", delayMs: 0 },
    { type: "request", ...facts, attempts: 3 },
    { type: "response", ...facts, attempts: 3, status: 200, requestId: "r-1" },
  ]);
  for (const event of events) expect(Math.abs(Date.now() - event.atMs)).toBeLessThan(10_000);
  for (const event of events) if ("durationMs" in event) expect(event.durationMs).toBeGreaterThanOrEqual(0);
});

test("tokens are reported: asked for, received, refused, replaced", async () => {
  const credentials = { clientId: "id", clientSecret: "secret" };
  const events = await eventsOf([token("t1"), status(401), token("t2"), good], credentials);
  expect(events.map(({ type }) => type).filter((type) => type.startsWith("token"))).toEqual([
    ...["token-requested", "token-received", "token-rejected"],
    ...["token-requested", "token-received", "token-replayed"],
  ]);
  expect(events.find(({ type }) => type === "token-replayed")).toMatchObject({ status: 200 });
  expect(JSON.stringify(events)).not.toMatch(/t1|t2|secret/);
});

test("durations have one digit after the point", async () => {
  const credentials = { clientId: "id", clientSecret: "secret" };
  const events = await eventsOf([token("t1"), status(503), networkError("ECONNRESET"), good], credentials);
  const durations = events.flatMap((event) => ("durationMs" in event ? event.durationMs : []));
  expect(durations).toHaveLength(4);
  expect(durations).toEqual(durations.map((ms) => Math.round(ms * 10) / 10));
});

test("an abort of the caller's is reported without what the caller said", async () => {
  const events: AirbyteEvent[] = [];
  const { airbyte } = answeringClient([silence()], { onEvent: (event) => events.push(event) });
  const controller = new AbortController();
  const failed = failureOf(airbyte.listJobs({ signal: controller.signal }));
  await new Promise((resolve) => setImmediate(resolve));
  controller.abort(new Error("private"));
  await failed;
  expect(events.at(-1)).toMatchObject({ type: "request-failed", code: "aborted", message: "aborted by the caller" });
  const sibling = new TimeoutError("GET /jobs/1 was late", {
    method: "GET",
    path: "/jobs/1",
    phase: "headers",
    limitMs: 1,
  });
  await failureOf(airbyte.listJobs({ signal: AbortSignal.abort(sibling) }));
  const another = new AbortController();
  const ended = failureOf(airbyte.listJobs({ signal: another.signal }));
  await new Promise((resolve) => setImmediate(resolve));
  another.abort(sibling);
  await ended;
  expect(events.at(-1)).toMatchObject({ type: "request-failed", code: "aborted", message: "aborted by the caller" });
});

test("listeners that fail, now or later, fail nothing", async () => {
  for (const onEvent of [
    () => {
      throw new Error("now");
    },
    async () => {
      throw new Error("later");
    },
  ]) {
    const { airbyte } = answeringClient([good], { onEvent });
    expect(await airbyte.listJobs()).toEqual({ data: [] });
  }
});

const logger = (lines: string[]) => ({
  debug: (line: string) => void lines.push(`debug ${line}`),
  info: (line: string) => void lines.push(`info ${line}`),
  warn: (line: string) => void lines.push(`warn ${line}`),
  error: (line: string) => void lines.push(`error ${line}`),
});

test("log lines say what happened, in words", async () => {
  const lines: string[] = [];
  const answers = [token("t1"), status(401), token("t2"), status(503), networkError("ECONNRESET"), good];
  const options = { clientId: "id", clientSecret: "secret", logger: logger(lines), logLevel: "debug" } as const;
  await answeringClient(answers, options).airbyte.listJobs();
  const timeless = lines.map((line) => line.replace(/\d+ ms/g, "N ms"));
  for (const line of [
    "debug Requesting an Airbyte API token (first)",
    "info Successfully refreshed Airbyte API token",
    "debug GET /jobs (attempt 1)",
    "debug GET /jobs answered 401 after N ms",
    "warn Authentication failed, attempting token refresh",
    "debug Requesting an Airbyte API token (rejected)",
    "debug GET /jobs (attempt 2)",
    "debug GET /jobs was sent again with a new token: 503",
    "debug GET /jobs will be tried again in N ms: status 503",
    "debug GET /jobs answered 200 after N ms",
  ]) {
    expect(timeless).toContain(line);
  }
  expect(
    timeless.some((line) => line.startsWith("debug GET /jobs failed after N ms: GET /jobs: the connection broke")),
  ).toBe(true);
});

test.each([
  [undefined, ["info", "warn"]],
  ["info", ["info", "warn"]],
  ["warn", ["warn"]],
  ["error", []],
] as const)("the level %s hides what is less important", async (logLevel, levels) => {
  const lines: string[] = [];
  const answers = [token("t1"), status(401), token("t2"), good];
  const options = { clientId: "id", clientSecret: "secret", logger: logger(lines), ...(logLevel && { logLevel }) };
  await answeringClient(answers, options).airbyte.listJobs();
  expect([...new Set(lines.map((line) => line.split(" ")[0]))].sort()).toEqual([...levels].sort());
});

test("a token that cannot be had is an error in the log", async () => {
  const lines: string[] = [];
  const { airbyte } = answeringClient([status(401, { errorId: "e" })], {
    clientId: "id",
    clientSecret: "secret",
    logger: logger(lines),
  });
  await failureOf(airbyte.listJobs());
  expect(lines.some((line) => line.startsWith("error Token refresh failed: No access token"))).toBe(true);
});

test("a logger that fails later does not end the process", async () => {
  const unhandled: unknown[] = [];
  const note = (reason: unknown): void => void unhandled.push(reason);
  process.on("unhandledRejection", note);
  const sink = async (): Promise<void> => {
    throw new Error("the log sink is down");
  };
  const logger = { debug: sink, info: sink, warn: sink, error: sink };
  const { airbyte } = answeringClient([good], { logger, logLevel: "debug" });
  await airbyte.listJobs();
  await new Promise((resolve) => setImmediate(resolve));
  process.off("unhandledRejection", note);
  expect(unhandled).toEqual([]);
});

test("a refused key that stands in for a token is not announced as about to be renewed", async () => {
  const credentials = { clientId: "id", clientSecret: "secret", apiKey: "the-key", fallbackToApiKey: true };
  const events = await eventsOf([status(401, { errorId: "e" }), status(401)], credentials);
  expect(events.filter(({ type }) => type === "token-rejected")).toMatchObject([{ renewable: false }]);
});

test("a call that is sent again is reported even if no answer comes", async () => {
  const credentials = { clientId: "id", clientSecret: "secret" };
  const events: AirbyteEvent[] = [];
  const { airbyte } = answeringClient([token("t1"), status(401), token("t2"), networkError("ECONNRESET")], {
    ...{ apiKey: undefined, maxRetries: 0, onEvent: (event: AirbyteEvent) => events.push(event) },
    ...credentials,
  });
  await failureOf(airbyte.listJobs());
  const replays = events.filter(({ type }) => type === "token-replayed");
  expect(replays).toMatchObject([{ status: undefined }]);
  expect(airbyte.auth.status().replayed).toBe(replays.length);
});
