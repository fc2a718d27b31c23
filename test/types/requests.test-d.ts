// What may be sent. Each @ts-expect-error is a mistake that must not compile; the compiler complains when it does.
import { type AirbyteClient, ensureSync, runJob, type Schemas } from "airbyte-client";

declare const airbyte: AirbyteClient;
const connectionId = "c1a2b3c4-0001-4a5b-8c6d-7e8f90a1b2e1";
const workspaceId = "3f2a9c1e-6b7d-4e8f-9a0b-1c2d3e4f5a6b";

// Nothing required, nothing to give.
airbyte.listJobs();
airbyte.listJobs({});
airbyte.getHealthCheck({ timeoutMs: 1_000, maxRetries: 0, headers: { "x-trace": "1" } });
// @ts-expect-error a path is required
airbyte.getJob();
// @ts-expect-error a path is required
airbyte.getJob({});
// @ts-expect-error a query is required
airbyte.listUsersWithinAnOrganization();

// Path
airbyte.getJob({ path: { jobId: 48213 } });
// @ts-expect-error job ids are numbers
airbyte.getJob({ path: { jobId: "48213" } });
// @ts-expect-error the parameter is called jobId
airbyte.getJob({ path: { id: 48213 } });
// @ts-expect-error both parts of the path are needed
airbyte.removeGroupMember({ path: { groupId: connectionId } });

// Query: enums are closed, names are known
airbyte.listJobs({ query: { status: "failed", jobType: "sync", limit: 100, workspaceIds: [workspaceId] } });
// @ts-expect-error no such status
airbyte.listJobs({ query: { status: "done" } });
// @ts-expect-error a slip of the pen
airbyte.listJobs({ query: { conectionId: connectionId } });
// @ts-expect-error limits are numbers
airbyte.listJobs({ query: { limit: "100" } });
// @ts-expect-error not a parameter of this operation
airbyte.listTags({ query: { limit: 5 } });
// @ts-expect-error queries are no bodies
airbyte.listJobs({ body: { status: "failed" } });

// Body: enums are closed, what has a default may be left out
airbyte.createJob({ body: { connectionId, jobType: "sync" } });
// @ts-expect-error no such type
airbyte.createJob({ body: { connectionId, jobType: "full" } });
// @ts-expect-error a job needs a connection
airbyte.createJob({ body: { jobType: "sync" } });
// @ts-expect-error no such field
airbyte.createJob({ body: { connectionId, jobType: "sync", force: true } });
declare const answered: Schemas.JobResponse;
const { jobType } = answered;
// @ts-expect-error an enum of an answer is open: it may be a value that cannot be sent
airbyte.createJob({ body: { connectionId, jobType } });

airbyte.createConnection({ body: { sourceId: connectionId, destinationId: connectionId } });
airbyte.createConnection({ body: { sourceId: "s", destinationId: "d", namespaceDefinition: "source", prefix: "" } });
// @ts-expect-error no such namespace
airbyte.createConnection({ body: { sourceId: "s", destinationId: "d", namespaceDefinition: "both" } });
// @ts-expect-error a schedule that runs by itself can be read, never written
airbyte.patchConnection({ path: { connectionId }, body: { schedule: { scheduleType: "basic" } } });
airbyte.patchConnection({
  path: { connectionId },
  body: {
    status: "inactive",
    configurations: {
      streams: [
        {
          name: "charges",
          syncMode: "incremental_append",
          mappers: [
            {
              type: "hashing",
              mapperConfiguration: { targetField: "email", method: "SHA-256", fieldNameSuffix: "_hashed" },
            },
          ],
        },
      ],
    },
  },
});
const path = { connectionId };
// @ts-expect-error no such sync mode
airbyte.patchConnection({ path, body: { configurations: { streams: [{ name: "a", syncMode: "append" }] } } });

