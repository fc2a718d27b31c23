import { expect, test } from "vitest";
import { Cancellation } from "../../src/cancellation/cancellation.ts";
import { nextTicks, stateOf, tokenError, tokenLab } from "../support/token-lab.ts";

test("1,000 simultaneous 401s of one token cost one new token", async () => {
  const { calls, filled, last, replace } = tokenLab();
  const old = await filled();
  const waiting = Array.from({ length: 1_000 }, () => replace(old));
  const fresh = last().succeed();
  expect(new Set(await Promise.all(waiting))).toEqual(new Set([fresh]));
  expect(calls.map((call) => call.reason)).toEqual(["first", "rejected"]);
});

test("1,000 staggered 401s of one token cost one new token", async () => {
  const { calls, clock, filled, last, replace } = tokenLab();
  const old = await filled();
  const first = replace(old);
  const fresh = last().succeed();
  expect(await first).toBe(fresh);
  for (let call = 1; call < 1_000; call += 1) {
    clock.advance(5);
    expect(await replace(old)).toBe(fresh);
  }
  expect(calls).toHaveLength(2);
});

test("staggered 401s of one token are one request even when no new one can be had", async () => {
  const { calls, filled, last, replace } = tokenLab();
  const old = await filled();
  const first = replace(old);
  last().fail(tokenError("rejected"));
  await expect(first).rejects.toMatchObject({ kind: "rejected" });
  for (let call = 1; call < 100; call += 1) await expect(replace(old)).rejects.toMatchObject({ kind: "rejected" });
  expect(calls).toHaveLength(2);
});

test("a late 401 of an older token does not drop the newer one", async () => {
  const { cache, calls, clock, filled, last, replace } = tokenLab();
  const old = await filled();
  clock.advance(780_000);
  cache.get(new Cancellation());
  const newer = last().succeed();
  await nextTicks();
  expect(await replace(old)).toBe(newer);
  expect(cache.get(new Cancellation())).toBe(newer);
  expect(calls).toHaveLength(2);
});

test("a 401 while renewal is under way begins it again, one request at a time", async () => {
  const { cache, calls, clock, filled, replace } = tokenLab();
  const old = await filled();
  clock.advance(780_000);
  cache.get(new Cancellation());
  const waiting = Array.from({ length: 1_000 }, () => replace(old));
  expect(calls).toHaveLength(2);
  expect(calls[1]?.signal.aborted).toBe(true);
  const tooOld = calls[1]?.succeed();
  await nextTicks();
  expect(calls.map((call) => call.reason)).toEqual(["first", "expiring", "rejected"]);
  const fresh = calls[2]?.succeed();
  expect(new Set(await Promise.all(waiting))).toEqual(new Set([fresh]));
  expect(fresh).not.toBe(tooOld);
  expect(cache.get(new Cancellation())).toBe(fresh);
});

test("a renewal that is begun again may fail the first time", async () => {
  const { cache, calls, clock, filled, replace } = tokenLab();
  const old = await filled();
  clock.advance(780_000);
  cache.get(new Cancellation());
  const waiting = replace(old);
  calls[1]?.fail(new Error("aborted"));
  await nextTicks();
  const fresh = calls[2]?.succeed();
  expect(await waiting).toBe(fresh);
});

test("a caller that waits for renewal is not given the old token once that was refused", async () => {
  const { calls, clock, filled, get, last, replace } = tokenLab();
  const old = await filled();
  clock.advance(880_000);
  const waiting = get();
  const refused = replace(old);
  calls[1]?.fail(new Error("aborted"));
  await nextTicks();
  expect(await stateOf(waiting)).toBe("pending");
  const fresh = last().succeed();
  expect(await Promise.all([waiting, refused])).toEqual([fresh, fresh]);
});

test("the same string again is no replacement", async () => {
  const { cache, filled, last, replace } = tokenLab();
  const old = await filled();
  const waiting = [replace(old), replace(old)];
  const same = last().succeed(900_000, old.value);
  expect(await Promise.all(waiting)).toEqual([undefined, undefined]);
  expect(cache.get(new Cancellation())).toBe(same);
});

test("a server that gives out the same refused string over and over is asked three times, then left alone for a while", async () => {
  const { cache, calls, clock, filled, last, replace } = tokenLab();
  let token = await filled();
  for (let call = 0; call < 20; call += 1) {
    const waiting = replace(token);
    if (calls.length === call + 2) token = last().succeed(900_000, token.value);
    expect(await waiting).toBeUndefined();
  }
  expect(calls).toHaveLength(4);
  clock.advance(30_000);
  const waiting = cache.replace(token, new Cancellation());
  expect(calls).toHaveLength(5);
  const other = last().succeed();
  expect(await waiting).toBe(other);
});

