import { checkJobId } from "../checks/check-id.ts";
import { finishJob } from "./finish-job.ts";
import type { Job } from "./job.ts";
import type { JobReader } from "./jobs-client.ts";
import { Wait } from "./wait.ts";
import { resolveWaitOptions, type WaitOptions } from "./wait-options.ts";

/**
 * Waits until a job is over, and resolves to it if it succeeded. Polls at once, then after 5 seconds, then less often, about every 30 seconds
 * in the end. With `incomplete`, and with statuses that this version does not know, the wait goes on. Failed polls (server restarting,
 * network down) are tolerated: for at least five minutes once the job was seen, and five in a row before that.
 *
 * @throws JobError if the job failed or was cancelled; `throwOnFailure: false` returns it instead.
 * @throws ApiError if there is no such job, and for other permanent errors.
 * @throws TimeoutError after `timeoutMs`; it has `jobId` and `job`, the job as last seen, and the job goes on in Airbyte.
 * @example
 * const job = await waitForJob(airbyte, jobId, { timeoutMs: 3_600_000, onUpdate: (seen) => console.log(seen.status) });
 */
export async function waitForJob(airbyte: JobReader, jobId: number, options?: WaitOptions): Promise<Job> {
  const settings = resolveWaitOptions("waitForJob", options);
  checkJobId("waitForJob", jobId);
  return finishJob(airbyte, jobId, new Wait(airbyte, settings));
}
