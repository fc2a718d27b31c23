import { checkJobId } from "../checks/check-id.ts";
import { addFacts } from "../errors/add-facts.ts";
import { mayHaveBeenCarriedOut } from "../errors/may-have-been-carried-out.ts";
import { JobError } from "../errors.ts";
import { hasEnded, type Job } from "./job.ts";
import { isStateConflict } from "./job-failures.ts";
import type { JobReader } from "./jobs-client.ts";
import { pollJob } from "./poll-job.ts";
import { doubtOfCancel, requestCancel } from "./request-cancel.ts";
import { Wait } from "./wait.ts";
import { POLL_OPTIONS, resolveWaitOptions, type WatchOptions } from "./wait-options.ts";

/**
 * Cancels a job and waits until it is over. Resolves to the job; its status is `cancelled`, or `succeeded` or `failed` if it ended before
 * that. The cancel is sent only if the job is the one that runs on its connection: Airbyte passes a cancel on to the connection, so a
 * cancel of an old job would stop whatever runs there now. It is sent once, and repeated only while the job is `pending` or `incomplete`,
 * because Airbyte forgets a cancel in these states.
 *
 * @throws JobError if the job is over, or a newer one has taken its place.
 * @throws TimeoutError after `timeoutMs`; it has `jobId` and `job`, the job as last seen.
 * @example
 * const { status } = await cancelJob(airbyte, jobId, { timeoutMs: 60_000 });
 */
export async function cancelJob(
  airbyte: JobReader,
  jobId: number,
  options?: Omit<WatchOptions, "onAbort" | "onTimeout">,
): Promise<Job> {
  const settings = resolveWaitOptions("cancelJob", options, POLL_OPTIONS);
  checkJobId("cancelJob", jobId);
  const wait = new Wait(airbyte, settings);
  wait.jobId = jobId;
  let failure: unknown;
  try {
    const job = await requestCancel(airbyte, jobId, wait);
    if (hasEnded(job)) return job;
  } catch (error) {
    const cancelAnswered = wait.cancel === "answered";
    // It came to its end between two requests.
    if (cancelAnswered && error instanceof JobError && hasEnded(error.job)) return error.job;
    if (wait.endedBy === "timeout" && wait.cancel) throw addFacts(error, {}, doubtOfCancel(wait.job));
    if (wait.endedBy) throw error;
    // Sending a cancel again could hit another job. The job's status shows whether this one took effect.
    if (isStateConflict(error) || !mayHaveBeenCarriedOut(error) || !wait.cancel) {
      if (!cancelAnswered) throw error;
      throw addFacts(error, { jobId, job: wait.job, mayHaveArrived: true }, "a cancel was sent before");
    }
    failure = error;
  }
  for await (const job of pollJob(airbyte, jobId, wait)) {
    if (failure !== undefined && !hasEnded(job)) {
      throw addFacts(failure, { jobId, job }, `job ${jobId} is still ${job.status}; ${doubtOfCancel(job)}`);
    }
  }
  return wait.job as Job;
}
