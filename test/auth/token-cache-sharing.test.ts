import { afterEach, expect, test, vi } from "vitest";
import type { AccessToken } from "../../src/auth/access-token.ts";
import { tokenCache } from "../../src/auth/token-cache.ts";
import { Cancellation } from "../../src/cancellation/cancellation.ts";
import { ClientClosedError, TimeoutError, TokenError } from "../../src/errors.ts";
import { ManualClock } from "../support/manual-clock.ts";
import { nextTicks, stateOf, tokenError, tokenLab } from "../support/token-lab.ts";

afterEach(() => {
  vi.useRealTimers();
});

test("10,000 concurrent first calls cost one token request", async () => {
  const { calls, get, last } = tokenLab();
  const waiting = Array.from({ length: 10_000 }, () => get());
  const token = last().succeed();
  expect(new Set(await Promise.all(waiting))).toEqual(new Set([token]));
  expect(calls).toHaveLength(1);
});

test("a caller's abort ends only its own wait", async () => {
  const { get, last } = tokenLab();
  const leaving = new Cancellation();
  const [left, stayed] = [get(leaving), get()];
  leaving.stop(new Error("changed my mind"));
  await expect(left).rejects.toThrow("changed my mind");
  expect(last().signal.aborted).toBe(false);
  const token = last().succeed();
  expect(await stayed).toBe(token);
});

test("a token that came after everyone had left is there for the next caller", async () => {
  const { cache, calls, get, last } = tokenLab();
  const leaving = new Cancellation();
  const left = get(leaving);
  leaving.stop(new Error("gone"));
  await expect(left).rejects.toThrow("gone");
  const token = last().succeed();
  await nextTicks();
  expect(cache.get(new Cancellation())).toBe(token);
  expect(calls).toHaveLength(1);
});

test("a caller that was stopped before it asked gets its own reason", async () => {
  const { get } = tokenLab();
  const stopped = new Cancellation();
  stopped.stop(new Error("never began"));
  await expect(get(stopped)).rejects.toThrow("never began");
});

test("a token request that fails after everyone has left is no unhandled rejection", async () => {
  const unhandled = vi.fn();
  process.on("unhandledRejection", unhandled);
  const { cache, clock, filled, get, last } = tokenLab();
  const leaving = new Cancellation();
  const left = get(leaving);
  leaving.stop(new Error("gone"));
  await expect(left).rejects.toThrow("gone");
  last().fail(tokenError("rejected"));
  await nextTicks();
  clock.advance(60_000);
  await filled();
  clock.advance(800_000);
  cache.get(new Cancellation());
  last().fail(tokenError("unreachable"));
  await nextTicks();
  process.off("unhandledRejection", unhandled);
  expect(unhandled).not.toHaveBeenCalled();
});

test("everyone who waited for a failed request gets an equal error of their own", async () => {
  const { get, last } = tokenLab();
  const waiting = [get(), get()].map((promise) => promise.catch((error: unknown) => error));
  const facts = { kind: "rejected", status: 401, errorId: "e-1", attempts: 2, oauthError: "invalid_client" } as const;
  last().fail(new TokenError("No access token: wrong", { ...facts, retryAfterMs: 1_000 }));
  const [one, two] = (await Promise.all(waiting)) as [TokenError, TokenError];
  expect(one).not.toBe(two);
  expect(one).toBeInstanceOf(TokenError);
  expect(one.toJSON()).toEqual(two.toJSON());
  expect(one).toMatchObject({ ...facts, retryAfterMs: 1_000, retryable: false, message: "No access token: wrong" });
});

test("a token source that throws at once rejects like any other", async () => {
  const cache = tokenCache(
    () => {
      throw new Error("no source");
    },
    { clock: new ManualClock() },
  );
  await expect(Promise.resolve(cache.get(new Cancellation()))).rejects.toThrow("no source");
});

