import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { RetryBudget } from "../../src/http/retry-budget.ts";
import { unwrap } from "../../src/index.ts";
import { answeringClient, failureOf, silence, status } from "../support/answering-client.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});

const one503 = (airbyte: ReturnType<typeof answeringClient>["airbyte"]) =>
  failureOf(airbyte.GET("/jobs", { fetch: async () => status(503) } as never).then(unwrap));

test("a server that is down costs a client no more than its budget of retries", async () => {
  const { airbyte, sent } = answeringClient([status(503)]);
  const failed = Promise.all(Array.from({ length: 50 }, () => failureOf(airbyte.listJobs())));
  await vi.advanceTimersByTimeAsync(1_000);
  await failed;
  expect(sent).toHaveLength(50 + 20);
});

test("retries that time out cost twice, and successes fill the budget again", async () => {
  const { airbyte, sent } = answeringClient([
    ...Array.from({ length: 60 }, () => silence()),
    status(200, { data: [] }),
  ]);
  const failed = Promise.all(Array.from({ length: 50 }, () => failureOf(airbyte.listJobs({ timeoutMs: 100 }))));
  await vi.advanceTimersByTimeAsync(1_000);
  await failed;
  expect(sent).toHaveLength(50 + 10);
  for (let i = 0; i < 5; i += 1) await airbyte.listJobs();
  const { length } = sent;
  const again = failureOf(airbyte.GET("/jobs", { fetch: async () => status(503) } as never).then(unwrap));
  await vi.advanceTimersByTimeAsync(1_000);
  expect(await again).toMatchObject({ attempts: 2 });
  expect(sent).toHaveLength(length);
});

test("a retry that its caller does not wait for costs nothing", async () => {
  const { airbyte, sent } = answeringClient([status(503)], { retryDelayMs: 1_000 });
  const reason = new Error("left");
  const controller = new AbortController();
  const calls = Array.from({ length: 40 }, () => failureOf(airbyte.listJobs({ signal: controller.signal })));
  await vi.advanceTimersByTimeAsync(100);
  controller.abort(reason);
  await Promise.all(calls);
  expect(sent).toHaveLength(40);
  const again = one503(airbyte);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await again).toMatchObject({ attempts: 4 });
});

test.each([
  [200, 4],
  [404, 4],
  [409, 4],
  [401, 1],
  [408, 1],
  [425, 1],
  [429, 1],
])("after an outage, answers of %i leave a call with %i attempts", async (code, attempts) => {
  const { airbyte } = answeringClient((_, count) => status(count <= 70 ? 503 : code, { data: [] }));
  const down = Promise.all(Array.from({ length: 50 }, () => failureOf(airbyte.listJobs())));
  await vi.advanceTimersByTimeAsync(1_000);
  await down;
  for (let call = 0; call < 20; call += 1) await airbyte.GET("/jobs", { maxRetries: 0 });
  const again = one503(airbyte);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await again).toMatchObject({ attempts });
});

test("what is given back never makes more of the budget than there is", () => {
  const budget = new RetryBudget();
  const cost = budget.take(false);
  budget.succeeded(cost);
  budget.giveBack(cost);
  let retries = 0;
  while (budget.take(false) > 0) retries += 1;
  expect(retries).toBe(20);
});

test("a retry that is answered gives its cost back", async () => {
  const { airbyte, sent } = answeringClient((_, count) => status(count % 2 ? 503 : 200, { data: [] }));
  const all = (async () => {
    for (let call = 0; call < 60; call += 1) await airbyte.listJobs();
  })();
  await vi.advanceTimersByTimeAsync(1_000);
  await all;
  expect(sent).toHaveLength(120);
});
