import { JobError } from "../errors.ts";
import type { Job } from "./job.ts";
import type { JobReader } from "./jobs-client.ts";
import { pollJob } from "./poll-job.ts";
import type { Wait } from "./wait.ts";

/** Waits until a job is over, tells the caller of its changes, and judges how it ended. */
export async function finishJob(airbyte: JobReader, jobId: number, wait: Wait): Promise<Job> {
  return judgeEnd(await followJob(airbyte, jobId, wait), wait);
}

/** Waits until a job is over, and tells the caller of its changes. */
export async function followJob(airbyte: JobReader, jobId: number, wait: Wait): Promise<Job> {
  const { onUpdate } = wait.settings;
  for await (const job of pollJob(airbyte, jobId, wait)) {
    if (onUpdate) await wait.tell(() => onUpdate(job));
  }
  return wait.job as Job;
}

/** The job, unless it did not succeed and the caller wants an error for that. */
export function judgeEnd(job: Job, { settings: { throwOnFailure = true } }: Wait): Job {
  if (throwOnFailure && job.status !== "succeeded") throw new JobError(describeEnd(job), { job });
  return job;
}

function describeEnd({ jobId, jobType, connectionId, status, duration }: Job): string {
  const what = `Job ${jobId} (${jobType} of connection ${connectionId})`;
  const after = duration === undefined ? "" : ` after ${duration}`;
  if (status === "cancelled") return `${what} was cancelled${after}`;
  return `${what} failed${after}. Airbyte's API does not say why; the timeline of the connection in its web app does`;
}
