import { JobError } from "../errors.ts";
import { hasEnded, type Job } from "./job.ts";
import type { JobReader } from "./jobs-client.ts";
import { newestJob } from "./newest-job.ts";
import { requireJob } from "./require-job.ts";

/**
 * The job, if it is the one that runs on its connection; anything else is refused. Airbyte hands a cancel to the connection, so that
 * for any other job it would stop whatever runs there.
 */
export async function requireRunningJob(airbyte: JobReader, jobId: number, signal: AbortSignal): Promise<Job> {
  const job = requireJob("getJob", await airbyte.getJob({ path: { jobId }, signal }), jobId);
  if (hasEnded(job)) {
    throw new JobError(
      `Job ${jobId} is over (${job.status}) and was not cancelled: Airbyte would cancel whatever runs on its connection now`,
      { job },
    );
  }
  const newest = await newestJob(airbyte, job.connectionId, signal);
  if (newest && newest.jobId > jobId) {
    throw new JobError(
      `Job ${jobId} was not cancelled: job ${newest.jobId} of its connection is newer, and Airbyte would cancel whatever runs there now`,
      { job },
    );
  }
  return job;
}
