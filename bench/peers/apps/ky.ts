import ky from "ky";
import type { App, AppOptions } from "./app.js";
import type { components } from "./generated/openapi-types.js";
import { tokenSource } from "./token-source.js";

type Schemas = components["schemas"];

export function createApp(options: AppOptions): App {
  const tokens = tokenSource(options);
  const client = ky.create({
    baseUrl: `${options.baseUrl}/`,
    ...(options.fetch && { fetch: options.fetch }),
    hooks: {
      beforeRequest: [
        async ({ request }) => {
          if (!request.headers.has("authorization"))
            request.headers.set("authorization", `Bearer ${await tokens.get()}`);
        },
      ],
      afterResponse: [
        async ({ request, response, retryCount }) => {
          if (response.status !== 401 || retryCount > 0) return;
          tokens.drop();
          const headers = new Headers(request.headers);
          headers.set("authorization", `Bearer ${await tokens.get()}`);
          return ky.retry({ request: new Request(request, { headers }), delay: 0, code: "TOKEN_REFRESHED" });
        },
      ],
    },
  });
  return {
    getWorkspace: (workspaceId) => client.get(`workspaces/${workspaceId}`).json<Schemas["WorkspaceResponse"]>(),
    listConnections: (workspaceId) =>
      client.get("connections", { searchParams: { workspaceIds: workspaceId } }).json<Schemas["ConnectionsResponse"]>(),
    listJobs: (limit, offset) =>
      client.get("jobs", { searchParams: { limit, offset } }).json<Schemas["JobsResponse"]>(),
    createJob: (connectionId) =>
      client.post("jobs", { json: { connectionId, jobType: "sync" } }).json<Schemas["JobResponse"]>(),
    getJob: (jobId) => client.get(`jobs/${jobId}`).json<Schemas["JobResponse"]>(),
  };
}
