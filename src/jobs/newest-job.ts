import { rowsOf } from "../errors/unexpected-answer.ts";
import { ApiError } from "../errors.ts";
import { hasEnded, type Job } from "./job.ts";
import type { JobReader } from "./jobs-client.ts";
import { requireJobsOf } from "./require-job.ts";

/** Jobs of the same moment have no order of their own. */
const A_FEW = 5;

/** The jobs by their start, the newest first; the server has no rule for jobs of the same second, ours is the higher id. */
export function newestFirst(jobs: readonly Job[]): Job[] {
  return jobs.toSorted((a, b) => Date.parse(b.startTime) - Date.parse(a.startTime) || b.jobId - a.jobId);
}

/** The newest job of a connection; no refresh. */
export async function newestJob(
  airbyte: Pick<JobReader, "listJobs">,
  connectionId: string,
  signal: AbortSignal,
): Promise<Job | undefined> {
  return (await newestJobs(airbyte, connectionId, signal))[0];
}

/** The newest few. Refreshes are left out unless `jobType` asks for them: the server lists them only then. */
export async function newestJobs(
  airbyte: Pick<JobReader, "listJobs">,
  connectionId: string,
  signal: AbortSignal,
  jobType?: "refresh",
): Promise<Job[]> {
  const query = { connectionId, orderBy: "createdAt|DESC" as const, limit: A_FEW, ...(jobType && { jobType }) };
  const page = await airbyte.listJobs({ query, signal });
  return requireJobsOf(connectionId, rowsOf("listJobs", page)).toSorted((a, b) => b.jobId - a.jobId);
}

/** The refresh that runs, if one does. Old servers know none, and refuse to be asked. */
export async function runningRefresh(
  airbyte: Pick<JobReader, "listJobs">,
  connectionId: string,
  signal: AbortSignal,
): Promise<Job | undefined> {
  try {
    const [job] = await newestJobs(airbyte, connectionId, signal, "refresh");
    return job?.jobType === "refresh" && !hasEnded(job) ? job : undefined;
  } catch (error) {
    if (error instanceof ApiError) return undefined;
    throw error;
  }
}
