import { checkJobId } from "../checks/check-id.ts";
import type { Job } from "./job.ts";
import type { JobReader } from "./jobs-client.ts";
import { pollJob } from "./poll-job.ts";
import { Wait } from "./wait.ts";
import { resolveWaitOptions, WATCH_OPTIONS, type WatchOptions } from "./wait-options.ts";

/**
 * Follows a job: yields it at once, each time its status, rows or bytes change, and when it is over; then the iteration ends. A failed job
 * is yielded like any other. Failed polls are tolerated as in `waitForJob`. Leaving the loop, or destroying a stream made from it, ends the
 * requests at once; the job goes on. RxJS's `from` does not leave: give it a `signal`.
 *
 * @throws TimeoutError after `timeoutMs`; it has `jobId` and `job`, the job as last seen.
 * @example
 * for await (const job of watchJob(airbyte, jobId)) console.log(job.status, job.rowsSynced);
 */
export function watchJob(
  airbyte: JobReader,
  jobId: number,
  options?: WatchOptions,
): AsyncGenerator<Job, undefined, undefined> {
  const settings = resolveWaitOptions("watchJob", options, WATCH_OPTIONS);
  checkJobId("watchJob", jobId);
  const wait = new Wait(airbyte, settings);
  const jobs = pollJob(airbyte, jobId, wait);
  // A generator would put these off until the next change, and poll on for a reader that has left: a stream that was destroyed.
  const { return: finish } = jobs;
  return Object.assign(jobs, {
    return(value: undefined) {
      wait.leave();
      return finish.call(jobs, value);
    },
    async throw(error: unknown): Promise<never> {
      wait.leave();
      await finish.call(jobs, undefined);
      throw error;
    },
  });
}
