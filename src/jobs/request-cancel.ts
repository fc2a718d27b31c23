import { BEFORE_REPLAY } from "../http/call.ts";
import type { Job } from "./job.ts";
import type { JobReader } from "./jobs-client.ts";
import { PollPauses } from "./poll-pauses.ts";
import { requireJob } from "./require-job.ts";
import { requireRunningJob } from "./require-running-job.ts";
import type { Wait } from "./wait.ts";

/**
 * Asks for a job to be cancelled, if it is the one that runs on its connection. As long as it is pending, Airbyte answers with success and
 * forgets the request, so it is made again after a pause.
 */
export async function requestCancel(airbyte: JobReader, jobId: number, wait: Wait): Promise<Job> {
  const pauses = new PollPauses(wait.settings);
  for (;;) {
    wait.job = await wait.run((signal) => requireRunningJob(airbyte, jobId, signal));
    const answer = await wait.run((signal) => {
      wait.cancels += 1;
      // A new token may take its time, in which another job can begin.
      const lookAgain = { [BEFORE_REPLAY]: async () => void (await requireRunningJob(airbyte, jobId, signal)) };
      return airbyte.cancelJob({ path: { jobId }, signal, ...lookAgain });
    });
    const job = requireJob("cancelJob", answer);
    if (job.status !== "pending") return job;
    await wait.pause(pauses.next());
  }
}
