import { mayHaveBeenCarriedOut } from "../errors/may-have-been-carried-out.ts";
import { BEFORE_REPLAY } from "../http/call.ts";
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

/** What to say of a cancel that has not taken effect. */
export function doubtOfCancel(job: Job | undefined): string {
  return FORGETFUL.includes(job?.status ?? "")
    ? "Airbyte may have forgotten the cancel"
    : "the cancel may yet take effect";
}
