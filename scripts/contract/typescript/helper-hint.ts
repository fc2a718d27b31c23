import type { OperationId } from "../../../src/generated/operation-ids.gen.ts";

/** Functions of this package that do what callers of an operation would otherwise write by hand. */
const HINTS: { readonly [id in OperationId]?: string } = {
  cancelJob: "The function `cancelJob(airbyte, jobId)` checks the status first, and waits until the job is over.",
  createConnection: "Streams and other things that you have read go through `asInput`.",
  createAccessToken: "The client calls this itself. For the current token use `airbyte.auth.getAccessToken()`.",
  createJob: "`runJob` starts a job and waits for its end; `ensureSync` also waits for a sync that is running already.",
  patchConnection:
    "Take what you send back from the answer through `asInput`, as in `asInput(connection.configurations)`.",
  patchDestination:
    "Take what you send back from the answer through `asInput`, as in `asInput(destination.resourceAllocation)`.",
  patchSource: "Take what you send back from the answer through `asInput`, as in `asInput(source.resourceAllocation)`.",
  getJob: "`waitForJob` polls until the job is over.",
};

/** A sentence for the comment of an operation's method, where the package has more for it than the method. */
export function helperHint(operationId: string, isPaged: boolean): string | undefined {
  if (operationId === ("listJobs" satisfies OperationId))
    return "`getJobs` gives the newest jobs first; `paginate(airbyte.listJobs)` reads all pages.";
  if (isPaged) return `\`paginate(airbyte.${operationId})\` reads all pages and drops duplicates.`;
  return HINTS[operationId as OperationId];
}
