import type { CallOptions } from "../call-options.ts";
import { checkInteger } from "../checks/check-option.ts";
import type { AirbyteClient } from "../client.ts";
import { rowsOf, unexpectedAnswer } from "../errors/unexpected-answer.ts";
import type { components } from "../generated/airbyte.gen.ts";
import { newestFirst } from "../jobs/get-jobs.ts";
import { hasEnded, isSync, type Job } from "../jobs/job.ts";
import type { ConnectionHealth } from "./connection-health.ts";
import { judgeConnection } from "./judge-connection.ts";
import { scheduleHealth } from "./schedule-health.ts";
import { syncFigures } from "./sync-figures.ts";

type Connection = components["schemas"]["ConnectionResponse"];

const DEFAULT_JOBS = 10;
const MOST_JOBS = 100;
/** Among so many older successes a sync or a refresh is looked for: the server cannot be asked for both, and not for a reset. */
const OLDER_JOBS = 20;

/** How jobs are looked up for a connection. `onRequest` is told of each request. */
export interface AssessOptions {
  readonly jobs: number;
  readonly options: Omit<CallOptions, "idempotent">;
  readonly onRequest: () => void;
}

/** The number of jobs to look at, checked. */
export function jobsToLookAt(jobs: number | undefined): number {
  return checkInteger("jobs", jobs, 1, MOST_JOBS) ?? DEFAULT_JOBS;
}

/** Looks up a connection's newest jobs and judges them: one request, or two when none of many jobs is a success. */
export async function assessConnection(
  airbyte: Pick<AirbyteClient, "listJobs">,
  connection: Connection,
  { jobs: limit, options, onRequest }: AssessOptions,
): Promise<ConnectionHealth> {
  if (!connection?.schedule) throw unexpectedAnswer("getConnection", "a connection that has a schedule");
  const newest = async (query: { limit: number; status?: "succeeded" }): Promise<Job[]> => {
    const { connectionId } = connection;
    onRequest();
    const page = await airbyte.listJobs({ ...options, query: { ...query, connectionId, orderBy: "createdAt|DESC" } });
    return newestFirst(rowsOf("listJobs", page));
  };
  const jobs = await newest({ limit });
  // When the last jobs are all failures, the question is since when.
  const isCut = jobs.length === limit && !jobs.some((job) => isSync(job) && job.status === "succeeded");
  const olderSuccesses = isCut ? await newest({ limit: OLDER_JOBS, status: "succeeded" }) : [];
  return healthOf(connection, jobs, olderSuccesses.find(isSync), Date.now());
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
    ...judgeConnection({ connection, currentJob, syncs, schedule, nowMs }),
    ...(currentJob && { currentJob }),
    syncs,
    schedule,
    jobsSeen: jobs.length,
  };
}
