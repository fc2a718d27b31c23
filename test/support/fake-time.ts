import { afterEach, beforeEach, expect, vi } from "vitest";

/** Fakes time in every test of a file, with waits in the middle of their jitter. A test that leaves a timer behind fails. */
export function fakeTime(): void {
  beforeEach(() => {
    vi.useFakeTimers();
    vi.spyOn(Math, "random").mockReturnValue(0.5);
  });
  afterEach(() => {
    expect(vi.getTimerCount()).toBe(0);
    vi.useRealTimers();
    vi.restoreAllMocks();
  });
}
