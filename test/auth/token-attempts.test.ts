import { getEventListeners } from "node:events";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type TokenRequest, withTokenAttempts } from "../../src/auth/oauth/token-attempts.ts";
import { TokenError, type TokenErrorFacts } from "../../src/errors.ts";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const failing = (facts: TokenErrorFacts, times = Number.POSITIVE_INFINITY) => {
  const atMs: number[] = [];
  const request: TokenRequest = async () => {
    atMs.push(performance.now());
    if (atMs.length > times) return { value: "t" };
    throw new TokenError("no token", facts);
  };
  return { request, waits: () => atMs.slice(1).map((at, index) => Math.round(at - (atMs[index] ?? 0))) };
};

async function run(request: TokenRequest, signal = new AbortController().signal): Promise<unknown> {
  const outcome = withTokenAttempts(request, signal).catch((error: unknown) => error);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(vi.getTimerCount()).toBe(0);
  return outcome;
}

test("an unreachable endpoint is asked three times, with growing waits", async () => {
  vi.spyOn(Math, "random").mockReturnValue(1);
  const { request, waits } = failing({ kind: "unreachable", status: 503 });
  expect(await run(request)).toMatchObject({ kind: "unreachable", status: 503, attempts: 3, message: "no token" });
  expect(waits()).toEqual([500, 1_000]);
});

test("half of each wait is left to chance", async () => {
  vi.spyOn(Math, "random").mockReturnValue(0);
  const { request, waits } = failing({ kind: "unreachable" });
  await run(request);
  expect(waits()).toEqual([250, 500]);
});

test("the third attempt may succeed", async () => {
  expect(await run(failing({ kind: "unreachable" }, 2).request)).toEqual({ value: "t" });
});

test.each<TokenErrorFacts>([
  { kind: "rejected", status: 400 },
  { kind: "rejected", status: 401 },
  { kind: "rejected", status: 403 },
  { kind: "misconfigured", status: 404 },
  { kind: "malformed" },
])("what does not mend itself is not repeated: $kind $status", async (facts) => {
  const { request, waits } = failing(facts);
  expect(await run(request)).toMatchObject({ ...facts, attempts: 1 });
  expect(waits()).toEqual([]);
});

test("a 500, which may mean wrong credentials, is tried once more", async () => {
  const { request, waits } = failing({ kind: "rejected", status: 500 });
  expect(await run(request)).toMatchObject({ kind: "rejected", status: 500, attempts: 2 });
  expect(waits()).toHaveLength(1);
});

test("a 429 with Retry-After is tried again after that time", async () => {
  const { request, waits } = failing({ kind: "unreachable", status: 429, retryAfterMs: 3_000 });
  expect(await run(request)).toMatchObject({ attempts: 3, retryAfterMs: 3_000 });
  expect(waits()).toEqual([3_000, 3_000]);
});

test("a 429 without Retry-After is tried once more, after five seconds", async () => {
  const { request, waits } = failing({ kind: "unreachable", status: 429 });
  expect(await run(request)).toMatchObject({ attempts: 2 });
  expect(waits()).toEqual([5_000]);
});

test("a server that asks for more than what is left of the half minute is not asked again", async () => {
  const patient = failing({ kind: "unreachable", status: 503, retryAfterMs: 12_000 });
  expect(await run(patient.request)).toMatchObject({ attempts: 3 });
  expect(patient.waits()).toEqual([12_000, 12_000]);
  const { request, waits } = failing({ kind: "unreachable", status: 503, retryAfterMs: 29_000 });
  expect(await run(request)).toMatchObject({ attempts: 1, retryAfterMs: 29_000 });
  expect(waits()).toEqual([]);
});

test("an endpoint that hangs is given ten seconds each time, and less than thirty in all", async () => {
  const signals: AbortSignal[] = [];
  const startedMs = performance.now();
  let endedMs = 0;
  const hanging = withTokenAttempts((signal, onSend) => {
    onSend();
    signals.push(signal);
    return new Promise(() => {});
  }, new AbortController().signal).catch((error: unknown) => {
    endedMs = performance.now();
    return error;
  });
  await vi.advanceTimersByTimeAsync(10_000);
  expect(signals[0]?.aborted).toBe(true);
  await vi.advanceTimersByTimeAsync(50_000);
  expect(await hanging).toMatchObject({ code: "token", kind: "unreachable", attempts: 3, retryable: true });
  expect(((await hanging) as Error).message).toMatch(
    /^The token endpoint did not answer within \d s \(all that was left of the time/,
  );
  expect(signals).toHaveLength(3);
  expect(endedMs - startedMs).toBeLessThan(30_000);
});

test("being called off ends the attempt or the wait at once with its reason", async () => {
  const controller = new AbortController();
  const { request, waits } = failing({ kind: "unreachable" });
  const outcome = withTokenAttempts(request, controller.signal).catch((error: unknown) => error);
  await vi.advanceTimersByTimeAsync(1);
  controller.abort(new Error("closed"));
  expect(await outcome).toMatchObject({ message: "closed" });
  expect(vi.getTimerCount()).toBe(0);
  expect(waits()).toEqual([]);
});

test("nothing is requested when it was called off before", async () => {
  const request = vi.fn<TokenRequest>();
  const signal = AbortSignal.abort(new Error("too late"));
  await expect(withTokenAttempts(request, signal)).rejects.toThrow("too late");
  expect(request).not.toHaveBeenCalled();
});

test("an error that is not about tokens is passed on as it is", async () => {
  const error = new RangeError("a bug");
  expect(await run(() => Promise.reject(error))).toBe(error);
});

test("token attempts leave no listener on the signal", async () => {
  const { signal } = new AbortController();
  await withTokenAttempts(async () => ({ value: "t" }), signal);
  expect(getEventListeners(signal, "abort")).toEqual([]);
});
