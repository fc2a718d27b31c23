import type { CallOptions } from "../call-options.ts";
import type { Schemas } from "../generated/airbyte.gen.ts";
import type { Job } from "../jobs/job.ts";
import type { ScheduleHealth } from "./schedule-health.ts";
import type { SyncFigures } from "./sync-figures.ts";

/**
 * How a connection is doing. The first of these that holds:
 *
 * 1. `inactive`: the connection's own status is not `active` (but inactive, deprecated, locked, or one that this version does not know).
 * 2. `running`: its newest job has not ended; the figures say how the connection was doing before. `mayBeStuck` is true, and the reason
 *    says so, if the present attempt of a sync has taken more than an hour, and more than 3 times as long as the slowest successful sync
 *    looked at. A queued sync waits for capacity, and is not stuck.
 * 3. `never-synced`: no sync that succeeded or failed is among the jobs looked at, and no older success. (Servers may delete jobs that are
 *    older than six months.)
 * 4. `failing`: the last two syncs or more failed, or the last one did and none is known to have succeeded.
 * 5. `degraded`: the last sync failed, or the last two or more were cancelled, or fewer than 80 % of the syncs looked at succeeded, or the
 *    data was cleared after the last success, or the schedule is overdue.
 * 6. `healthy`: everything else.
 *
 * Refreshes of streams count as syncs, but are looked at only where the syncs alone would make it 3, 4 or 5. Cancelled jobs count neither
 * as successes nor as failures.
 */
export type ConnectionHealthStatus = "healthy" | "degraded" | "failing" | "running" | "inactive" | "never-synced";

/** How one connection is doing, and the figures behind it. Plain JSON. */
export interface ConnectionHealth {
  /** Id of the connection. */
  connectionId: string;
  /** Its name; not unique. */
  name: string;
  /** Id of the workspace that it belongs to. */
  workspaceId: string;
  /** The verdict, by the rules of {@link ConnectionHealthStatus}. */
  status: ConnectionHealthStatus;
  /** The reason for the verdict, in one sentence. */
  reason: string;
  /** The connection's own status. */
  connectionStatus: Schemas.ConnectionResponse["status"];
  /** The job that has not ended, if the newest one has not. */
  currentJob?: Job | undefined;
  /** The sync that runs takes far longer than usual: see `running` in {@link ConnectionHealthStatus}. Absent if it does not. */
  mayBeStuck?: true | undefined;
  /** How its last syncs went. */
  syncs: SyncFigures;
  /** Whether its next sync is overdue. */
  schedule: ScheduleHealth;
  /** How many jobs were looked at: as many as asked for, or all there are. */
  jobsSeen: number;
}

/** Options of `getConnectionHealth` and `listConnectionHealth`; those of a call hold for each request. */
export interface ConnectionHealthOptions extends Omit<CallOptions, "idempotent"> {
  /**
   * How many of a connection's newest jobs are looked at. From 1 to 100. Default is 10. With 1, a connection with a known older success is
   * at worst `degraded`: `failing` would take two failures.
   */
  jobs?: number | undefined;
}
