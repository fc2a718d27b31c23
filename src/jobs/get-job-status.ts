import { CALL_OPTIONS, type CallOptions } from "../call-options.ts";
import { checkJobId } from "../check-id.ts";
import type { AirbyteClient } from "../client.ts";
import { ApiError, type ApiErrorFacts } from "../errors.ts";
import { refuseUnknown } from "../refuse-unknown.ts";
import { isoDurationMs } from "./iso-duration.ts";
import { hasEnded, type Job } from "./job.ts";
import { isStateConflict } from "./job-failures.ts";

const KNOWN: ReadonlySet<string> = new Set(CALL_OPTIONS.filter((name) => name !== "idempotent"));

/** Where a job stands, in units that can be reckoned with. Plain JSON. */
export interface JobStatus {
  /** Number of the job. */
  jobId: number;
  /** Id of the connection that it belongs to. */
  connectionId: string;
  /** What it does: `sync`, `reset`, `refresh` or `clear`. */
  jobType: Job["jobType"];
  /** Its status in the server's words. */
  status: Job["status"];
  /** Whether it has come to its end: succeeded, failed or cancelled. Every other status, known or not, may still change. */
  ended: boolean;
  /** When it began, in milliseconds since 1970. */
  startedAtMs: number;
  /** When it ended, in milliseconds since 1970; absent until then. */
  endedAtMs?: number | undefined;
  /** How long it took, or has taken so far, in milliseconds; absent while it is pending. */
  durationMs?: number | undefined;
  /** Rows moved; absent when the server has no figures. */
  rowsSynced?: number | undefined;
  /** Bytes moved; absent when the server has no figures. */
  bytesSynced?: number | undefined;
}

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
  const ended = hasEnded(job);
  const { connectionId, jobType, status, rowsSynced, bytesSynced } = job;
  const endedAtMs = ended && job.lastUpdatedAt ? Date.parse(job.lastUpdatedAt) : undefined;
  const durationMs = isoDurationMs(job.duration);
  return {
    ...{ jobId: job.jobId, connectionId, jobType, status, ended, startedAtMs: Date.parse(job.startTime) },
    ...(endedAtMs !== undefined && { endedAtMs }),
    ...(durationMs !== undefined && { durationMs }),
    ...(rowsSynced !== undefined && { rowsSynced }),
    ...(bytesSynced !== undefined && { bytesSynced }),
  };
}

function unknownJob(error: ApiError, jobId: number): ApiError {
  const { name: _name, code: _code, ...facts } = error.cause as ApiErrorFacts & { name: string; code: string };
  return new ApiError(
    `There is no job ${jobId} on this server (it answered 409, as Airbyte does for unknown jobs). Check the id.`,
    facts,
  );
}
