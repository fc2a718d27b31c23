import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createAirbyteClient } from "../../src/client.ts";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** A call that is answered 50 ms after its time limit, in a process whose timers are late by `lateMs`. */
async function answeredAfterLimit(lateMs: number, limit: { timeoutMs?: number; deadlineMs?: number }) {
  let answer = (_: Response) => {};
  const fetch = () =>
    new Promise<Response>((resolve) => {
      answer = resolve;
    });
  const airbyte = createAirbyteClient({ apiKey: "some-key", fetch, maxRetries: 0 });
  const outcome = airbyte.listJobs(limit).then(
    () => "answered",
    ({ code }) => code,
  );
  await vi.advanceTimersByTimeAsync(0);
  const nowMs = performance.now();
  vi.spyOn(performance, "now").mockReturnValue(nowMs + 1_000 + lateMs);
  vi.advanceTimersByTime(1_050);
  answer(Response.json({ data: [] }));
  await vi.advanceTimersByTimeAsync(1);
  return outcome;
}

test.each([
  { timeoutMs: 1_000 },
  { deadlineMs: 1_000 },
])("what arrived while the process was frozen counts (%j)", async (limit) => {
  expect(await answeredAfterLimit(5_000, limit)).toBe("answered");
  expect(await answeredAfterLimit(0, limit)).toBe("timeout");
});

test("a process that was frozen and got nothing meanwhile runs into the limit all the same", async () => {
  const airbyte = createAirbyteClient({ apiKey: "some-key", fetch: () => new Promise(() => {}), maxRetries: 0 });
  const outcome = airbyte.listJobs({ timeoutMs: 1_000 }).catch(({ code }) => code);
  await vi.advanceTimersByTimeAsync(0);
  const nowMs = performance.now();
  vi.spyOn(performance, "now").mockReturnValue(nowMs + 6_000);
  await vi.advanceTimersByTimeAsync(1_102);
  expect(await outcome).toBe("timeout");
});
