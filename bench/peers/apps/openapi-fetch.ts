import createClient, { type Middleware } from "openapi-fetch";
import type { App, AppOptions } from "./app.js";
import type { paths } from "./generated/openapi-types.js";
import { tokenSource } from "./token-source.js";

export function createApp(options: AppOptions): App {
  const { baseUrl, fetch = globalThis.fetch } = options;
  const tokens = tokenSource(options);
  const spares = new Map<string, Request>();
  const auth: Middleware = {
    async onRequest({ request, id }) {
      request.headers.set("authorization", `Bearer ${await tokens.get()}`);
      if (request.body) spares.set(id, request.clone());
      return request;
    },
    async onResponse({ request, response, id }) {
      const spare = spares.get(id) ?? request;
      spares.delete(id);
      if (response.status !== 401) return;
      tokens.drop();
      const again = new Request(spare);
      again.headers.set("authorization", `Bearer ${await tokens.get()}`);
      return fetch(again);
    },
    onError: ({ id }) => void spares.delete(id),
  };
  const client = createClient<paths>({ baseUrl, fetch: (request) => fetch(request) });
  client.use(auth);
  return {
    getWorkspace: async (workspaceId) =>
      dataOf(await client.GET("/workspaces/{workspaceId}", { params: { path: { workspaceId } } })),
    listConnections: async (workspaceId) =>
      dataOf(await client.GET("/connections", { params: { query: { workspaceIds: [workspaceId] } } })),
    listJobs: async (limit, offset) => dataOf(await client.GET("/jobs", { params: { query: { limit, offset } } })),
    createJob: async (connectionId) => dataOf(await client.POST("/jobs", { body: { connectionId, jobType: "sync" } })),
    getJob: async (jobId) => dataOf(await client.GET("/jobs/{jobId}", { params: { path: { jobId } } })),
  };
}

function dataOf<T>({ data, response }: { data?: T; response: Response }): T {
  if (!response.ok || data === undefined) throw new Error(`${response.url}: ${response.status}`);
  return data;
}
