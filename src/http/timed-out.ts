import { TimeoutError } from "../errors.ts";
import { type Call, callFacts, doubtOf } from "./call.ts";

/** The error of a call that ran out of time; `what` completes the sentence: "was not answered within 30000 ms". */
export function timedOut(call: Call, phase: TimeoutError["phase"], limitMs: number, what: string): TimeoutError {
  const doubt = doubtOf(call);
  const message = `${call.method} ${call.path} ${what}${doubt && `; ${doubt}`}`;
  return new TimeoutError(message, { ...callFacts(call), phase, limitMs });
}
