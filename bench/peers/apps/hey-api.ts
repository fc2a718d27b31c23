import type { App, AppOptions } from "./app.js";
import { createClient, createConfig } from "./generated/hey-api/client/index.js";
import { createJob, getJob, getWorkspace, listConnections, listJobs } from "./generated/hey-api/sdk.gen.js";
import { tokenSource } from "./token-source.js";

export function createApp(options: AppOptions): App {
  const { baseUrl, fetch = globalThis.fetch } = options;
  const tokens = tokenSource(options);
  const client = createClient(
    createConfig({
      baseUrl,
      fetch,
      throwOnError: true,
      auth: ({ scheme }) => (scheme === "bearer" ? tokens.get() : undefined),
    }),
  );
  const spares = new WeakMap<Request, Request>();
  client.interceptors.request.use((request) => {
    if (request.body) spares.set(request, request.clone());
    return request;
  });
  client.interceptors.response.use(async (response, request) => {
    if (response.status !== 401) return response;
    tokens.drop();
    const again = new Request(spares.get(request) ?? request);
    again.headers.set("authorization", `Bearer ${await tokens.get()}`);
    return fetch(again);
  });
  return {
    getWorkspace: async (workspaceId) =>
      (await getWorkspace({ client, path: { workspaceId }, throwOnError: true })).data,
    listConnections: async (workspaceId) =>
      (await listConnections({ client, query: { workspaceIds: [workspaceId] }, throwOnError: true })).data,
    listJobs: async (limit, offset) => (await listJobs({ client, query: { limit, offset }, throwOnError: true })).data,
    createJob: async (connectionId) =>
      (await createJob({ client, body: { connectionId, jobType: "sync" }, throwOnError: true })).data,
    getJob: async (jobId) => (await getJob({ client, path: { jobId }, throwOnError: true })).data,
  };
}
