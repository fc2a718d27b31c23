import type { CallOptions } from "../call-options.ts";
import { checkInteger } from "../checks/check-option.ts";
import type { AirbyteClient } from "../client.ts";
import { rowsOf, unexpectedAnswer } from "../errors/unexpected-answer.ts";
import { ApiError } from "../errors.ts";
import { hasEnded, isSync, type Job } from "../jobs/job.ts";
import { newestFirst } from "../jobs/newest-job.ts";
import type { ConnectionHealth } from "./connection-health.ts";
import { type Connection, judgeConnection } from "./judge-connection.ts";
import { scheduleHealth } from "./schedule-health.ts";
import { syncFigures } from "./sync-figures.ts";

const DEFAULT_JOBS = 10;
const MOST_JOBS = 100;
/** How many older successes are searched for a sync, because resets are among them; and how many refreshes are looked at. */
const OLDER_JOBS = 20;

/** How jobs are looked up for a connection. */
interface AssessOptions {
  readonly jobs: number;
  readonly options: Omit<CallOptions, "idempotent">;
}

/** The number of jobs to look at, checked. */
export function jobsToLookAt(jobs: number | undefined): number {
  return checkInteger("jobs", jobs, 1, MOST_JOBS) ?? DEFAULT_JOBS;
}

/**
 * Looks up a connection's newest jobs and judges them: one request, or two when none of many jobs is a success. Before it calls
 * a connection anything but healthy, one more for refreshes, which the server lists only when asked for them.
 */
export async function assessConnection(
  airbyte: Pick<AirbyteClient, "listJobs">,
  connection: Connection,
  { jobs: limit, options }: AssessOptions,
): Promise<ConnectionHealth> {
  if (!connection?.schedule) throw unexpectedAnswer("getConnection", "a connection that has a schedule");
  const newest = async (query: { limit: number; status?: "succeeded"; jobType?: "refresh" }): Promise<Job[]> => {
    const { connectionId } = connection;
    const page = await airbyte.listJobs({ ...options, query: { ...query, connectionId, orderBy: "createdAt|DESC" } });
    return newestFirst(rowsOf("listJobs", page));
  };
  // Old servers know no refreshes. Whatever the reason, what is known already says enough. The reason of an abort is the caller's own.
  const noneIfRefused = (error: unknown): Job[] => {
    if (error instanceof ApiError && error !== options.signal?.reason) return [];
    throw error;
  };
  const jobs = await newest({ limit });
  // When the last jobs are all failures, the question is since when.
  const isCut = jobs.length === limit && !jobs.some((job) => isSync(job) && job.status === "succeeded");
  const olderSuccesses = isCut ? await newest({ limit: OLDER_JOBS, status: "succeeded" }) : [];
  const health = healthOf(connection, jobs, olderSuccesses.find(isSync), Date.now());
  if (["healthy", "running", "inactive"].includes(health.status)) return health;
  const found = await newest({ limit: OLDER_JOBS, jobType: "refresh" }).catch(noneIfRefused);
  const refreshes = found.filter(({ jobType }) => jobType === "refresh");
  if (refreshes.length === 0) return health;
  const all = newestFirst([...jobs, ...refreshes]);
  const older = newestFirst([...all.slice(limit), ...olderSuccesses]);
  const olderSuccess = older.find((job) => isSync(job) && job.status === "succeeded");
  return healthOf(connection, all.slice(0, limit), olderSuccess, Date.now());
}

/** Judges what was found. `jobs` are the newest ones, the newest first; `olderSuccess` is a success before them. */
export function healthOf(
  connection: Connection,
  jobs: readonly Job[],
  olderSuccess: Job | undefined,
  nowMs: number,
): ConnectionHealth {
  const [newest] = jobs;
  const currentJob = newest && !hasEnded(newest) ? newest : undefined;
  const lastSync = jobs.find(isSync) ?? olderSuccess;
  const syncs = syncFigures(jobs, olderSuccess);
  const idle = connection.status === "active" && !currentJob;
  const schedule = scheduleHealth(connection.schedule, idle, {
    fromMs: lastSync ? Date.parse(lastSync.startTime) : connection.createdAt * 1000,
    endMs: lastSync?.lastUpdatedAt ? Date.parse(lastSync.lastUpdatedAt) : undefined,
    nowMs,
  });
  const { connectionId, name, workspaceId } = connection;
  return {
    connectionId,
    name,
    workspaceId,
    connectionStatus: connection.status,
    ...judgeConnection({ connection, currentJob, jobs, syncs, schedule, nowMs }),
    ...(currentJob && { currentJob }),
    syncs,
    schedule,
    jobsSeen: jobs.length,
  };
}
