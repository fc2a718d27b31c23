import { CALL_OPTIONS, type CallOptions } from "../call-options.ts";
import { checkJobId } from "../check-id.ts";
import type { AirbyteClient } from "../client.ts";
import { ApiError, type ApiErrorFacts } from "../errors.ts";
import { refuseUnknown } from "../refuse-unknown.ts";
import { isStateConflict } from "./job-failures.ts";
import { type JobStatus, jobStatusOf } from "./job-status.ts";

const KNOWN: ReadonlySet<string> = new Set(CALL_OPTIONS.filter((name) => name !== "idempotent"));

/**
 * Where a job stands now. `waitForJob` waits for its end.
 *
 * @throws ApiError if the server has no such job or refuses.
 * @example
 * const { status, ended, durationMs } = await getJobStatus(airbyte, jobId);
 */
export async function getJobStatus(
  airbyte: AirbyteClient,
  jobId: number,
  options: Omit<CallOptions, "idempotent"> = {},
): Promise<JobStatus> {
  refuseUnknown("getJobStatus", options, KNOWN);
  checkJobId("getJobStatus", jobId);
  const job = await airbyte.getJob({ ...options, path: { jobId } }).catch((error: unknown) => {
    // Airbyte answers an unknown job with a conflict, also when it is only being read.
    throw isStateConflict(error) ? unknownJob(error, jobId) : error;
  });
  return jobStatusOf(job);
}

function unknownJob(error: ApiError, jobId: number): ApiError {
  const { name: _name, code: _code, ...facts } = error.cause as ApiErrorFacts & { name: string; code: string };
  return new ApiError(
    `There is no job ${jobId} on this server (it answered 409, as Airbyte does for unknown jobs). Check the id.`,
    facts,
  );
}
