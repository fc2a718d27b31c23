import { startTimer } from "../cancellation/start-timer.ts";
import type { Call } from "./call.ts";
import { timedOut } from "./timed-out.ts";

/**
 * This long before its end a call goes by what is known: it reads no further in the body of an error, and makes no other attempt, so that
 * the status is told and not lost to the time limit.
 */
export const MARGIN_MS = 20;

/** Stops the call, wherever it is, when its `deadlineMs` has passed. Returns a function that stops the timer. */
export function startDeadline(call: Call): (() => void) | undefined {
  const { cancellation, deadlineMs } = call;
  if (deadlineMs === undefined) return undefined;
  call.deadlineAtMs = performance.now() + deadlineMs;
  return startTimer(deadlineMs, () => {
    cancellation.stop(timedOut(call, "deadline", deadlineMs, `did not end within its deadline of ${deadlineMs} ms`));
  });
}
