import { getEventListeners } from "node:events";
import type { Middleware } from "openapi-fetch";
import { afterEach, expect, test, vi } from "vitest";
import { type Answer, answeringClient, failureOf, silence, stalledBody, status } from "../support/answering-client.ts";

afterEach(() => {
  vi.useRealTimers();
});

const body =
  (code: number): Answer =>
  () =>
    stalledBody(code);
const stages: Record<string, { answers: Answer[]; options?: object; use?: Middleware }> = {
  "the headers function": { answers: [], options: { headers: () => new Promise(() => {}) } },
  "the wait for a token": { answers: [silence()], options: { clientId: "id", clientSecret: "secret" } },
  "the accessToken function": { answers: [], options: { accessToken: () => new Promise(() => {}) } },
  sending: { answers: [silence()] },
  "a fetch that ignores its signal": { answers: [silence(true)] },
  "a wait between attempts": { answers: [status(503)], options: { retryDelayMs: 8_000 } },
  "the body of a success": { answers: [body(200)] },
  "the body of an error": { answers: [body(500)] },
  "middleware of the caller's": { answers: [], use: { onRequest: () => new Promise(() => {}) } },
};

test.each(
  Object.keys(stages),
)("an abort during %s ends the call at once, with the caller's own reason", async (stage) => {
  const { answers, options, use } = stages[stage] ?? { answers: [] };
  const { airbyte } = answeringClient(answers, options);
  if (use) airbyte.use(use);
  const controller = new AbortController();
  const failed = failureOf(airbyte.listJobs({ signal: controller.signal }));
  await new Promise((resolve) => setTimeout(resolve, 20));
  const reason = new Error("enough");
  const abortedMs = performance.now();
  controller.abort(reason);
  expect(await failed).toBe(reason);
  expect(performance.now() - abortedMs).toBeLessThan(1_000);
  expect(getEventListeners(controller.signal, "abort")).toHaveLength(0);
});

test.each(Object.keys(stages))("a deadline during %s ends the call as a timeout of the whole call", async (stage) => {
  const { answers, options, use } = stages[stage] ?? { answers: [] };
  const { airbyte } = answeringClient(answers, options);
  if (use) airbyte.use(use);
  vi.useFakeTimers();
  const failed = failureOf(airbyte.listJobs({ deadlineMs: 250 }));
  await vi.advanceTimersByTimeAsync(250);
  const error = await failed;
  // An error that waits out the deadline is told by its status where there is one.
  if (stage.includes("error") || stage.includes("between")) expect(error).toMatchObject({ code: "api" });
  else expect(error).toMatchObject({ code: "timeout", phase: "deadline", limitMs: 250, operationId: "listJobs" });
});

test.each(Object.keys(stages))("closing the client during %s ends the call", async (stage) => {
  const { answers, options, use } = stages[stage] ?? { answers: [] };
  const { airbyte } = answeringClient(answers, options);
  if (use) airbyte.use(use);
  const failed = failureOf(airbyte.listJobs());
  await new Promise((resolve) => setTimeout(resolve, 10));
  airbyte.close();
  expect(await failed).toMatchObject({ code: "closed" });
  expect(await failureOf(airbyte.listJobs())).toMatchObject({ code: "closed" });
});

test("a fetch that is stopped hears of it through its signal", async () => {
  const { airbyte, sent } = answeringClient([silence()]);
  const controller = new AbortController();
  const failed = failureOf(airbyte.listJobs({ signal: controller.signal }));
  await new Promise((resolve) => setTimeout(resolve, 5));
  controller.abort();
  await failed;
  expect(sent[0]?.signal.aborted).toBe(true);
  expect(sent[0]?.signal).not.toBe(controller.signal);
});

test("an aborted signal sends nothing", async () => {
  const { airbyte, sent } = answeringClient([status(200, {})]);
  expect(await failureOf(airbyte.listJobs({ signal: AbortSignal.abort() }))).toMatchObject({ name: "AbortError" });
  expect(sent).toHaveLength(0);
});

test.each([
  ["a reason in words", "a reason in words"],
  [undefined, "This operation was aborted"],
  [null, "This operation was aborted"],
  [{ some: "thing" }, "This operation was aborted"],
])("an abort with %j is an AbortError that keeps it", async (reason, message) => {
  const { airbyte } = answeringClient([silence()]);
  const controller = new AbortController();
  const failed = failureOf<Error>(airbyte.listJobs({ signal: controller.signal }));
  controller.abort(reason);
  const error = await failed;
  expect(error).toBeInstanceOf(Error);
  expect(error).toMatchObject({ name: "AbortError", message });
  if (reason !== undefined) expect(error.cause).toBe(reason);
});

test("the end of AbortSignal.timeout stays the caller's, it is no timeout of ours", async () => {
  const { airbyte } = answeringClient([silence()]);
  const error = await failureOf<Error>(airbyte.listJobs({ signal: AbortSignal.timeout(10) }));
  expect(error).toBeInstanceOf(DOMException);
  expect(error).toMatchObject({ name: "TimeoutError" });
});

test("calls on one signal share one listener, and leave none", async () => {
  const { airbyte } = answeringClient([
    async () => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      return status(200, { data: [] });
    },
  ]);
  const { signal } = new AbortController();
  for (let round = 0; round < 4; round += 1) {
    const calls = Array.from({ length: 500 }, () => airbyte.listJobs({ signal, deadlineMs: 60_000 }));
    await new Promise((resolve) => setTimeout(resolve, 1));
    expect(getEventListeners(signal, "abort").length).toBeLessThanOrEqual(1);
    await Promise.all(calls);
  }
  expect(getEventListeners(signal, "abort")).toHaveLength(0);
});

test("one abort ends all calls on the signal, each with the caller's reason", async () => {
  const { airbyte } = answeringClient([silence(true)]);
  const controller = new AbortController();
  const calls = Array.from({ length: 100 }, () => failureOf(airbyte.listJobs({ signal: controller.signal })));
  await new Promise((resolve) => setTimeout(resolve, 5));
  const reason = new Error("all of you");
  controller.abort(reason);
  expect(new Set(await Promise.all(calls))).toEqual(new Set([reason]));
});

test("an answer that comes after the end is let go, not read", async () => {
  let letGo = (): void => {};
  const cancelled = new Promise<void>((resolve) => (letGo = resolve));
  let answer: (response: Response) => void = () => {};
  const { airbyte } = answeringClient([() => new Promise((resolve) => (answer = resolve))]);
  const failed = failureOf(airbyte.listJobs({ timeoutMs: 10, maxRetries: 0 }));
  expect(await failed).toMatchObject({ code: "timeout", phase: "headers" });
  answer(new Response(new ReadableStream({ cancel: () => letGo() })));
  await cancelled;
});

test("an error body that is still being read when the call ends is let go", async () => {
  let cancelled = false;
  const controller = new AbortController();
  const stalls = new ReadableStream({
    pull: () => {
      controller.abort();
      return new Promise(() => {});
    },
    cancel: () => {
      cancelled = true;
    },
  });
  const { airbyte } = answeringClient([() => new Response(stalls, { status: 500 })]);
  await expect(airbyte.listJobs({ signal: controller.signal })).rejects.toThrow();
  await new Promise((resolve) => setImmediate(resolve));
  expect(cancelled).toBe(true);
});
