import type { Call } from "./call.ts";
import { timedOut } from "./timed-out.ts";

/** Stops the call, wherever it is, when its `deadlineMs` has passed. Returns a function that stops the timer. */
export function startDeadline(call: Call): (() => void) | undefined {
  const { cancellation, deadlineMs } = call;
  if (deadlineMs === undefined) return undefined;
  call.deadlineAtMs = performance.now() + deadlineMs;
  const timer = setTimeout(() => {
    cancellation.stop(timedOut(call, "deadline", deadlineMs, `did not end within its deadline of ${deadlineMs} ms`));
  }, deadlineMs);
  return () => clearTimeout(timer);
}
