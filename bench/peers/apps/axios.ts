import axios, { type InternalAxiosRequestConfig, isAxiosError } from "axios";
import type { App, AppOptions } from "./app.js";
import type { components } from "./generated/openapi-types.js";
import { tokenSource } from "./token-source.js";

type Schemas = components["schemas"];

export function createApp(options: AppOptions): App {
  const { baseUrl, fetch } = options;
  const tokens = tokenSource(options);
  // Its own adapter on Node, as its users have it; through `fetch` only where a test wants to see every request.
  const client = axios.create({
    baseURL: baseUrl,
    proxy: false,
    ...(fetch && { adapter: "fetch", env: { fetch } }),
  });
  client.interceptors.request.use(async (config) => {
    config.headers.set("authorization", `Bearer ${await tokens.get()}`);
    return config;
  });
  const replayed = new WeakSet<InternalAxiosRequestConfig>();
  client.interceptors.response.use(undefined, async (error: unknown) => {
    if (!isAxiosError(error) || error.response?.status !== 401 || !error.config || replayed.has(error.config))
      throw error;
    tokens.drop();
    replayed.add(error.config);
    return client.request(error.config);
  });
  return {
    getWorkspace: async (workspaceId) =>
      (await client.get<Schemas["WorkspaceResponse"]>(`/workspaces/${workspaceId}`)).data,
    listConnections: async (workspaceId) =>
      (await client.get<Schemas["ConnectionsResponse"]>("/connections", { params: { workspaceIds: workspaceId } }))
        .data,
    listJobs: async (limit, offset) =>
      (await client.get<Schemas["JobsResponse"]>("/jobs", { params: { limit, offset } })).data,
    createJob: async (connectionId) =>
      (await client.post<Schemas["JobResponse"]>("/jobs", { connectionId, jobType: "sync" })).data,
    getJob: async (jobId) => (await client.get<Schemas["JobResponse"]>(`/jobs/${jobId}`)).data,
  };
}
