import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { startProgress } from "../../examples/support/progress.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function output(isTTY: boolean) {
  const written: string[] = [];
  const out = { isTTY, write: (text: string) => written.push(text) > 0 } as unknown as NodeJS.WriteStream;
  return { out, written };
}

test("a progress line in a terminal is ended once, with what came of it", () => {
  const { out, written } = output(true);
  const progress = startProgress(out);
  progress.show("job 7 running");
  vi.advanceTimersByTime(100);
  progress.done("job 7 succeeded");
  progress.stop();
  vi.advanceTimersByTime(1_000);
  expect(written.map((text) => text.replace("\r\x1b[2K", ""))).toEqual([
    "  ⠙   0.1 s  job 7 running",
    "  ✓   0.1 s  job 7 succeeded\n",
  ]);
});

test("a progress line in a terminal that is stopped leaves what was seen last, and no timer", () => {
  const { out, written } = output(true);
  const progress = startProgress(out);
  progress.show("job 7 running");
  progress.stop();
  expect(vi.getTimerCount()).toBe(0);
  expect(written.join("")).toContain("✗   0.0 s  job 7 running\n");
});

test("a progress line alone keeps no program alive", () => {
  vi.useRealTimers();
  const timers = vi.spyOn(globalThis, "setInterval");
  const progress = startProgress(output(true).out);
  expect(timers.mock.results[0]?.value.hasRef()).toBe(false);
  progress.stop();
  timers.mockRestore();
});

test("elsewhere a line is written for each new text, and none for the end of the lines", () => {
  const { out, written } = output(false);
  const progress = startProgress(out);
  for (const text of ["pending", "pending", "running"]) progress.show(text);
  progress.stop();
  expect(written).toEqual(["    0.0 s  pending\n", "    0.0 s  running\n"]);
});
