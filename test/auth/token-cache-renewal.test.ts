import { afterEach, expect, test, vi } from "vitest";
import { tokenCache } from "../../src/auth/token-cache.ts";
import { Cancellation } from "../../src/cancellation/cancellation.ts";
import { ManualClock } from "../support/manual-clock.ts";
import { instantFetchToken } from "../support/manual-fetch-token.ts";
import { nextTicks, stateOf, tokenError, tokenLab } from "../support/token-lab.ts";

afterEach(() => {
  vi.useRealTimers();
});

test("a young token is used without a wait and without a request", async () => {
  const { cache, calls, clock, filled } = tokenLab();
  const token = await filled(900_000);
  clock.advance(779_999);
  expect(cache.get(new Cancellation())).toBe(token);
  expect(calls).toHaveLength(1);
});

test("a token that is due for renewal is used while one new one is fetched in the background", async () => {
  const { cache, calls, clock, filled, last } = tokenLab();
  const old = await filled(900_000);
  clock.advance(780_000);
  expect(cache.get(new Cancellation())).toBe(old);
  expect(cache.get(new Cancellation())).toBe(old);
  expect(calls.map((call) => call.reason)).toEqual(["first", "expiring"]);
  const fresh = last().succeed();
  await nextTicks();
  expect(cache.get(new Cancellation())).toBe(fresh);
});

test.each([
  [900_000, 120_000, 30_000],
  [180_000, 45_000, 18_000],
  [60_000, 15_000, 6_000],
])("a token of %i ms is renewed %i ms and waited for %i ms before its end", async (lifetimeMs, refreshAfterMs, waitAfterMs) => {
  const { cache, calls, clock, filled } = tokenLab();
  const old = await filled(lifetimeMs);
  clock.advance(lifetimeMs - refreshAfterMs - 1);
  cache.get(new Cancellation());
  expect(calls).toHaveLength(1);
  clock.advance(1);
  cache.get(new Cancellation());
  expect(calls).toHaveLength(2);
  clock.advance(refreshAfterMs - waitAfterMs - 1);
  expect(cache.get(new Cancellation())).toBe(old);
  clock.advance(1);
  expect(cache.get(new Cancellation())).toBeInstanceOf(Promise);
});

test("chance spreads renewals over a fifth of the window", async () => {
  const { cache, calls, clock, filled } = tokenLab({ random: () => 0.999_999 });
  await filled(900_000);
  clock.advance(803_000);
  cache.get(new Cancellation());
  expect(calls).toHaveLength(1);
  clock.advance(1_000);
  cache.get(new Cancellation());
  expect(calls).toHaveLength(2);
});

test("a nearly expired token is waited for, and the new one is handed out", async () => {
  const { clock, filled, get, last } = tokenLab();
  await filled(900_000);
  clock.advance(880_000);
  const waiting = get();
  expect(await stateOf(waiting)).toBe("pending");
  const fresh = last().succeed();
  expect(await waiting).toBe(fresh);
});

test("callers with a nearly expired token wait two seconds from the first of them on, then use it", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
  const { clock, filled, get } = tokenLab();
  const advance = (ms: number) => {
    clock.advance(ms);
    vi.advanceTimersByTime(ms);
  };
  const old = await filled(900_000);
  clock.advance(880_000);
  const first = get();
  advance(1_500);
  const second = get();
  advance(499);
  expect(await stateOf(first)).toBe("pending");
  advance(1);
  expect(await first).toBe(old);
  expect(await second).toBe(old);
  expect(await get()).toBe(old);
});

test("a caller with a token in its last seconds waits until a second before its end, then uses it", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const { clock, filled, get } = tokenLab();
  const old = await filled(900_000);
  clock.advance(897_500);
  const waiting = get();
  clock.advance(1_499);
  vi.advanceTimersByTime(1_499);
  expect(await stateOf(waiting)).toBe("pending");
  clock.advance(1);
  vi.advanceTimersByTime(1);
  expect(await waiting).toBe(old);
});

test("a wait that is over leaves no timer", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const { clock, filled, get, last } = tokenLab();
  await filled(900_000);
  expect(vi.getTimerCount()).toBe(0);
  clock.advance(880_000);
  const call = new Cancellation();
  const waiting = get(call);
  expect(vi.getTimerCount()).toBe(2);
  call.stop(new Error("enough"));
  await expect(waiting).rejects.toThrow("enough");
  expect(vi.getTimerCount()).toBe(1);
  last().succeed();
  await nextTicks();
  expect(vi.getTimerCount()).toBe(0);
});

test("an expired token is never handed out", async () => {
  const { clock, filled, get, last } = tokenLab();
  const old = await filled(900_000);
  clock.advance(900_000);
  const waiting = get();
  expect(await stateOf(waiting)).toBe("pending");
  const fresh = last().succeed();
  expect(await waiting).toBe(fresh);
  expect(fresh).not.toBe(old);
});

test("a caller that waits past the end of its old token waits on for the new one", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const { clock, filled, get, last } = tokenLab();
  await filled(900_000);
  clock.advance(880_000);
  const waiting = get();
  clock.advance(25_000);
  vi.advanceTimersByTime(25_000);
  expect(await stateOf(waiting)).toBe("pending");
  const fresh = last().succeed();
  expect(await waiting).toBe(fresh);
});

test("when renewal fails, waiting callers get the old token as long as it lives", async () => {
  const { clock, filled, get, last } = tokenLab();
  const old = await filled(900_000);
  clock.advance(880_000);
  const waiting = [get(), get()];
  last().fail(tokenError("rejected"));
  expect(await Promise.all(waiting)).toEqual([old, old]);
  expect(await get()).toBe(old);
});

test("a failed renewal in the background keeps the old token and is not repeated at once", async () => {
  const { cache, calls, clock, filled, last } = tokenLab();
  const old = await filled(900_000);
  clock.advance(780_000);
  cache.get(new Cancellation());
  last().fail(tokenError("rejected"));
  await nextTicks();
  expect(cache.get(new Cancellation())).toBe(old);
  expect(calls).toHaveLength(2);
});

test("a token that lives shorter than the way to it is still handed to those who waited", async () => {
  const { clock, get, last } = tokenLab();
  const waiting = get();
  clock.advance(5_000);
  const token = last().succeed(1);
  expect(await waiting).toBe(token);
});

test("a token's life counts from before it was asked for", async () => {
  const { cache, clock, get, last } = tokenLab();
  const waiting = get();
  clock.advance(10_000);
  last().succeed(900_000 - 10_000);
  await waiting;
  clock.advance(770_000 - 1);
  expect(cache.get(new Cancellation())).not.toBeInstanceOf(Promise);
  expect(cache.peek()).toEqual({ expiresAtMs: clock.wall + 120_001, expired: false });
});

test("ten minutes of one call a second with a token of three minutes take at most five token requests", async () => {
  const clock = new ManualClock();
  const { fetchToken, reasons } = instantFetchToken(clock, 180_000);
  const cache = tokenCache(fetchToken, { clock });
  for (let second = 0; second <= 600; second += 1) {
    await cache.get(new Cancellation());
    await nextTicks();
    clock.advance(1_000);
  }
  expect(reasons.length).toBeLessThanOrEqual(5);
  expect(reasons.length).toBeGreaterThanOrEqual(4);
});
