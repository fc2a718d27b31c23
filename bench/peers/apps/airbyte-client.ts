import { createAirbyteClient } from "airbyte-client";
import type { App, AppOptions } from "./app.js";

export function createApp(options: AppOptions): App {
  const airbyte = createAirbyteClient(options);
  return {
    getWorkspace: (workspaceId) => airbyte.getWorkspace({ path: { workspaceId } }),
    listConnections: (workspaceId) => airbyte.listConnections({ query: { workspaceIds: [workspaceId] } }),
    listJobs: (limit, offset) => airbyte.listJobs({ query: { limit, offset } }),
    createJob: (connectionId) => airbyte.createJob({ body: { connectionId, jobType: "sync" } }),
    getJob: (jobId) => airbyte.getJob({ path: { jobId } }),
  };
}
