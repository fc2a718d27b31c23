import { READ_OPTIONS } from "../call-options.ts";
import { checkConnectionId } from "../checks/check-id.ts";
import { refuseUnknown } from "../checks/refuse-unknown.ts";
import type { AirbyteClient } from "../client.ts";
import { assessConnection, jobsToLookAt } from "./assess-connection.ts";
import type { ConnectionHealth, ConnectionHealthOptions } from "./connection-health.ts";

/**
 * How a connection is doing, judged by its newest jobs. Makes two requests, one after the other. It makes a third if no sync looked at
 * succeeded and there may be older ones, and one more for refreshes if the connection would be called degraded, failing or never-synced.
 *
 * @throws ApiError if there is no such connection or the server refuses.
 * @example
 * const { status, reason } = await getConnectionHealth(airbyte, connectionId);
 */
export async function getConnectionHealth(
  airbyte: Pick<AirbyteClient, "getConnection" | "listJobs">,
  connectionId: string,
  given: ConnectionHealthOptions = {},
): Promise<ConnectionHealth> {
  refuseUnknown("getConnectionHealth", given, ["jobs", ...READ_OPTIONS]);
  checkConnectionId("getConnectionHealth", connectionId);
  const { jobs, ...options } = given;
  const assess = { jobs: jobsToLookAt(jobs), options };
  const connection = await airbyte.getConnection({ ...options, path: { connectionId } });
  return assessConnection(airbyte, connection, assess);
}
