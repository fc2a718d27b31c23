/**
 * A report on the health of every connection, or of those in AIRBYTE_WORKSPACE_ID if that is set.
 *
 *   npx node examples/connection-health.ts
 */
import { listConnectionHealth } from "airbyte-client";
import { connect } from "./support/connect.ts";
import { explain } from "./support/explain.ts";
import { table } from "./support/table.ts";

const MARKS = { healthy: "✓", running: "▸", degraded: "!", failing: "✗", inactive: "–", "never-synced": "·" };

const ads = { connectionId: "c1a2b3c4-0004-4a5b-8c6d-7e8f90a1b2e4", name: "Ads → Lake" };
const { airbyte, mock, close } = await connect({}, { connections: [ads] });
try {
  // The mock's own jobs do not hang; this one has run for five hours, and the one before it took eight minutes.
  mock?.jobs.add({ connectionId: ads.connectionId, startTime: hoursAgo(24), duration: "PT8M" });
  mock?.jobs.add({ connectionId: ads.connectionId, startTime: hoursAgo(5), status: "running" });
  const { connections, failures, counts, requests } = await listConnectionHealth(airbyte, {
    workspaceId: airbyte.workspaceId,
  });
  const rows = connections.map(({ name, status, reason, syncs, schedule }) => [
    MARKS[status],
    name,
    status,
    syncs.successRate === undefined ? "" : `${Math.round(syncs.successRate * 100)} %`,
    syncs.lastSuccess?.startTime ?? "never",
    schedule.overdue === undefined ? "" : schedule.overdue ? "overdue" : "on time",
    reason,
  ]);
  console.log(table([["", "connection", "status", "success", "last success", "schedule", "why"], ...rows]));
  for (const { name, error } of failures) console.log(`could not be judged: ${name}: ${error.message}`);
  const summary = Object.entries(counts).filter(([, number]) => number > 0);
  console.log(`\n${summary.map(([status, number]) => `${number} ${status}`).join(", ")}; ${requests} requests`);
} catch (error) {
  explain(error);
} finally {
  await close();
}

function hoursAgo(hours: number): string {
  return new Date(Date.now() - hours * 3_600_000).toISOString().replace(/\.\d+/, "");
}
