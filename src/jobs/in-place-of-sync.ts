import { JobError } from "../errors.ts";
import type { Job } from "./job.ts";

/**
 * The error for a sync that was asked for, and did not come: after a reset that failed, the server starts another one in its place, until
 * one succeeds or is cancelled.
 */
export function inPlaceOfSync(job: Job): JobError {
  const { jobId, jobType, status } = job;
  const failed = status === "failed";
  const next = failed
    ? "it failed, and until one succeeds or is cancelled no sync runs: the timeline of the connection in Airbyte's web app says why"
    : `it is over (${status}), so start the sync now`;
  const message = `Airbyte started job ${jobId}, a ${jobType} that was due, in place of the sync; ${next}`;
  return new JobError(message, { job, retryable: !failed });
}