// A connector configuration is whatever its connector wants.
airbyte.createSource({
  body: {
    name: "Orders database",
    workspaceId,
    configuration: {
      sourceType: "postgres",
      host: "db.acme.example",
      port: 5432,
      ssl_mode: { mode: "require" },
      schemas: ["public"],
    },
  },
});
airbyte.createSource({ body: { name: "Empty", workspaceId, configuration: {} } });
interface PostgresConfiguration {
  sourceType: "postgres";
  host: string;
}
declare const configuration: PostgresConfiguration;
airbyte.createSource({ body: { name: "Orders database", workspaceId, configuration } });
airbyte.patchSource({ path: { sourceId: "s" }, body: { configuration } });
// @ts-expect-error a configuration is an object
airbyte.createSource({ body: { name: "Orders database", workspaceId, configuration: "postgres" } });
// @ts-expect-error a source needs a configuration
airbyte.createSource({ body: { name: "Orders database", workspaceId } });

// The two forms of the grant, and none.
airbyte.createAccessToken({ body: { client_id: "id", client_secret: "secret" } });
airbyte.createAccessToken({
  body: {
    client_id: "id",
    client_secret: "secret",
    "grant-type": "client_credentials",
    grant_type: "client_credentials",
  },
});
// @ts-expect-error camel case is what upstream's own example says, and wrong
airbyte.createAccessToken({ body: { clientId: "id", clientSecret: "secret" } });

// Lists may be readonly.
const workspaceIds = [workspaceId] as const;
declare const tags: readonly Schemas.TagResponse[];
airbyte.listJobs({ query: { workspaceIds } });
airbyte.GET("/jobs", { params: { query: { workspaceIds } } });
airbyte.patchConnection({ path, body: { tags } });

// What may be left out may be undefined: a caller's own optional value goes through as it is.
declare const own: { name?: string; limit?: number; status?: "active" | "inactive"; cpu?: string };
declare const maybe: string | undefined;
airbyte.listJobs({ query: { connectionId: maybe, limit: own.limit, workspaceIds: undefined } });
airbyte.GET("/jobs", { params: { query: { connectionId: maybe } } });
airbyte.patchConnection({ path, body: { name: own.name, status: own.status, configurations: undefined } });
airbyte.PATCH("/connections/{connectionId}", { params: { path }, body: { name: maybe } });
const resourceAllocation = { default: { cpu_limit: own.cpu } };
airbyte.patchSource({ path: { sourceId: "s" }, body: { name: maybe, resourceAllocation } });
airbyte.updateWorkspace({
  path: { workspaceId },
  body: { notifications: { failure: { email: { enabled: undefined } } } },
});
// @ts-expect-error what is required may not be undefined
airbyte.createJob({ body: { connectionId: maybe, jobType: "sync" } });
// @ts-expect-error a part of the path may not be undefined
airbyte.getJob({ path: { jobId: own.limit } });

// A configuration is an object of any kind, but nothing of which `{}` would be sent.
declare const loaded: Promise<PostgresConfiguration>;
airbyte.patchSource({ path: { sourceId: "s" }, body: { configuration: { ...configuration, port: 5432 } } });
// @ts-expect-error nobody has waited for it
airbyte.patchSource({ path: { sourceId: "s" }, body: { configuration: loaded } });
// @ts-expect-error JSON has no maps
airbyte.patchSource({ path: { sourceId: "s" }, body: { configuration: new Map([["host", "h"]]) } });
// @ts-expect-error a list has no names
airbyte.patchSource({ path: { sourceId: "s" }, body: { configuration: [configuration] } });
// @ts-expect-error none of the orders that the server knows
airbyte.listJobs({ query: { orderBy: "createdAt DESC" } });

// What callbacks return is of no interest.
declare const save: (jobId: number) => Promise<{ id: number }>;
ensureSync(airbyte, connectionId, { onStart: ({ jobId }) => save(jobId), onUpdate: ({ status }) => status.length > 0 });

// Jobs
runJob(airbyte, { connectionId, jobType: "reset" });
// @ts-expect-error a refresh cannot be started
runJob(airbyte, { connectionId, jobType: "refresh" });
