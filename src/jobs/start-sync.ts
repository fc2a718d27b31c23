import { checkConnectionId } from "../checks/check-id.ts";
import type { JobStarter } from "./jobs-client.ts";
import { startOrFindSync } from "./start-or-find-sync.ts";
import { Wait } from "./wait.ts";
import { POLL_OPTIONS, resolveWaitOptions, type StartedSync, type WatchOptions } from "./wait-options.ts";

/**
 * Starts a sync, or finds the one (or the refresh) that runs already, and does not wait for its end: for a web handler or a queue that
 * passes the job's id on. Like `ensureSync`, it never starts a second one, looks for a sync whose start was not answered, and waits for a
 * reset that is in the way, so give it a `timeoutMs`.
 *
 * @throws JobError if an earlier reset failed and the server keeps starting resets in place of the sync.
 * @throws ApiError if the connection is not active, among others.
 * @throws TimeoutError after `timeoutMs`, also while a reset is in the way.
 * @example
 * const { jobId, attached } = await startSync(airbyte, connectionId, { timeoutMs: 20_000 });
 */
export async function startSync(
  airbyte: JobStarter,
  connectionId: string,
  options?: Pick<WatchOptions, "signal" | "timeoutMs" | "intervalMs" | "maxIntervalMs">,
): Promise<StartedSync> {
  const settings = resolveWaitOptions("startSync", options, POLL_OPTIONS);
  checkConnectionId("startSync", connectionId);
  const { job, attached } = await startOrFindSync(airbyte, connectionId, new Wait(airbyte, settings));
  return { jobId: job.jobId, attached };
}
