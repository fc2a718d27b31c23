/**
 * Make sure that a sync runs, and wait for it. If one is running already, this attaches to it instead of failing with 409.
 *
 *   npx node examples/sync-and-wait.ts [connectionId]
 */
import { ensureSync, JobError } from "airbyte-client";
import { connect } from "./support/connect.ts";
import { bytes, count } from "./support/table.ts";

const { airbyte, mock, close } = await connect({}, { jobDurationMs: 2_000 });
try {
  const connectionId = process.argv[2] ?? (mock ? (await airbyte.listConnections()).data[0]?.connectionId : undefined);
  if (!connectionId) throw new Error("Which connection? npx node examples/sync-and-wait.ts <connectionId>");
  const job = await ensureSync(airbyte, connectionId, {
    ...(mock && { intervalMs: 250 }),
    onUpdate: ({ jobId, status }) => console.log(`job ${jobId}: ${status}`),
  });
  console.log(`${count(job.rowsSynced)} rows, ${bytes(job.bytesSynced)} in ${job.duration}`);
} catch (error) {
  if (!(error instanceof JobError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
} finally {
  await close();
}
