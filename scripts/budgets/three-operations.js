// An app that uses three operations; `.size-limit.js` measures what it weighs once bundled.
import { createAirbyteClient } from "../../dist/index.js";

export async function syncAll(apiKey, workspaceIds) {
  const airbyte = createAirbyteClient({ apiKey });
  const { data: connections } = await airbyte.listConnections({ query: { workspaceIds } });
  for (const { connectionId } of connections) await airbyte.createJob({ body: { connectionId, jobType: "sync" } });
  return airbyte.listJobs({ query: { status: "running" } });
}
