import { expect, test } from "vitest";
import { Cancellation } from "../../src/cancellation/cancellation.ts";
import { TokenError } from "../../src/errors.ts";
import { nextTicks, tokenError, tokenLab } from "../support/token-lab.ts";

/** After this failure of the first request there is no second one for so long, and then there is one. */
async function expectLeftAlone(
  { calls, clock, get, last }: ReturnType<typeof tokenLab>,
  failure: Error,
  ms: number,
): Promise<void> {
  const first = get();
  last().fail(failure);
  await expect(first).rejects.toThrow();
  clock.advance(ms - 1);
  await expect(get()).rejects.toThrow();
  expect(calls).toHaveLength(1);
  clock.advance(1);
  const second = get();
  expect(calls).toHaveLength(2);
  last().succeed();
  await second;
}

test("a failure is remembered: callers without a token get it at once, without a request", async () => {
  const { calls, get, last } = tokenLab();
  const first = get();
  last().fail(tokenError("rejected"));
  await expect(first).rejects.toMatchObject({ kind: "rejected" });
  const errors = await Promise.all([get(), get()].map((promise) => promise.catch((error: unknown) => error)));
  expect(errors[0]).toMatchObject({ kind: "rejected", message: "the endpoint is rejected" });
  expect(errors[0]).not.toBe(errors[1]);
  expect(errors[0]).not.toHaveProperty("retryAfterMs");
  expect(calls).toHaveLength(1);
});

test("what may pass says when the next token is asked for, and never sooner than the endpoint wants", async () => {
  const { clock, get, last } = tokenLab();
  const first = get();
  last().fail(new TokenError("busy", { kind: "unreachable", retryAfterMs: 120_000 }));
  await expect(first).rejects.toMatchObject({ retryAfterMs: 120_000 });
  await expect(get()).rejects.toMatchObject({ retryAfterMs: 120_000 });
  clock.advance(59_000);
  await expect(get()).rejects.toMatchObject({ retryAfterMs: 61_000 });
  clock.advance(1_000);
  const second = get();
  last().fail(tokenError("unreachable"));
  await second.catch(() => {});
  clock.advance(1_000.5);
  const error = (await get().catch((thrown: unknown) => thrown)) as TokenError;
  expect(error.retryAfterMs).toBe(9_000);
});

test.each([
  ["rejected", 0, 8_000],
  ["malformed", 0.5, 10_000],
  ["misconfigured", 0.999_999, 12_000],
] as const)("wrong credentials and addresses (%s) are remembered for ten seconds, give or take two", async (kind, chance, ms) => {
  await expectLeftAlone(tokenLab({ random: () => chance }), tokenError(kind), ms);
});

test("an endpoint that is down is asked again after 5, 10, 20, 30 and 30 seconds", async () => {
  const { calls, clock, get, last } = tokenLab();
  for (const [attempt, seconds] of [5, 10, 20, 30, 30].entries()) {
    const waiting = get();
    expect(calls).toHaveLength(attempt + 1);
    last().fail(tokenError("unreachable"));
    await expect(waiting).rejects.toMatchObject({ kind: "unreachable" });
    clock.advance(seconds * 1_000 - 1);
    await expect(get()).rejects.toMatchObject({ kind: "unreachable" });
    expect(calls).toHaveLength(attempt + 1);
    clock.advance(1);
  }
});

test("the failure of a request that a frozen process slept through is not remembered", async () => {
  const { calls, clock, filled, get, last } = tokenLab();
  const old = await filled();
  clock.advance(800_000);
  expect(await get()).toEqual(old);
  expect(calls).toHaveLength(2);
  clock.advance(120_000);
  last().fail(tokenError("unreachable"));
  await nextTicks();
  const fresh = get();
  expect(calls).toHaveLength(3);
  last().succeed();
  await fresh;
});

test("a success forgets how long the failures before it had grown", async () => {
  const { calls, clock, get, last } = tokenLab();
  const first = get();
  last().fail(tokenError("unreachable"));
  await expect(first).rejects.toThrow();
  clock.advance(5_000);
  const second = get();
  last().succeed();
  await second;
  // By its age, not by a refusal, which forgets failures by itself.
  clock.advance(900_000);
  const third = get();
  last().fail(tokenError("unreachable"));
  await expect(third).rejects.toThrow();
  clock.advance(5_000);
  get().catch(() => {});
  expect(calls).toHaveLength(4);
});

test("what an unknown source throws is remembered like an endpoint that is down, even undefined", async () => {
  const { calls, clock, get, last } = tokenLab();
  const first = get();
  last().fail(undefined);
  await expect(first).rejects.toBeUndefined();
  await expect(get()).rejects.toBeUndefined();
  expect(calls).toHaveLength(1);
  clock.advance(5_000);
  get().catch(() => {});
  expect(calls).toHaveLength(2);
});

test("an explicit refresh does not mind a remembered failure, and ends it", async () => {
  const { cache, calls, get, last } = tokenLab();
  const first = get();
  last().fail(tokenError("rejected"));
  await expect(first).rejects.toThrow();
  const asked = cache.refresh(new Cancellation());
  expect(calls).toHaveLength(2);
  const token = last().succeed();
  await asked;
  expect(await get()).toBe(token);
});

test("while a failure is remembered, an old token is used to its very end", async () => {
  const { calls, clock, filled, get, last } = tokenLab();
  const old = await filled(900_000);
  clock.advance(895_000);
  const waiting = get();
  last().fail(tokenError("rejected"));
  expect(await waiting).toBe(old);
  clock.advance(4_999);
  expect(await get()).toBe(old);
  clock.advance(1);
  await expect(get()).rejects.toMatchObject({ kind: "rejected" });
  expect(calls).toHaveLength(2);
});

test("renewal is tried again when the failure is forgotten, while the old token still lives", async () => {
  const { calls, clock, cache, filled, last } = tokenLab();
  const old = await filled(900_000);
  clock.advance(780_000);
  cache.get(new Cancellation());
  last().fail(tokenError("unreachable"));
  await new Promise(setImmediate);
  clock.advance(4_999);
  cache.get(new Cancellation());
  expect(calls).toHaveLength(2);
  clock.advance(1);
  expect(cache.get(new Cancellation())).toBe(old);
  expect(calls).toHaveLength(3);
});

test("a refused token is news: a new one is asked for although a failure is remembered", async () => {
  const { calls, clock, cache, filled, last, replace } = tokenLab();
  const old = await filled(900_000);
  clock.advance(780_000);
  cache.get(new Cancellation());
  last().fail(tokenError("unreachable"));
  await new Promise(setImmediate);
  const waiting = replace(old);
  expect(calls).toHaveLength(3);
  const fresh = last().succeed();
  expect(await waiting).toBe(fresh);
});

test.each([
  [3_000, 5_000],
  [45_000, 45_000],
  [3_600_000, 60_000],
])("an endpoint that asks for %i ms is left alone for %i ms", async (retryAfterMs, ms) => {
  await expectLeftAlone(tokenLab(), new TokenError("busy", { kind: "unreachable", retryAfterMs }), ms);
});
