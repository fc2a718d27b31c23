import { type CallOptions, READ_OPTIONS } from "../call-options.ts";
import { checkJobId } from "../checks/check-id.ts";
import { refuseUnknown } from "../checks/refuse-unknown.ts";
import { type JobStatus, jobStatusOf } from "./job-status.ts";
import type { JobReader } from "./jobs-client.ts";
import { requireJob } from "./require-job.ts";

/**
 * Where a job stands now. `waitForJob` waits for its end.
 *
 * @throws ApiError if the server has no such job or refuses.
 * @example
 * const { status, ended, durationMs } = await getJobStatus(airbyte, jobId);
 */
export async function getJobStatus(
  airbyte: JobReader,
  jobId: number,
  options: Omit<CallOptions, "idempotent"> = {},
): Promise<JobStatus> {
  refuseUnknown("getJobStatus", options, READ_OPTIONS);
  checkJobId("getJobStatus", jobId);
  return jobStatusOf(requireJob("getJob", await airbyte.getJob({ ...options, path: { jobId } }), jobId));
}
