import { addFacts } from "../errors/add-facts.ts";
import { ApiError, type ApiErrorFacts, JobError } from "../errors.ts";
import type { Job } from "./job.ts";
import type { JobStarter } from "./jobs-client.ts";
import type { Wait } from "./wait.ts";

/**
 * After a start that was refused with a state conflict: throws `failure` with the reason if the connection is switched off. The same
 * answer can mean that the server lost sight of a job that it was starting. That is ruled out then, so the doubt is left out.
 */
export async function refuseIfInactive(
  airbyte: Pick<JobStarter, "getConnection">,
  connectionId: string,
  wait: Wait,
  failure: ApiError,
): Promise<void> {
  let status: string;
  try {
    ({ status } = await wait.run((signal) => airbyte.getConnection({ path: { connectionId }, signal })));
  } catch (error) {
    if (wait.endedBy) throw error;
    return;
  }
  if (status === "active") return;
  const certain = failure.message.replace(/ - the connection is not active, or .*/, "");
  const message = `${certain} (the connection is ${status}; only an active one can sync)`;
  const { name: _name, code: _code, ...facts } = failure.cause as ApiErrorFacts & Record<"name" | "code", string>;
  throw new ApiError(message, { ...facts, mayHaveArrived: false });
}

/**
 * The error for a sync that was asked for, and did not come: after a reset that failed, the server starts another one in its place, until
 * one succeeds or is cancelled.
 */
export function inPlaceOfSync(job: Job): JobError {
  const { jobId, jobType, status } = job;
  const failed = status === "failed";
  const next = failed
    ? "it failed, too, and no sync can run until a reset succeeds or is cancelled: the timeline of the connection in Airbyte's web app says why"
    : `it is over (${status}), so start the sync now`;
  const message = `Airbyte started job ${jobId} (${jobType}) instead of the sync, because an earlier reset failed; ${next}`;
  return new JobError(message, { job, retryable: !failed });
}

/** Names the connection in an error of its start: many may be started at once. The reason of an abort is the caller's own. */
export function ofConnection(error: unknown, connectionId: string, { endedBy }: Wait): unknown {
  const isOurs = endedBy === undefined || endedBy === "timeout";
  return isOurs && !(error instanceof JobError) ? addFacts(error, {}, `connection ${connectionId}`) : error;
}
