import { isoDurationMs } from "../jobs/iso-duration.ts";
import { isSync, type Job } from "../jobs/job.ts";
import { withoutUndefined } from "../without-undefined.ts";

/** Figures over the last syncs of a connection. Refreshes count as syncs, resets and clears do not. */
export interface SyncFigures {
  /** Syncs among the jobs looked at that succeeded. */
  succeeded: number;
  /** Those that failed. */
  failed: number;
  /** Those that were cancelled. */
  cancelled: number;
  /** Succeeded syncs as a share of those that succeeded or failed, from 0 to 1; absent if there is none of either. */
  successRate?: number | undefined;
  /** Failed syncs since the last success; cancelled ones in between do not break the streak. */
  consecutiveFailures: number;
  /** The last sync that succeeded; looked for among older jobs too. */
  lastSuccess?: Job | undefined;
  /** The last sync that failed, among the jobs looked at. */
  lastFailure?: Job | undefined;
  /** How long succeeded syncs took from their creation, in milliseconds, time in a queue included; absent if none has a duration. */
  durationMs?:
    | {
        /** Of the newest one. */
        last: number;
        /** The median. */
        median: number;
        /** Of the slowest one. */
        longest: number;
      }
    | undefined;
  /** Rows committed by all syncs looked at. */
  rowsSynced: number;
  /** Bytes committed by all syncs looked at. */
  bytesSynced: number;
}

/** `jobs` are those of one connection, the newest first; `olderSuccess` is a success before them. */
export function syncFigures(jobs: readonly Job[], olderSuccess: Job | undefined): SyncFigures {
  const syncs = jobs.filter(isSync);
  const ended = (status: string) => syncs.filter((job) => job.status === status);
  const [succeeded, failed, cancelled] = [ended("succeeded"), ended("failed"), ended("cancelled")];
  const judged = succeeded.length + failed.length;
  const untilSuccess = syncs.findIndex((job) => job.status === "succeeded");
  const sinceSuccess = untilSuccess === -1 ? syncs : syncs.slice(0, untilSuccess);
  return withoutUndefined({
    succeeded: succeeded.length,
    failed: failed.length,
    cancelled: cancelled.length,
    successRate: judged > 0 ? succeeded.length / judged : undefined,
    consecutiveFailures: sinceSuccess.filter((job) => job.status === "failed").length,
    lastSuccess: succeeded[0] ?? olderSuccess,
    lastFailure: failed[0],
    durationMs: durations(succeeded),
    rowsSynced: syncs.reduce((sum, job) => sum + (job.rowsSynced ?? 0), 0),
    bytesSynced: syncs.reduce((sum, job) => sum + (job.bytesSynced ?? 0), 0),
  });
}

function durations(jobs: readonly Job[]): SyncFigures["durationMs"] {
  const all = jobs.flatMap((job) => isoDurationMs(job.duration) ?? []);
  const [last] = all;
  if (last === undefined) return undefined;
  const sorted = all.toSorted((a, b) => a - b);
  const [low = last, high = last] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return { last, median: (low + high) / 2, longest: Math.max(...all) };
}
