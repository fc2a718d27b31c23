import type { Answer } from "./answer.ts";
import { problem } from "./problem.ts";

/** What the server says to a caller in whose roles it finds none for the request, be it that there is no such thing. */
export function noRole(): Answer {
  return problem("forbidden", { message: "The caller has no role for this, or it is not there." });
}
