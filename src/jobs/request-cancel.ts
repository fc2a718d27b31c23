import { BEFORE_REPLAY } from "../http/call.ts";
import { FailedLooks } from "./failed-looks.ts";
import type { Job } from "./job.ts";
import type { JobReader } from "./jobs-client.ts";
import { PollPauses } from "./poll-pauses.ts";
import { requireJob } from "./require-job.ts";
import { requireRunningJob } from "./require-running-job.ts";
import type { Wait } from "./wait.ts";

/** Before a job has started, and between two attempts, Airbyte answers a cancel with success and forgets it. */
const FORGETFUL: readonly string[] = ["pending", "incomplete"];

/**
 * Asks for a job to be cancelled, if it is the one that runs on its connection; again, after a pause, as long as the server may have
 * forgotten it.
 */
export async function requestCancel(airbyte: JobReader, jobId: number, wait: Wait): Promise<Job> {
  const pauses = new PollPauses(wait.settings);
  const failed = new FailedLooks(wait.settings);
  for (;;) {
    try {
      wait.job = await wait.run((signal) => requireRunningJob(airbyte, jobId, signal));
      failed.reset();
    } catch (error) {
      // Before the first cancel nothing is lost by failing.
      if (wait.endedBy || wait.cancels === 0) throw error;
      await wait.pause(pauses.next(failed.pauseAfter(error, true)));
      continue;
    }
    const answer = await wait.run((signal) => {
      wait.cancels += 1;
      // A new token may take its time, in which another job can begin.
      const lookAgain = { [BEFORE_REPLAY]: async () => void (await requireRunningJob(airbyte, jobId, signal)) };
      return airbyte.cancelJob({ path: { jobId }, signal, ...lookAgain });
    });
    const job = requireJob("cancelJob", answer);
    if (!FORGETFUL.includes(job.status)) return job;
    await wait.pause(pauses.next());
  }
}
