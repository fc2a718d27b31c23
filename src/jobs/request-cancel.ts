import { mayHaveBeenCarriedOut } from "../errors/may-have-been-carried-out.ts";
import { JobError } from "../errors.ts";
import { BEFORE_REPLAY } from "../http/call.ts";
import { hasEnded, type Job } from "./job.ts";
import type { JobReader } from "./jobs-client.ts";
import { newestJob } from "./newest-job.ts";
import { PollPauses } from "./poll-pauses.ts";
import { requireJob } from "./require-job.ts";
import type { Wait } from "./wait.ts";

/** Before a job has started, and between two attempts, Airbyte answers a cancel with success and forgets it. */
const FORGETFUL: readonly string[] = ["pending", "incomplete"];

/**
 * Asks for a job to be cancelled, if it is the one that runs on its connection; again, after a pause, as long as the server may have
 * forgotten it.
 */
export async function requestCancel(airbyte: JobReader, jobId: number, wait: Wait): Promise<Job> {
  const pauses = new PollPauses(wait.settings);
  for (;;) {
    const before = wait.cancel;
    let asked = false;
    const ask = (): void => {
      asked = true;
      wait.cancel ??= "asked";
    };
    try {
      wait.job = await wait.run((signal) => requireRunningJob(airbyte, jobId, signal));
      const answer = await wait.run((signal) => {
        ask();
        const lookAgain = async (): Promise<void> => {
          // The cancel was refused, so none of this round is on its way.
          asked = false;
          wait.cancel = before;
          // Getting a new token takes time, and meanwhile another job can begin.
          await requireRunningJob(airbyte, jobId, signal);
          ask();
        };
        return airbyte.cancelJob({ path: { jobId }, signal, ...{ [BEFORE_REPLAY]: lookAgain } });
      });
      const job = requireJob("cancelJob", answer, jobId);
      wait.cancel = "answered";
      wait.failure = undefined;
      pauses.succeeded();
      if (!FORGETFUL.includes(job.status)) return job;
      await wait.pause(pauses.next());
    } catch (error) {
      // Before the first answer nothing is lost by failing. After that an outage is waited out, but a cancel that may have arrived is not repeated.
      if (wait.endedBy || wait.cancel !== "answered" || (asked && mayHaveBeenCarriedOut(error))) throw error;
      wait.failure = error;
      pauses.failed(error, true);
      await wait.pause(pauses.next());
    }
  }
}

/**
 * The job, if it is the one that runs on its connection; anything else is refused. Airbyte hands a cancel to the connection, so that
 * for any other job it would stop whatever runs there.
 */
async function requireRunningJob(airbyte: JobReader, jobId: number, signal: AbortSignal): Promise<Job> {
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

/** What to say of a cancel that has not taken effect. */
export function doubtOfCancel(job: Job | undefined): string {
  return FORGETFUL.includes(job?.status ?? "")
    ? "Airbyte may have forgotten the cancel"
    : "the cancel may still take effect";
}
