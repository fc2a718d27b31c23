import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { mayHaveBeenCarriedOut } from "../../src/index.ts";
import { answeringClient, failureOf, networkError, silence, stalledBody, status } from "../support/answering-client.ts";
import { CONNECTION_ID, SOME_ID } from "../support/ids.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

test.each([
  ["its headers", silence(), "headers"],
  ["its headers, from a fetch that is deaf,", silence(true), "headers"],
  ["its body", () => stalledBody(200, '{"data":['), "body"],
] as const)("an attempt that waits too long for %s is a TimeoutError that says for what", async (_name, answer, phase) => {
  const { airbyte } = answeringClient([answer], { timeoutMs: 2_000, maxRetries: 0 });
  const failed = failureOf<Error>(airbyte.listJobs());
  await vi.advanceTimersByTimeAsync(1_999);
  expect(vi.getTimerCount()).toBe(1);
  await vi.advanceTimersByTimeAsync(1);
  expect(await failed).toMatchObject({
    code: "timeout",
    phase,
    limitMs: 2_000,
    method: "GET",
    path: "/jobs",
    attempts: 1,
  });
  expect(vi.getTimerCount()).toBe(0);
});

test.each([
  ["listJobs", (a: ReturnType<typeof answeringClient>["airbyte"]) => a.listJobs(), 30_000],
  [
    "createJob",
    (a: ReturnType<typeof answeringClient>["airbyte"]) =>
      a.createJob({ body: { connectionId: CONNECTION_ID, jobType: "sync" } }),
    300_000,
  ],
  ["cancelJob", (a: ReturnType<typeof answeringClient>["airbyte"]) => a.cancelJob({ path: { jobId: 1 } }), 300_000],
  [
    "getStreamProperties",
    (a: ReturnType<typeof answeringClient>["airbyte"]) => a.getStreamProperties({ query: { sourceId: SOME_ID } }),
    300_000,
  ],
] as const)("%s waits as long as its operation may take", async (_name, call, limitMs) => {
  const { airbyte } = answeringClient([silence()], { maxRetries: 0 });
  const failed = failureOf(call(airbyte));
  await vi.advanceTimersByTimeAsync(limitMs);
  expect(await failed).toMatchObject({ code: "timeout", limitMs });
});

test.each([
  ["client", { timeoutMs: 700 }, {}],
  ["call", { timeoutMs: 9_000 }, { timeoutMs: 700 }],
])("a timeout of the %s holds for slow operations too", async (_name, options, call) => {
  const { airbyte } = answeringClient([silence()], { ...options, maxRetries: 0 });
  const failed = failureOf(airbyte.cancelJob({ path: { jobId: 1 }, ...call }));
  await vi.advanceTimersByTimeAsync(700);
  expect(await failed).toMatchObject({ code: "timeout", limitMs: 700 });
});

test.each([
  [100, {}],
  [60_000, {}],
  [60_000, { deadlineMs: 1_000 }],
])("an error whose body never ends keeps its status (timeout %i ms, %j)", async (timeoutMs, call) => {
  const { airbyte } = answeringClient([() => stalledBody(502, '{"message":"You are')], { timeoutMs, maxRetries: 0 });
  const failed = failureOf(airbyte.listJobs(call));
  await vi.advanceTimersByTimeAsync(5_000);
  expect(await failed).toMatchObject({ code: "api", status: 502 });
  expect(await failed).not.toHaveProperty("problem");
  expect(vi.getTimerCount()).toBe(0);
});

test("an endless error body is read no further than 64 KiB", async () => {
  let sent = 0;
  const endless = () =>
    new Response(
      new ReadableStream({
        pull: (c) => {
          sent += 16_384;
          c.enqueue(new Uint8Array(16_384).fill(97));
        },
      }),
      { status: 500 },
    );
  const { airbyte } = answeringClient([endless], { maxRetries: 0 });
  const error = await failureOf<Error>(airbyte.listJobs());
  expect(error).toMatchObject({ status: 500 });
  expect(error).not.toHaveProperty("problem");
  expect(error.message.length).toBeLessThan(1_200);
  expect(sent).toBeLessThan(200_000);
});

