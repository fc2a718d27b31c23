// The floor: fetch with a token that is there already. Nothing renews it, nothing is tried again.
import type { App, AppOptions } from "./app.js";
import type { components } from "./generated/openapi-types.js";

type Schemas = components["schemas"];

export function createApp({ baseUrl, fetch = globalThis.fetch }: AppOptions): App {
  const headers = { authorization: "Bearer token-0" };
  async function ask<T>(path: string, init: RequestInit = { headers }): Promise<T> {
    const response = await fetch(`${baseUrl}${path}`, init);
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return (await response.json()) as T;
  }
  return {
    getWorkspace: (workspaceId) => ask<Schemas["WorkspaceResponse"]>(`/workspaces/${encodeURIComponent(workspaceId)}`),
    listConnections: (workspaceId) =>
      ask<Schemas["ConnectionsResponse"]>(`/connections?${new URLSearchParams({ workspaceIds: workspaceId })}`),
    listJobs: (limit, offset) => ask<Schemas["JobsResponse"]>(`/jobs?limit=${limit}&offset=${offset}`),
    createJob: (connectionId) =>
      ask<Schemas["JobResponse"]>("/jobs", {
        method: "POST",
        headers: { ...headers, "content-type": "application/json" },
        body: JSON.stringify({ connectionId, jobType: "sync" }),
      }),
    getJob: (jobId) => ask<Schemas["JobResponse"]>(`/jobs/${jobId}`),
  };
}
