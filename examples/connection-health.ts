/**
 * A report on the health of every connection of a workspace.
 *
 *   npx node examples/connection-health.ts
 */
import { listConnectionHealth } from "airbyte-client";
import { connect } from "./support/connect.ts";
import { table } from "./support/table.ts";

const MARKS = { healthy: "✓", running: "▸", degraded: "!", failing: "✗", inactive: "–", "never-synced": "·" };

const { airbyte, close } = await connect();
try {
  const { connections, failures, counts, requests } = await listConnectionHealth(airbyte, {
    workspaceId: airbyte.workspaceId,
  });
  const rows = connections.map(({ name, status, reason, syncs, schedule }) => [
    MARKS[status],
    name,
    status,
    syncs.successRate === undefined ? "" : `${Math.round(syncs.successRate * 100)} %`,
    syncs.lastSuccess?.startTime ?? "never",
    status === "inactive" || schedule.overdue === undefined ? "" : schedule.overdue ? "overdue" : "on time",
    reason,
  ]);
  console.log(table([["", "connection", "status", "success", "last success", "schedule", "why"], ...rows]));
  for (const { name, error } of failures) console.log(`could not be judged: ${name}: ${error.message}`);
  const summary = Object.entries(counts).filter(([, number]) => number > 0);
  console.log(`\n${summary.map(([status, number]) => `${number} ${status}`).join(", ")}; ${requests} requests`);
} finally {
  await close();
}
