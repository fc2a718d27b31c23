// What comes back. Each @ts-expect-error is a mistake that must not compile; the compiler complains when it does.
import type { AirbyteClient, Schemas } from "airbyte-client";
import { exactly } from "./exactly.ts";

declare const airbyte: AirbyteClient;

const job = await airbyte.getJob({ path: { jobId: 48213 } });
exactly<Schemas.JobResponse>()(job);
exactly<number>()(job.jobId);
exactly<number | undefined>()(job.bytesSynced);
// @ts-expect-error no such field
job.id;
// @ts-expect-error absent while a job is pending
job.duration.length;

// Enums in answers are open: a newer server may say what this version does not know …
export const other: typeof job.status = "paused_by_a_newer_server";
const text: string = job.status;
// … the known ones are still offered and compared …
if (job.status === "succeeded") job.status satisfies "succeeded" | (string & {});
// … and a switch must have an answer for the others.
export function icon(status: typeof job.status): string {
  switch (status) {
    case "succeeded":
      return "✓";
    case "failed":
      return "✗";
    default:
      return text;
  }
}
// @ts-expect-error the enum itself is closed: the values that this version knows
export const known: Schemas.JobStatusEnum = "paused_by_a_newer_server";
// @ts-expect-error an answer may hold more than the enum
export const narrow: Schemas.JobStatusEnum = job.status;

const connection = await airbyte.getConnection({ path: { connectionId: "c" } });
connection.configurations.streams?.[0]?.syncMode satisfies string | undefined;
export const mode: NonNullable<NonNullable<typeof connection.configurations.streams>[number]["syncMode"]> =
  "newer_mode";
export const permission: Schemas.PermissionResponse["permissionType"] = "workspace_source_editor";

// Empty answers, text, redirects
exactly<void>()(await airbyte.deleteSource({ path: { sourceId: "s" } }));
exactly<string>()(await airbyte.getHealthCheck());
exactly<string>()(await airbyte.getDocumentation());
exactly<string>()(await airbyte.oauthCallback());

// Both forms of the lists that the server answers bare
const regions = await airbyte.listRegions({ query: { organizationId: "o" } });
const list = Array.isArray(regions) ? regions : regions.data;
exactly<Schemas.RegionResponse[]>()(list);
// @ts-expect-error which form it is must be asked first
regions.data;

// Types that the server leaves out for custom connectors
exactly<string | undefined>()((await airbyte.getSource({ path: { sourceId: "s" } })).sourceType);
exactly<string>()((await airbyte.createDataplane({ body: { regionId: "r", name: "n" } })).clientSecret);
exactly<Schemas.GroupResponse>()(await airbyte.createGroup({ body: { name: "n", organizationId: "o" } }));

// openapi-fetch's side: the error is typed.
const removed = await airbyte.DELETE("/tags/{tagId}", { params: { path: { tagId: "t" } } });
if (removed.error) exactly<Schemas.ErrorBody>()(removed.error);

// A status that an operation does not have is none of its answers.
type Answers = import("airbyte-client").operations["getJob"]["responses"];
export type Fine = Answers[200] | Answers[401] | Answers[409] | Answers[429];
// @ts-expect-error this operation is in every server
export type Wrong = Answers[501];

// What an answer leaves out is not there: it never is undefined.
const { notifications } = await airbyte.getWorkspace({ path: { workspaceId: "w" } });
export const failure: { failure?: Schemas.NotificationConfig } = notifications;
// @ts-expect-error not even for a moment
notifications.failure = undefined;
// An answer's part can be sent as it is.
airbyte.updateWorkspace({ path: { workspaceId: "w" }, body: { notifications } });
