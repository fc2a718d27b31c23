import { READ_OPTIONS } from "../call-options.ts";
import { checkFilter } from "../checks/check-option.ts";
import { refuseUnknown } from "../checks/refuse-unknown.ts";
import type { AirbyteClient } from "../client.ts";
import { isAirbyteError } from "../errors/is-airbyte-error.ts";
import { requireRow } from "../errors/unexpected-answer.ts";
import { type AnyAirbyteError, ClientClosedError } from "../errors.ts";
import { methodOf } from "../http/operation-method.ts";
import { paginate } from "../paginate.ts";
import { assessConnection, jobsToLookAt } from "./assess-connection.ts";
import type { ConnectionHealth, ConnectionHealthOptions, ConnectionHealthStatus } from "./connection-health.ts";
import { forEachConcurrent } from "./for-each-concurrent.ts";
import type { Connection } from "./judge-connection.ts";

/** A server has five threads for its public API; others want some of them too. */
const IN_FLIGHT = 3;
const WORST_FIRST: readonly ConnectionHealthStatus[] = [
  "failing",
  "degraded",
  "never-synced",
  "running",
  "healthy",
  "inactive",
];

/** Options of {@link listConnectionHealth}. */
export interface ListConnectionHealthOptions extends ConnectionHealthOptions {
  /** Only connections of this workspace, or of these. Default is every workspace that the credentials can see. */
  workspaceId?: string | readonly string[] | undefined;
}

/** The health of many connections. */
export interface ConnectionHealthReport {
  /** One entry for each connection that could be judged: failing ones first, then degraded, never-synced, running, healthy, inactive. */
  connections: ConnectionHealth[];
  /** Connections whose jobs could not be read, and why. */
  failures: {
    /** Id of the connection. */
    connectionId: string;
    /** Its name. */
    name: string;
    /** What went wrong when its jobs were read. */
    error: AnyAirbyteError;
  }[];
  /** How many connections have each status. */
  counts: Record<ConnectionHealthStatus, number>;
  /**
   * How many API requests this took: one for each page of connections and one to three for each connection. Retries not counted. When
   * pages overlap, they are read again, and count again.
   */
  requests: number;
}

/**
 * How all connections are doing, or those of the given workspaces. Makes at most three requests at a time. A connection whose jobs cannot
 * be read is listed under `failures`; the others are judged all the same.
 *
 * @throws ApiError if the connections themselves cannot be listed; the reason of an abort; ClientClosedError.
 * @example
 * const { connections } = await listConnectionHealth(airbyte, { workspaceId });
 * const isBad = ({ status, syncs, schedule, mayBeStuck }: ConnectionHealth) =>
 *   ["failing", "degraded"].includes(status) || syncs.consecutiveFailures > 1 || schedule.overdue || mayBeStuck;
 * console.error(connections.filter((each) => each.status !== "inactive" && isBad(each)));
 */
export async function listConnectionHealth(
  airbyte: Pick<AirbyteClient, "listConnections" | "listJobs">,
  given: ListConnectionHealthOptions = {},
): Promise<ConnectionHealthReport> {
  refuseUnknown("listConnectionHealth", given, ["workspaceId", "jobs", ...READ_OPTIONS]);
  const { jobs, workspaceId, ...options } = given;
  checkFilter("listConnectionHealth", "workspaceId", workspaceId);
  const workspaceIds = workspaceId === undefined ? undefined : [workspaceId].flat();
  let requests = 0;
  const onRequest = () => {
    requests += 1;
  };
  const assess = { jobs: jobsToLookAt(jobs), options };

  const found: Connection[] = [];
  const request = { ...options, ...(workspaceIds && { query: { workspaceIds } }) };
  for await (const connection of paginate(methodOf(airbyte, "listConnections", onRequest), request)) {
    found.push(requireRow("listConnections", connection));
  }

  const counting = { listJobs: methodOf(airbyte, "listJobs", onRequest) };
  const connections: ConnectionHealth[] = [];
  const failures: ConnectionHealthReport["failures"] = [];
  await forEachConcurrent(IN_FLIGHT, found, async (connection) => {
    try {
      connections.push(await assessConnection(counting, connection, assess));
    } catch (error) {
      // An abort, a closed client and foreign errors end the whole report, not only this connection.
      if (options.signal?.aborted || !isAirbyteError(error) || error instanceof ClientClosedError) throw error;
      failures.push({ connectionId: connection.connectionId, name: connection.name, error });
    }
  });
  const byName = (a: { name: string }, b: { name: string }) => String(a.name).localeCompare(String(b.name));
  const rank = ({ status }: ConnectionHealth) => WORST_FIRST.indexOf(status);
  connections.sort((a, b) => rank(a) - rank(b) || byName(a, b));
  const counts = { healthy: 0, degraded: 0, failing: 0, running: 0, inactive: 0, "never-synced": 0 };
  for (const { status } of connections) counts[status] += 1;
  return { connections, failures: failures.sort(byName), counts, requests };
}