test("a token that is not there after thirty seconds is given up", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const { get, last } = tokenLab();
  const waiting = get().catch((error: unknown) => error);
  vi.advanceTimersByTime(29_999);
  expect(last().signal.aborted).toBe(false);
  vi.advanceTimersByTime(1);
  expect(await waiting).toBeInstanceOf(TimeoutError);
  expect(await waiting).toMatchObject({ phase: "token", limitMs: 30_000, retryable: true });
  expect(last().signal.aborted).toBe(true);
});

test("a token that comes after its time was given up is not used", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const { cache, get, last } = tokenLab();
  const waiting = get().catch((error: unknown) => error);
  vi.advanceTimersByTime(30_000);
  await waiting;
  last().succeed();
  await nextTicks();
  expect(cache.peek()).toBeUndefined();
});

test("close ends the token request and every wait, and refuses later calls", async () => {
  const { cache, get, last } = tokenLab();
  const waiting = [get(), get(), cache.refresh(new Cancellation())].map((promise) =>
    promise.catch((error: unknown) => error),
  );
  cache.close();
  const errors = await Promise.all(waiting);
  for (const error of errors) expect(error).toBeInstanceOf(ClientClosedError);
  expect(new Set(errors).size).toBe(3);
  expect(last().signal.aborted).toBe(true);
  await expect(get()).rejects.toBeInstanceOf(ClientClosedError);
  await expect(cache.refresh(new Cancellation())).rejects.toBeInstanceOf(ClientClosedError);
});

test("close drops the cached token, and one that arrives later is not kept", async () => {
  const { cache, clock, filled, get, last } = tokenLab();
  const old = await filled();
  clock.advance(800_000);
  cache.get(new Cancellation());
  cache.close();
  last().succeed();
  await nextTicks();
  expect(cache.peek()).toBeUndefined();
  await expect(get()).rejects.toBeInstanceOf(ClientClosedError);
  await expect(cache.replace(old, new Cancellation())).rejects.toBeInstanceOf(ClientClosedError);
});

test("close leaves no timer behind", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const { cache, clock, filled, get } = tokenLab();
  const old = await filled();
  clock.advance(880_000);
  const waiting = get().catch((error: unknown) => error);
  cache.discard(old);
  expect(vi.getTimerCount()).toBeGreaterThan(0);
  cache.close();
  await waiting;
  expect(vi.getTimerCount()).toBe(0);
});

test("refresh fetches a new token though the cached one is good, and shares one request", async () => {
  const { cache, calls, filled, last } = tokenLab();
  await filled();
  const asked = [cache.refresh(new Cancellation()), cache.refresh(new Cancellation())];
  expect(calls.map((call) => call.reason)).toEqual(["first", "asked"]);
  const fresh = last().succeed();
  expect(await Promise.all(asked)).toEqual([fresh, fresh]);
  expect(cache.get(new Cancellation())).toBe(fresh);
});

test("a refresh that fails says so and keeps the cached token", async () => {
  const { cache, filled, last } = tokenLab();
  const old = await filled();
  const asked = [cache.refresh(new Cancellation()), cache.refresh(new Cancellation())].map((promise) =>
    promise.catch((error: unknown) => error),
  );
  last().fail(tokenError("unreachable"));
  const [one, two] = await Promise.all(asked);
  expect(one).toMatchObject({ kind: "unreachable" });
  expect(one).not.toBe(two);
  expect(cache.get(new Cancellation())).toBe(old);
});

test("a refresh can be left without harm to others", async () => {
  const { cache, get, last } = tokenLab();
  const leaving = new Cancellation();
  const left = cache.refresh(leaving);
  const stayed: Promise<AccessToken> = get();
  leaving.stop(new Error("gone"));
  await expect(left).rejects.toThrow("gone");
  expect(await stateOf(stayed)).toBe("pending");
  const token = last().succeed();
  expect(await stayed).toBe(token);
});
