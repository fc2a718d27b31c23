import { withoutUndefined } from "../without-undefined.ts";
import { isoDurationMs } from "./iso-duration.ts";
import { hasEnded, type Job } from "./job.ts";

/** Where a job stands, in units you can compute with. Plain JSON. */
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
  /** When it was created, in milliseconds since 1970. It may have waited in a queue after that. */
  startedAtMs: number;
  /** When it ended, in milliseconds since 1970; absent until then. */
  endedAtMs?: number | undefined;
  /**
   * Time from its creation to its last change of status, in milliseconds, time in a queue included; absent while it is pending. It does not grow
   * while the job runs: for its age compare `startedAtMs` with the clock.
   */
  durationMs?: number | undefined;
  /** Rows committed by all its attempts (of a stream that each attempt reads anew, by the last); absent when the server gives no figures. */
  rowsSynced?: number | undefined;
  /** Bytes, counted like the rows; absent when the server gives no figures. */
  bytesSynced?: number | undefined;
}

/**
 * Converts a job that you have, from `getJobs`, `paginate` or `waitForJob`, to the units of `getJobStatus`, without another request.
 *
 * @example
 * const slow = (await getJobs(airbyte)).map(jobStatusOf).filter(({ durationMs = 0 }) => durationMs > 3_600_000);
 */
export function jobStatusOf(job: Job): JobStatus {
  const ended = hasEnded(job);
  const { jobId, connectionId, jobType, status, rowsSynced, bytesSynced } = job;
  return withoutUndefined({
    jobId,
    connectionId,
    jobType,
    status,
    ended,
    startedAtMs: Date.parse(job.startTime),
    endedAtMs: ended && job.lastUpdatedAt ? Date.parse(job.lastUpdatedAt) : undefined,
    durationMs: isoDurationMs(job.duration),
    rowsSynced,
    bytesSynced,
  });
}