test("three calls whose replacement was refused too within a minute stop the replacing for thirty seconds", async () => {
  const { cache, calls, clock, filled, last, replace } = tokenLab();
  let token = await filled();
  for (let call = 0; call < 3; call += 1) {
    const waiting = replace(token);
    token = last().succeed();
    await waiting;
    cache.replacementRejected(token);
    clock.advance(10_000);
  }
  expect(calls).toHaveLength(4);
  expect(await replace(token)).toBeUndefined();
  clock.advance(19_999);
  expect(await replace(token)).toBeUndefined();
  expect(cache.get(new Cancellation())).toBe(token);
  clock.advance(1);
  const waiting = replace(token);
  const fresh = last().succeed();
  expect(await waiting).toBe(fresh);
  expect(calls).toHaveLength(5);
});

test("many calls that were refused with the same replacement are one refusal", async () => {
  const { cache, filled, last, replace } = tokenLab();
  const old = await filled();
  const waiting = replace(old);
  const second = last().succeed();
  await waiting;
  for (let call = 0; call < 50; call += 1) cache.replacementRejected(second);
  const again = replace(second);
  const third = last().succeed();
  expect(await again).toBe(third);
});

test("three such calls within more than a minute stop nothing", async () => {
  const { cache, clock, filled, last, replace } = tokenLab();
  let token = await filled();
  for (let call = 0; call < 6; call += 1) {
    const waiting = replace(token);
    token = last().succeed();
    expect(await waiting).toBe(token);
    cache.replacementRejected(token);
    // Half a minute later a pause would be over in any case.
    expect(cache.keeps(token)).toBe(false);
    clock.advance(30_000);
  }
});

test("a request that cannot be sent again drops its refused token for the next one", async () => {
  const { cache, calls, filled, get, last } = tokenLab();
  const old = await filled();
  cache.discard(old);
  expect(calls).toHaveLength(1);
  const next = get();
  const fresh = last().succeed();
  expect(await next).toBe(fresh);
  cache.discard(old);
  expect(cache.get(new Cancellation())).toBe(fresh);
});

test("dropping without replacing is stopped after the third token, too", async () => {
  const { cache, calls, get, last } = tokenLab();
  for (let call = 0; call < 10; call += 1) {
    const next = get();
    if (calls.length === call + 1) last().succeed();
    cache.discard(await next);
  }
  expect(calls).toHaveLength(4);
});

test("a caller that waits for a replacement can leave", async () => {
  const { filled, last, replace } = tokenLab();
  const old = await filled();
  const leaving = new Cancellation();
  const [left, stayed] = [replace(old, leaving), replace(old)];
  leaving.stop(new Error("gone"));
  await expect(left).rejects.toThrow("gone");
  const fresh = last().succeed();
  expect(await stayed).toBe(fresh);
});

test("when the token that was begun again fails, nobody is given the refused one", async () => {
  const { calls, clock, filled, get, last, replace } = tokenLab();
  const old = await filled();
  clock.advance(880_000);
  const waiting = [get(), replace(old)].map((promise) => promise.catch((error: unknown) => error));
  calls[1]?.fail(new Error("aborted"));
  await nextTicks();
  last().fail(tokenError("unreachable"));
  for (const error of await Promise.all(waiting)) expect(error).toMatchObject({ kind: "unreachable" });
});

test("the life of a token that was begun again counts from then", async () => {
  const { cache, calls, clock, filled, last, replace } = tokenLab();
  const old = await filled(900_000);
  clock.advance(780_000);
  cache.get(new Cancellation());
  clock.advance(20_000);
  const waiting = replace(old);
  calls[1]?.fail(new Error("aborted"));
  await nextTicks();
  const fresh = last().succeed(40_000);
  await waiting;
  clock.advance(29_999);
  expect(cache.get(new Cancellation())).toBe(fresh);
  expect(calls).toHaveLength(3);
  clock.advance(1);
  cache.get(new Cancellation());
  expect(calls).toHaveLength(4);
});

test("an expired token is replaced even while refused ones are kept", async () => {
  const { cache, clock, filled, last, replace } = tokenLab();
  const token = await filled(2_000);
  for (const value of ["a", "b", "c"]) cache.replacementRejected({ value });
  expect(await replace(token)).toBeUndefined();
  clock.advance(2_000);
  const waiting = replace(token);
  const fresh = last().succeed();
  expect(await waiting).toBe(fresh);
});
