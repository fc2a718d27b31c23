/**
 * Make sure that a sync runs, and wait for it. If one is running already, this attaches to it instead of failing with 409.
 *
 *   npx node examples/sync-and-wait.ts [connectionId]
 */
import { ensureSync } from "airbyte-client";
import { connect } from "./support/connect.ts";
import { explain } from "./support/explain.ts";
import { bytes, count } from "./support/table.ts";

const { airbyte, mock, close } = await connect({}, { jobDurationMs: 2_000 });
try {
  const connectionId = process.argv[2] ?? (mock ? (await airbyte.listConnections()).data[0]?.connectionId : undefined);
  if (connectionId) await sync(connectionId);
  else {
    console.error("Which connection? npx node examples/sync-and-wait.ts <connectionId>");
    process.exitCode = 1;
  }
} catch (error) {
  explain(error);
} finally {
  await close();
}

async function sync(connectionId: string): Promise<void> {
  const job = await ensureSync(airbyte, connectionId, {
    ...(mock && { intervalMs: 250 }),
    onUpdate: ({ jobId, status }) => console.log(`job ${jobId}: ${status}`),
  });
  console.log(`${count(job.rowsSynced)} rows, ${bytes(job.bytesSynced)} in ${job.duration}`);
}