test.each([
  ["UND_ERR_HEADERS_TIMEOUT", "headers"],
  ["UND_ERR_BODY_TIMEOUT", "headers"],
])("the platform's own limit %s is a TimeoutError", async (code, phase) => {
  const later = async () => {
    await new Promise((resolve) => setTimeout(resolve, 12_000));
    throw networkError(code);
  };
  const { airbyte } = answeringClient(later, { maxRetries: 0 });
  const failed = failureOf(airbyte.listJobs());
  await vi.advanceTimersByTimeAsync(12_000);
  expect(await failed).toMatchObject({ code: "timeout", phase, limitMs: 12_000 });
});

test.each([
  ["a wait would outlast it", 0.999, "headers"],
  ["an attempt is under way when it ends", 0.375, "deadline"],
])("the deadline covers attempts and the waits between them: %s", async (_, random, phase) => {
  vi.spyOn(Math, "random").mockReturnValue(random);
  const { airbyte, sent } = answeringClient([silence()], { timeoutMs: 1_000, retryDelayMs: 8_000, deadlineMs: 20_000 });
  const failed = failureOf(airbyte.listJobs());
  await vi.advanceTimersByTimeAsync(20_000);
  expect(await failed).toMatchObject({ code: "timeout", phase });
  expect(sent.length).toBeGreaterThan(1);
  expect(vi.getTimerCount()).toBe(0);
});

test("a success leaves no timer", async () => {
  const { airbyte } = answeringClient([status(200, { data: [] })]);
  await airbyte.listJobs({ deadlineMs: 5_000, timeoutMs: 5_000 });
  expect(vi.getTimerCount()).toBe(0);
});

test.each([
  ["timeoutMs", 0],
  ["timeoutMs", 2 ** 31],
  ["deadlineMs", -1],
  ["maxRetries", 11],
  ["maxRetries", 1.5],
  ["timeoutMs", Number.NaN],
])("%s of a call refuses %d before anything is sent", async (name, value) => {
  const { airbyte, sent } = answeringClient([status(200, {})]);
  const error = await failureOf<Error>(airbyte.listJobs({ [name]: value }));
  expect(error).toMatchObject({ code: "configuration" });
  expect(error.message).toContain(name);
  expect(sent).toHaveLength(0);
});

test("a headers function that does not answer is given the time of an attempt", async () => {
  const { airbyte, sent } = answeringClient([status(200, {})], {
    timeoutMs: 1_000,
    headers: () => new Promise(() => {}),
  });
  const tag = { name: "x", color: "FFFFFF", workspaceId: "w" };
  const failed = failureOf<Error>(airbyte.createTag({ body: tag }));
  await vi.advanceTimersByTimeAsync(1_000);
  const error = await failed;
  expect(error).toMatchObject({ code: "timeout", phase: "headers", limitMs: 1_000, attempts: 0 });
  expect(error.message).toBe("POST /tags was not sent: the headers function did not answer within 1000 ms");
  expect(mayHaveBeenCarriedOut(error)).toBe(false);
  expect(sent).toHaveLength(0);
});

test("of a POST that got no answer in time it is said that it may have been carried out", async () => {
  const { airbyte } = answeringClient(() => new Promise(() => {}), { timeoutMs: 1_000, maxRetries: 0 });
  const tag = { name: "x", color: "FFFFFF", workspaceId: "w" };
  const failed = failureOf<Error>(airbyte.createTag({ body: tag }));
  await vi.advanceTimersByTimeAsync(1_000);
  expect((await failed).message).toBe(
    "POST /tags was not answered within 1000 ms; it may have been carried out: look before you repeat it",
  );
});
