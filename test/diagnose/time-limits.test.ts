import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { diagnose } from "../../src/diagnose.ts";
import { ConfigurationError, TimeoutError } from "../../src/errors.ts";
import { checkHealth } from "../../src/health.ts";
import { waitForJob } from "../../src/index.ts";
import { answeringClient, failureOf } from "../support/answering-client.ts";
import { findingsAbout } from "../support/findings-about.ts";
import { problemAnswer } from "../support/problem-answer.ts";
import { settled } from "../support/settled.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});

/** How many listeners are on the signal now. */
function listenersOn(signal: AbortSignal): () => number {
  let count = 0;
  const [add, remove] = [signal.addEventListener.bind(signal), signal.removeEventListener.bind(signal)];
  signal.addEventListener = (...args: Parameters<typeof add>) => {
    count += 1;
    add(...args);
  };
  signal.removeEventListener = (...args: Parameters<typeof remove>) => {
    count -= 1;
    remove(...args);
  };
  return () => count;
}

const healthy = () =>
  answeringClient(({ path }) => (path === "/health" ? {} : { data: [{}] }), {
    ...{ apiKey: undefined, accessToken: () => ({ value: "t" }) },
  });

test("a check leaves no timer and no listener behind", async () => {
  const { signal } = new AbortController();
  const listeners = listenersOn(signal);
  await checkHealth(healthy().airbyte, { signal, timeoutMs: 60_000 });
  await diagnose(healthy().airbyte, { signal, timeoutMs: 60_000 });
  expect(listeners()).toBe(0);
  expect(vi.getTimerCount()).toBe(0);
});

test("an abort while the token is awaited ends the check with its reason", async () => {
  const controller = new AbortController();
  const { airbyte } = answeringClient(() => ({}), {
    ...{ apiKey: undefined, accessToken: () => new Promise<never>(() => {}) },
  });
  const rejected = expect(checkHealth(airbyte, { signal: controller.signal })).rejects.toThrow("enough");
  await vi.advanceTimersByTimeAsync(1_000);
  controller.abort(new Error("enough"));
  await rejected;
  airbyte.close();
});

test.each([1, 2_147_483_647])("a time limit of %i ms is accepted", async (timeoutMs) => {
  await expect(checkHealth(healthy().airbyte, { timeoutMs })).resolves.toMatchObject({ ok: true });
  await expect(diagnose(healthy().airbyte, { timeoutMs })).resolves.toMatchObject({ ok: true });
});

test.each([
  0,
  -1,
  1.5,
  2_147_483_648,
  Number.NaN,
  "10" as never,
])("a time limit of %j is refused", async (timeoutMs) => {
  const found = typeof timeoutMs === "string" ? "of type string" : timeoutMs;
  for (const [name, call] of [
    ["checkHealth", checkHealth],
    ["diagnose", diagnose],
  ] as const) {
    const { airbyte, sent } = healthy();
    await expect(call(airbyte, { timeoutMs })).rejects.toMatchObject({
      code: "configuration",
      message: `${name}: timeoutMs must be a whole number from 1 to 2147483647, not ${found}`,
    });
    expect(sent).toHaveLength(0);
  }
});

test("an option that nobody reads is refused", async () => {
  for (const [name, call] of [
    ["checkHealth", checkHealth],
    ["diagnose", diagnose],
  ] as const) {
    await expect(call(healthy().airbyte, { timeoutMS: 5 } as never)).rejects.toMatchObject({
      message: `${name}: unknown option "timeoutMS". Did you mean timeoutMs?`,
    });
  }
});

test("without a time limit of the caller's, a server has ten seconds to answer each question", async () => {
  const silent = () => answeringClient(() => new Promise(() => {})).airbyte;
  const checks = Promise.all([checkHealth(silent()), diagnose(silent())]);
  await vi.advanceTimersByTimeAsync(10_000);
  const expected = [expect.objectContaining({ code: "timeout", message: expect.stringContaining("within 10000 ms") })];
  expect((await checks).map(({ findings }) => findings)).toEqual([expected, expected]);
});

const NO_TOKEN =
  "No access token came within 30000 ms: the token endpoint, or your accessToken function, hangs, so look there first.";

test("an accessToken function that hangs is a finding of its own, and a call's error about it is no other", async () => {
  const hanging = { apiKey: undefined, accessToken: () => new Promise<never>(() => {}) };
  const { airbyte } = answeringClient(({ path }) => (path === "/health" ? {} : problemAnswer(401, "no")), hanging);
  const { value: error } = await settled(failureOf(airbyte.listJobs()));
  expect(error).toMatchObject({ code: "timeout", phase: "token" });
  const { value } = await settled(diagnose(airbyte, { error }));
  expect(value?.findings).toEqual([{ code: "token-endpoint", severity: "error", message: NO_TOKEN }]);
  expect(await findingsAbout(error)).toEqual([`token-endpoint: ${NO_TOKEN}`]);
});

test("a job that did not end in time says nothing about the server", async () => {
  const { airbyte } = answeringClient(({ path }) =>
    path === "/health" ? {} : { data: [{}], jobId: 1, status: "running" },
  );
  const { value: error } = await settled(failureOf(waitForJob(airbyte, 1, { timeoutMs: 60_000 })));
  expect(error).toMatchObject({ code: "timeout", phase: "deadline", limitMs: 60_000 });
  expect(await diagnose(airbyte, { error })).toMatchObject({ ok: true, findings: [] });
});

test("a deadline that ended before anything was sent is not put down to the headers function", async () => {
  const facts = { method: "GET", path: "/jobs", attempts: 0, limitMs: 70 };
  const [found] = await findingsAbout(new TimeoutError("late", { ...facts, phase: "deadline" }));
  expect(found).toMatch(/^timeout: http:\/\/localhost:8000 did not answer within 70 ms/);
});

test("what another client refused inside the caller's own fetch is a token request that failed there", async () => {
  const { airbyte } = answeringClient(
    ({ path }) => (path === "/health" ? {} : new ConfigurationError("No such vault.")),
    { clientId: "id", clientSecret: "some-secret" },
  );
  const { value } = await settled(diagnose(airbyte));
  expect(value?.findings.map(({ code }) => code)).toEqual(["configuration"]);
});
