import type { Limit } from "../cancellation/call-scope.ts";
import { TimeoutError } from "../errors.ts";
import { type Call, callFacts, doubtOf } from "./call.ts";

/**
 * This long before its end a call goes by what is known: it reads no further in the body of an error, and makes no other attempt, so that
 * the status is told and not lost to the time limit.
 */
export const MARGIN_MS = 20;

/** The limit of a call with all its attempts and waits, if it has one. */
export function deadlineOf(call: Call): Limit | undefined {
  const { deadlineMs: ms } = call;
  if (ms === undefined) return undefined;
  // It may have waited for a token all the time.
  const what = () => (call.attempts === 0 ? "was not sent" : "did not end");
  return { ms, reason: () => timedOut(call, "deadline", ms, `${what()} within its deadline of ${ms} ms`) };
}

/** The error of a call that ran out of time; `what` completes the sentence: "was not answered within 30000 ms". */
export function timedOut(call: Call, phase: TimeoutError["phase"], limitMs: number, what: string): TimeoutError {
  const doubt = doubtOf(call);
  const message = `${call.method} ${call.path} ${what}${doubt && `; ${doubt}`}`;
  return new TimeoutError(message, { ...callFacts(call), phase, limitMs });
}
