import { rowsOf } from "../errors/unexpected-answer.ts";
import type { Job } from "./job.ts";
import type { JobReader } from "./jobs-client.ts";

/** Jobs of the same moment have no order of their own. */
const A_FEW = 5;

/** The job that was created last for a connection: the only one that can be running. */
export async function newestJob(
  airbyte: Pick<JobReader, "listJobs">,
  connectionId: string,
  signal: AbortSignal,
): Promise<Job | undefined> {
  const page = await airbyte.listJobs({ query: { connectionId, orderBy: "createdAt|DESC", limit: A_FEW }, signal });
  return rowsOf("listJobs", page).reduce<Job | undefined>(
    (newest, job) => (newest && newest.jobId > job.jobId ? newest : job),
    undefined,
  );
}
