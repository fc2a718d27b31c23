// An app that uses five operations; `npm run check:budgets` counts what it costs the compiler.
import { type AirbyteClient, createAirbyteClient } from "airbyte-client";

export async function syncIdleConnections(apiKey: string, workspaceId: string): Promise<string[]> {
  const airbyte: AirbyteClient = createAirbyteClient({ apiKey });
  const workspace = await airbyte.getWorkspace({ path: { workspaceId } });
  const { data: connections } = await airbyte.listConnections({ query: { workspaceIds: [workspaceId], limit: 100 } });
  const lines: string[] = [workspace.name];
  for (const { connectionId, name } of connections) {
    const { data: running } = await airbyte.listJobs({ query: { connectionId, status: "running" } });
    if (running.length > 0) continue;
    const started = await airbyte.createJob({ body: { connectionId, jobType: "sync" } });
    const job = await airbyte.getJob({ path: { jobId: started.jobId } });
    lines.push(`${name}: ${job.status} since ${job.startTime}`);
  }
  return lines;
}
