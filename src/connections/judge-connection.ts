import type { Schemas } from "../generated/airbyte.gen.ts";
import { isoDurationMs } from "../jobs/iso-duration.ts";
import { isSync, type Job } from "../jobs/job.ts";
import { oneLine } from "../problem.ts";
import type { ConnectionHealth, ConnectionHealthStatus } from "./connection-health.ts";
import type { ScheduleHealth } from "./schedule-health.ts";
import type { SyncFigures } from "./sync-figures.ts";

/** A connection, as Airbyte describes it. */
export type Connection = Schemas.ConnectionResponse;

/** A connection is failing from this many failures in a row. */
const FAILING_FROM = 2;
/** It is degraded from this many cancelled syncs in a row: one may have been cancelled by hand. */
const CANCELLED_FROM = 2;
/** A smaller share of successes makes it degraded. */
const GOOD_RATE = 0.8;

/** A sync may be stuck when it takes longer than `STUCK_MS`, and longer than this many times the slowest one that succeeded. */
const STUCK_FACTOR = 3;
const STUCK_MS = 60 * 60_000;

/** What the verdict depends on. */
interface Evidence {
  readonly connection: Connection;
  readonly currentJob: Job | undefined;
  /** The newest jobs, the newest first. */
  readonly jobs: readonly Job[];
  readonly syncs: SyncFigures;
  readonly schedule: ScheduleHealth;
  readonly nowMs: number;
}

/** The verdict by the rules of {@link ConnectionHealthStatus}, with its reason. */
export function judgeConnection(evidence: Evidence): Pick<ConnectionHealth, "status" | "reason" | "mayBeStuck"> {
  const { connection, currentJob, syncs } = evidence;
  const { consecutiveFailures, lastSuccess, lastFailure } = syncs;
  const verdict = (status: ConnectionHealthStatus, reason: string) => ({ status, reason: oneLine(reason) });
  if (connection.status !== "active") {
    const why = connection.statusReason ? ` (${connection.statusReason})` : "";
    const next = currentJob ? `but its job ${currentJob.jobId} is still ${currentJob.status}` : "so it does not sync";
    return verdict("inactive", `The connection is ${connection.status}${why}, ${next}.`);
  }
  if (currentJob) {
    const { jobId, jobType, status, startTime } = currentJob;
    const stuck = stuckWords(currentJob, evidence);
    const reason = `Its ${jobType} job ${jobId}, created at ${startTime}, is ${status}${stuck}.`;
    return { ...verdict("running", reason), ...(stuck && { mayBeStuck: true }) };
  }
  if (!lastSuccess && !lastFailure) {
    const overdue = evidence.schedule.overdue ? ", although its schedule had a time for one" : "";
    const cancelled =
      syncs.cancelled > 0 ? `; ${syncs.cancelled} ${syncs.cancelled === 1 ? "was" : "were"} cancelled` : "";
    return verdict("never-synced", `No sync that succeeded or failed was found${overdue}${cancelled}.`);
  }
  if (consecutiveFailures >= FAILING_FROM || !lastSuccess) {
    const failures =
      consecutiveFailures === 1
        ? capitalized(lastSyncWords(evidence))
        : `The last ${consecutiveFailures} syncs${syncs.cancelled > 0 ? " that were not cancelled" : ""}`;
    const before = lastSuccess
      ? `the last success was job ${lastSuccess.jobId} of ${lastSuccess.startTime}`
      : "none is known to have succeeded";
    return verdict("failing", `${failures} failed; ${before}.`);
  }
  const flaws = flawsOf(evidence, lastSuccess);
  if (flaws.length > 0) return verdict("degraded", `${capitalized(flaws.join("; "))}.`);
  return verdict(
    "healthy",
    `${capitalized(lastSyncWords(evidence))}, job ${lastSuccess.jobId} of ${lastSuccess.startTime}, succeeded.`,
  );
}

/** A newer one may have been cancelled, which says nothing of the connection. */
function lastSyncWords({ jobs }: Pick<Evidence, "jobs">): string {
  return jobs.find(isSync)?.status === "cancelled" ? "the last sync that was not cancelled" : "the last sync";
}

/** Empty for a job that takes as long as usual, or waits for the server to have room for it. */
function stuckWords({ jobType, startTime, status, duration }: Job, { syncs, nowMs }: Evidence): string {
  if (status === "queued") return "";
  const longestMs = isSync({ jobType }) ? syncs.durationMs?.longest : undefined;
  // While a job runs, its `duration` is the time until the present attempt began, which does not count here. A pending one has none.
  const ageMs = nowMs - Date.parse(startTime) - (isoDurationMs(duration) ?? 0);
  if (longestMs === undefined || !(ageMs > STUCK_MS && ageMs > STUCK_FACTOR * longestMs)) return "";
  const times = Math.round(ageMs / Math.max(longestMs, 1_000));
  return `, now for ${times} times as long as the slowest of the last successes took: it may be stuck`;
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function flawsOf({ jobs, syncs, schedule }: Evidence, lastSuccess: { readonly jobId: number }): string[] {
  const { succeeded, failed, successRate = 1, consecutiveFailures, lastFailure } = syncs;
  const flaws: string[] = [];
  const firstOther = jobs.filter(isSync).findIndex(({ status }) => status !== "cancelled");
  const cancelledInARow = firstOther === -1 ? syncs.cancelled : firstOther;
  if (cancelledInARow >= CANCELLED_FROM) {
    flaws.push(`the last ${cancelledInARow} syncs were cancelled, by a user or for lack of capacity`);
  }
  const cleared = jobs.find(({ jobType, status }) => /^(reset|clear)$/.test(jobType) && status === "succeeded");
  if (cleared && cleared.jobId > lastSuccess.jobId) {
    flaws.push(
      `data of its streams was cleared by job ${cleared.jobId} of ${cleared.startTime}, and no sync has succeeded since`,
    );
  }
  if (consecutiveFailures > 0) {
    flaws.push(
      `${lastSyncWords({ jobs })}, job ${lastFailure?.jobId} of ${lastFailure?.startTime}, failed after earlier ones succeeded`,
    );
  }
  if (successRate < GOOD_RATE) {
    flaws.push(`only ${succeeded} of the last ${succeeded + failed} syncs succeeded`);
  }
  if (schedule.overdue && schedule.dueAtMs !== undefined) {
    const due = new Date(schedule.dueAtMs).toISOString();
    flaws.push(`a sync was due at ${due} and has not begun`);
  }
  return flaws;
}
