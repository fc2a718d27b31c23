import type { Limit } from "../cancellation/call-scope.ts";
import type { Call } from "./call.ts";
import { timedOut } from "./timed-out.ts";

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
