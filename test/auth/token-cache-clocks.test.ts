import { expect, test } from "vitest";
import { tokenCache } from "../../src/auth/token-cache.ts";
import { Cancellation } from "../../src/cancellation/cancellation.ts";
import { ManualClock } from "../support/manual-clock.ts";
import { instantFetchToken } from "../support/manual-fetch-token.ts";
import { nextTicks, tokenLab } from "../support/token-lab.ts";

test("a clock that is set back does not lengthen a token's life", async () => {
  const { cache, calls, clock, filled, get } = tokenLab();
  await filled(900_000);
  clock.wall -= 3_600_000;
  clock.monotonic += 900_000;
  get().catch(() => {});
  expect(calls).toHaveLength(2);
  expect(cache.peek()).toEqual({ expiresAtMs: clock.wall, expired: true });
});

test("a machine that slept does not use a token that expired meanwhile", async () => {
  const { calls, clock, filled, get } = tokenLab();
  await filled(900_000);
  clock.wall += 3_600_000;
  get().catch(() => {});
  expect(calls).toHaveLength(2);
});

test("a clock that is set back while a token is fetched does not make it expired", async () => {
  const { cache, clock, get, last } = tokenLab();
  const waiting = get();
  clock.wall -= 3_600_000;
  const token = last().succeed(900_000);
  await waiting;
  expect(cache.get(new Cancellation())).toBe(token);
});

test("a clock that is set forward while a token is fetched costs at most one more request", async () => {
  const { calls, clock, get, last } = tokenLab();
  const waiting = get();
  clock.advance(3_600_000);
  last().succeed(900_000);
  await waiting;
  const next = get();
  if (calls.length === 2) last().succeed(900_000);
  await next;
  await get();
  expect(calls.length).toBeLessThanOrEqual(2);
});

test.each([
  undefined,
  Number.NaN,
  -1_000,
  0,
])("a token that says %s of its expiry is taken to live for two minutes", async (expiresInMs) => {
  const clock = new ManualClock();
  let made = 0;
  const cache = tokenCache(
    async () => {
      made += 1;
      const expiresAtMs = expiresInMs === undefined ? undefined : clock.wall + expiresInMs;
      return { value: `t${made}`, ...(expiresAtMs !== undefined && { expiresAtMs }) };
    },
    { clock, random: () => 0 },
  );
  await cache.get(new Cancellation());
  expect(cache.peek()).toEqual({ expiresAtMs: clock.wall + 120_000, expired: false });
  clock.advance(89_999);
  cache.get(new Cancellation());
  expect(made).toBe(1);
  clock.advance(1);
  cache.get(new Cancellation());
  expect(made).toBe(2);
});

test.each([
  30 * 86_400_000,
  Number.POSITIVE_INFINITY,
])("a token that says it lives for %i ms is renewed after a day", async (ms) => {
  const clock = new ManualClock();
  const { fetchToken, reasons } = instantFetchToken(clock, ms);
  const cache = tokenCache(fetchToken, { clock, random: () => 0 });
  await cache.get(new Cancellation());
  clock.advance(86_400_000 - 120_001);
  cache.get(new Cancellation());
  expect(reasons).toHaveLength(1);
  clock.advance(1);
  cache.get(new Cancellation());
  expect(reasons).toEqual(["first", "expiring"]);
  await nextTicks();
});

test("the platform's clocks are used when none is given", async () => {
  const cache = tokenCache(async () => ({ value: "t", expiresAtMs: Date.now() + 900_000 }));
  const before = Date.now();
  await cache.get(new Cancellation());
  const { expiresAtMs = 0 } = cache.peek() ?? {};
  expect(expiresAtMs).toBeGreaterThanOrEqual(before + 899_000);
  expect(expiresAtMs).toBeLessThanOrEqual(Date.now() + 901_000);
});

test("a clock that is wrong while a token is asked for again does not lengthen its life", async () => {
  const { calls, clock, get } = tokenLab();
  const waiting = get();
  // The attempt that succeeds was made in an hour that never came.
  calls[0]?.answer({ value: "t1", expiresAtMs: clock.wall + 3_600_000 + 900_000, lifetimeMs: 900_000 });
  await waiting;
  clock.monotonic += 900_000;
  get().catch(() => {});
  expect(calls).toHaveLength(2);
});
