import { afterEach, expect, test, vi } from "vitest";
import { Cancellation } from "../../src/cancellation/cancellation.ts";
import type { Emit } from "../../src/observe/events.ts";
import { nextTicks, stateOf, tokenError, tokenLab } from "../support/token-lab.ts";

afterEach(() => {
  vi.useRealTimers();
});

function listener(): { emit: Emit; heard: unknown[] } {
  const heard: unknown[] = [];
  return { emit: (event) => heard.push(event), heard };
}

test("a renewal that gave the refused token once more is no answer to its refusal: one is asked for that is", async () => {
  const { cache, calls, clock, filled, last, replace } = tokenLab();
  const old = await filled(900_000);
  clock.advance(780_000);
  cache.get(new Cancellation());
  const renewed = last().succeed(900_000, old.value);
  await nextTicks();
  expect(cache.get(new Cancellation())).toBe(renewed);
  const waiting = [replace(old), replace(renewed)];
  expect(calls.map(({ reason }) => reason)).toEqual(["first", "expiring", "rejected"]);
  const fresh = last().succeed();
  expect(await Promise.all(waiting)).toEqual([fresh, fresh]);
});

test("a refused token that comes again although its refusal was told is given up", async () => {
  const { calls, filled, last, replace } = tokenLab();
  const old = await filled();
  const waiting = replace(old);
  last().succeed(900_000, old.value);
  expect(await waiting).toBeUndefined();
  expect(await replace(old)).toBeUndefined();
  expect(calls).toHaveLength(2);
});

test("a request that a refusal has begun again has thirty seconds of its own", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const { cache, calls, clock, filled, last, replace } = tokenLab();
  const old = await filled(900_000);
  clock.advance(780_000);
  cache.get(new Cancellation());
  vi.advanceTimersByTime(28_000);
  const waiting = replace(old);
  calls[1]?.fail(new Error("aborted"));
  await nextTicks();
  vi.advanceTimersByTime(29_999);
  expect(await stateOf(waiting)).toBe("pending");
  const fresh = last().succeed();
  expect(await waiting).toBe(fresh);
  expect(vi.getTimerCount()).toBe(0);
});

test("a refusal that nobody can answer at once is news to the call after it, too", async () => {
  const { cache, calls, clock, filled, get, last } = tokenLab();
  const old = await filled(900_000);
  clock.advance(780_000);
  cache.get(new Cancellation());
  last().fail(tokenError("rejected"));
  await nextTicks();
  cache.discard(old);
  const waiting = get();
  expect(calls.map(({ reason }) => reason)).toEqual(["first", "expiring", "rejected"]);
  const fresh = last().succeed();
  expect(await waiting).toBe(fresh);
});

test("a request that was begun again, hangs and ignores its signal ends once, as a failure", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const { emit, heard } = listener();
  const { cache, clock, filled, replace } = tokenLab({ emit });
  const old = await filled(900_000);
  clock.advance(780_000);
  cache.get(new Cancellation());
  const waiting = replace(old).catch((error: unknown) => error);
  clock.advance(30_000);
  vi.advanceTimersByTime(30_000);
  expect(await waiting).toMatchObject({ code: "timeout", phase: "token" });
  expect(heard.slice(2)).toEqual([
    { type: "token-requested", reason: "expiring" },
    {
      type: "token-failed",
      reason: "expiring",
      durationMs: 30_000,
      message: expect.stringContaining("within 30 seconds"),
    },
  ]);
});

test("the token is there when its coming is told", async () => {
  let seen: unknown;
  const emit: Emit = ({ type }) => {
    if (type === "token-received") seen = cache.peek();
  };
  const { cache, filled } = tokenLab({ emit });
  await filled(900_000);
  expect(seen).toMatchObject({ expired: false });
});

test("a request that is called off has no end to tell", async () => {
  const { emit, heard } = listener();
  const { cache, get, last } = tokenLab({ emit });
  const waiting = get().catch((error: unknown) => error);
  cache.close();
  last().succeed();
  expect(await waiting).toMatchObject({ code: "closed" });
  await nextTicks();
  expect(heard).toEqual([{ type: "token-requested", reason: "first" }]);
});

test("a listener that closes the client when a token is asked for leaves nothing to be sent", async () => {
  const lab = tokenLab({ emit: ({ type }) => type === "token-requested" && lab.cache.close() });
  const waiting = lab.get();
  await expect(waiting).rejects.toMatchObject({ code: "closed" });
  expect(lab.calls).toHaveLength(0);
});
