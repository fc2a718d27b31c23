import { TimeoutError } from "../errors.ts";
import { type Call, callFacts, doubtOf } from "./call.ts";

/** Stops the call, wherever it is, when its `deadlineMs` has passed. Returns how to end the watch. */
export function startDeadline(call: Call): (() => void) | undefined {
  const { cancellation, deadlineMs } = call;
  if (deadlineMs === undefined) return undefined;
  call.deadlineAtMs = performance.now() + deadlineMs;
  const timer = setTimeout(() => {
    const doubt = doubtOf(call);
    const message = `${call.method} ${call.path} did not end within its deadline of ${deadlineMs} ms${doubt && `; ${doubt}`}`;
    cancellation.stop(new TimeoutError(message, { ...callFacts(call), phase: "deadline", limitMs: deadlineMs }));
  }, deadlineMs);
  return () => clearTimeout(timer);
}
