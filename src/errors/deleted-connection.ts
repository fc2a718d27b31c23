import type { Problem } from "../problem.ts";

/** The conflict of a deleted connection whose status was changed. Airbyte words it like that of a sync that runs. */
export function isOfDeletedConnection(problem: Problem | undefined): boolean {
  return problem?.title === "try-again-later" && problem.message?.includes("deleted") === true;
}
