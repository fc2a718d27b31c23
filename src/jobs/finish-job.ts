import { JobError } from "../errors.ts";
import type { Job } from "./job.ts";
import type { JobReader } from "./jobs-client.ts";
import { pollJob } from "./poll-job.ts";
import type { Wait } from "./wait.ts";

/** Waits until a job is over, tells the caller of its changes, and judges how it ended. */
export async function finishJob(airbyte: JobReader, jobId: number, wait: Wait): Promise<Job> {
  const { onUpdate, throwOnFailure = true } = wait.settings;
  for await (const job of pollJob(airbyte, jobId, wait)) {
    if (onUpdate) await wait.tell(() => onUpdate(job));
  }
  const job = wait.job as Job;
  if (throwOnFailure && job.status !== "succeeded") throw new JobError(describeEnd(job), { job });
  return job;
}

function describeEnd({ jobId, jobType, connectionId, status, duration }: Job): string {
  const what = `Job ${jobId} (${jobType} of connection ${connectionId})`;
  const after = duration === undefined ? "" : ` after ${duration}`;
  if (status === "cancelled") return `${what} was cancelled${after}`;
  return `${what} failed${after}. Airbyte's API does not say why; the timeline of the connection in its web app does`;
}
