import { JobError } from "../errors.ts";
import type { Job } from "./job.ts";

/**
 * The error for a sync that was asked for, and did not come: after a reset that failed, the server starts another one, whatever it is asked
 * for, until one succeeds.
 */
export function inPlaceOfSync(job: Job): JobError {
  const { jobId, jobType, status } = job;
  const next =
    status === "succeeded"
      ? "it is over, so start the sync now"
      : `it ${status}, and until one succeeds no sync runs: the timeline of the connection in Airbyte's web app says why`;
  return new JobError(`Airbyte started job ${jobId}, a ${jobType} that was due, in place of the sync; ${next}`, {
    job,
  });
}
