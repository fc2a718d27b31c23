/**
 * The usual steps in one go: list connections, run a sync and follow it to its end while tokens expire, list the last jobs.
 *
 *   npm start                                          against a mock server whose tokens live for three seconds
 *   AIRBYTE_CLIENT_ID=… AIRBYTE_CLIENT_SECRET=… AIRBYTE_BASE_URL=… npm start
 *                                                      against your server; reads only
 *   … npm start -- --sync <connectionId>               and runs a sync there
 */
import { parseArgs } from "node:util";
import { type AirbyteEvent, getJobs, paginate, runJob } from "airbyte-client";
import { connect } from "./support/connect.ts";
import { explain } from "./support/explain.ts";
import { startProgress } from "./support/progress.ts";
import { bytes, count, table } from "./support/table.ts";

const values = readArguments();
let requests = 0;
let failed = 0;
const onEvent = (event: AirbyteEvent): void => {
  if (event.type === "request") requests += 1;
  if (event.type === "request-failed") failed += 1;
  if (event.type === "response" && event.status >= 400) failed += 1;
  // An attempt that is repeated is no failed call yet, and neither is one whose token was refused.
  if (event.type === "retry") failed -= 1;
  if (event.type === "token-replayed" && event.status === 200) failed -= 1;
};

const { airbyte, mock, close } = await connect({ onEvent }, { tokenLifetimeSeconds: 3, jobDurationMs: 8_000 });
try {
  console.log(mock ? `Mock Airbyte at ${airbyte.baseUrl}, tokens live for 3 s\n` : `Airbyte at ${airbyte.baseUrl}\n`);

  const connections = [];
  for await (const connection of paginate(airbyte.listConnections, { query: { limit: 20 } })) {
    if (connections.push(connection) === 20) break;
  }
  console.log(`Connections (${connections.length}${connections.length === 20 ? ", the first" : ""})`);
  const rows = connections.map(({ name, status, schedule }) => [
    name,
    status,
    schedule.cronExpression ?? schedule.basicTiming ?? schedule.scheduleType,
  ]);
  console.log(table([["name", "status", "schedule"], ...rows]));

  const connectionId =
    values.sync ?? (mock ? connections.find(({ status }) => status === "active")?.connectionId : undefined);
  if (connectionId) await sync(connectionId);
  else console.log("\nNothing was started. To run a sync: npm start -- --sync <connectionId>");

  const jobs = await getJobs(airbyte, { limit: 5 });
  console.log("\nLast jobs");
  const history = jobs.map((job) => [
    String(job.jobId),
    job.jobType,
    job.status,
    job.startTime,
    job.duration ?? "",
    // 0 before a job runs.
    count(job.rowsSynced || undefined),
    bytes(job.bytesSynced || undefined),
  ]);
  console.log(table([["job", "type", "status", "started", "duration", "rows", "size"], ...history]));

  const { fetched } = airbyte.auth.status();
  console.log(`\nRequests made: ${requests} · tokens fetched: ${fetched} · calls failed: ${failed}`);
} catch (error) {
  explain(error);
} finally {
  await close();
}

async function sync(connectionId: string): Promise<void> {
  const name = (await airbyte.getConnection({ path: { connectionId } })).name;
  console.log(`\nSync of ${name}`);
  const progress = startProgress();
  try {
    const job = await runJob(
      airbyte,
      { connectionId, jobType: "sync" },
      {
        intervalMs: mock ? 400 : 5_000,
        maxIntervalMs: mock ? 400 : 30_000,
        onUpdate: ({ jobId, status }) =>
          progress.show(`job ${jobId} ${status}, token ${airbyte.auth.status().fetched}`),
      },
    );
    const stats = [
      job.duration,
      job.rowsSynced && `${count(job.rowsSynced)} rows`,
      job.bytesSynced && bytes(job.bytesSynced),
    ];
    progress.done(`job ${job.jobId} ${[job.status, ...stats].filter(Boolean).join(" · ")}`);
  } finally {
    progress.stop();
  }
}

function readArguments(): { sync?: string } {
  try {
    return parseArgs({ options: { sync: { type: "string" } } }).values;
  } catch {
    console.error("Usage: npm start [-- --sync <connectionId>]");
    return process.exit(2);
  }
}
