/**
 * A service that watches jobs for as long as it runs, survives restarts of Airbyte, and ends cleanly on Ctrl-C.
 *
 *   npx node examples/long-running-service.ts
 */
import { setTimeout as pause } from "node:timers/promises";
import { ClientClosedError, getJobs, isAirbyteError } from "airbyte-client";
import { connect } from "./support/connect.ts";
import { explain } from "./support/explain.ts";

const { airbyte, mock, close } = await connect({ logger: console, deadlineMs: 60_000 }, { jobDurationMs: 3_000 });
const stop = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stop.abort());

if (mock) {
  // Something to see: a sync, a server that restarts, and an end after eight seconds.
  const [connection] = (await airbyte.listConnections()).data;
  await airbyte.createJob({ body: { connectionId: connection?.connectionId ?? "", jobType: "sync" } });
  mock.next("listJobs", "ok", { status: 502, body: "html" }, { cut: "before-response" });
  setTimeout(() => stop.abort(), 8_000);
}

let seen = new Map<number, string>();
try {
  while (!stop.signal.aborted) {
    try {
      const jobs = await getJobs(airbyte, { limit: 20, signal: stop.signal });
      for (const job of jobs) if (seen.get(job.jobId) !== job.status) console.log(`job ${job.jobId}: ${job.status}`);
      seen = new Map(jobs.map((job) => [job.jobId, job.status]));
    } catch (error) {
      if (stop.signal.aborted || error instanceof ClientClosedError) break;
      // What could be retried was retried. A service that polls goes on with the next round, whatever a proxy says while Airbyte restarts;
      // only errors that will not go away by themselves end it.
      if (!isAirbyteError(error) || error.code === "configuration") throw error;
      if (error.code === "token" && error.kind === "rejected" && !error.retryable) throw error;
      console.error(`this round failed: ${error.message}`);
    }
    await pause(mock ? 1_000 : 30_000, undefined, { signal: stop.signal }).catch(() => {});
  }
  console.log("stopped:", airbyte.auth.status());
} catch (error) {
  explain(error);
} finally {
  await close();
}
