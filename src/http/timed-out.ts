import { TimeoutError } from "../errors.ts";
import { type Call, callFacts, doubtOf } from "./call.ts";

/** The error of a call that ran out of time; `what` says of it what did not happen within `limitMs`. */
export function timedOut(call: Call, phase: TimeoutError["phase"], limitMs: number, what: string): TimeoutError {
  const doubt = doubtOf(call);
  const message = `${call.method} ${call.path} ${what}${doubt && `; ${doubt}`}`;
  return new TimeoutError(message, { ...callFacts(call), phase, limitMs });
}
