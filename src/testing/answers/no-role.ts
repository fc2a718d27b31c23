import type { Answer } from "./answer.ts";
import { problem } from "./problem.ts";

/** The server's answer to a caller without a role for the request, or for something that does not exist. */
export function noRole(): Answer {
  return problem("forbidden", { message: "The caller has no role for this, or it is not there." });
}
