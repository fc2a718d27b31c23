// A consumer of five methods, as many programs are. What it costs the compiler is counted in compile.test.ts.
import type { AirbyteClient } from "airbyte-client";

export async function syncAndReport(airbyte: AirbyteClient, connectionId: string): Promise<string> {
  const connection = await airbyte.getConnection({ path: { connectionId } });
  const source = await airbyte.getSource({ path: { sourceId: connection.sourceId } });
  const job = await airbyte.createJob({ body: { connectionId, jobType: "sync" } });
  const failed = await airbyte.listJobs({ query: { connectionId, status: "failed", limit: 5 } });
  const now = await airbyte.getJob({ path: { jobId: job.jobId } });
  return `${source.name}: ${now.status}, ${failed.data.length} failed before`;
}
