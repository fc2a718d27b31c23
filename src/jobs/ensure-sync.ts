import { checkConnectionId } from "../checks/check-id.ts";
import { checkFunction } from "../checks/check-option.ts";
import { finishJob } from "./finish-job.ts";
import type { Job } from "./job.ts";
import type { JobStarter } from "./jobs-client.ts";
import { startOrFindSync } from "./start-or-find-sync.ts";
import { Wait } from "./wait.ts";
import { type EnsureSyncOptions, resolveWaitOptions, WAIT_OPTIONS } from "./wait-options.ts";

/**
 * Makes sure that a connection syncs, and waits until that sync is over, as `waitForJob` does; `timeoutMs` covers all of it.
 *
 * If a sync, or a refresh of streams, is running, it waits for that one instead of failing with a 409 (the job's `jobType` says which).
 * If the answer to the start is lost, it looks for the job that was started (for about a minute, or six times `maxIntervalMs` if that is
 * shorter) before anything else, and fails rather than start a second one. A reset that is running is waited for first. `startSync` does
 * the same without waiting for the end.
 *
 * @throws JobError if the job failed or was cancelled; `throwOnFailure: false` returns it instead. Also, whatever `throwOnFailure` says, if
 * an earlier reset failed and the server keeps starting resets in place of the sync; its `job` is the last of them.
 * @throws ApiError if the connection is not active, among others.
 * @throws TimeoutError after `timeoutMs`; if the job was known by then it has `jobId` and `job`, and the job goes on in Airbyte.
 * @example
 * const job = await ensureSync(airbyte, connectionId, {
 *   timeoutMs: 3_600_000,
 *   onStart: ({ jobId, attached }) => console.log(jobId, attached ? "was running already" : "started"),
 * });
 */
export async function ensureSync(airbyte: JobStarter, connectionId: string, options?: EnsureSyncOptions): Promise<Job> {
  const settings = resolveWaitOptions("ensureSync", options, [...WAIT_OPTIONS, "onStart"]);
  const onStart = checkFunction("onStart", options?.onStart);
  checkConnectionId("ensureSync", connectionId);
  const wait = new Wait(airbyte, settings);
  const { job, attached } = await startOrFindSync(airbyte, connectionId, wait);
  const { jobId } = job;
  wait.jobId = jobId;
  wait.job = job;
  if (onStart) await wait.tell(() => onStart({ jobId, attached }));
  return finishJob(airbyte, jobId, wait);
}
