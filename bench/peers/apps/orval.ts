import type { App, AppOptions } from "./app.js";
import { createJob, getJob, getWorkspace, listConnections, listJobs } from "./generated/orval.js";
import { configure } from "./orval-fetch.js";

export function createApp(options: AppOptions): App {
  configure(options);
  return {
    getWorkspace: (workspaceId) => getWorkspace(workspaceId),
    listConnections: (workspaceId) => listConnections({ workspaceIds: [workspaceId] }),
    listJobs: (limit, offset) => listJobs({ limit, offset }),
    createJob: (connectionId) => createJob({ connectionId, jobType: "sync" }),
    getJob: (jobId) => getJob(jobId),
  };
}
