import { CALL_OPTIONS } from "./call-options.ts";
import { closestName } from "./closest-name.ts";
import type { Operation } from "./http/operation.ts";
import { refuseUnknown } from "./refuse-unknown.ts";

const KNOWN: ReadonlySet<string> = new Set(["path", "query", "body", ...CALL_OPTIONS]);

/** Names in the queries of lists, as far as they say by themselves where they belong. */
const IN_QUERY = new Set([
  ...[
    "limit",
    "offset",
    "orderBy",
    "status",
    "jobType",
    "includeDeleted",
    "workspaceIds",
    "workspaceId",
    "connectionId",
  ],
  ...["createdAtStart", "createdAtEnd", "updatedAtStart", "updatedAtEnd", "tagIds", "organizationId", "ids", "emails"],
]);

/** Refuses a request of an operation method that has anything in it but what the method reads. */
export function checkRequest({ id, method, path }: Operation, request: unknown): void {
  refuseUnknown(id, request, KNOWN, (name) => {
    if (name === "params") return "path and query, directly and without params";
    if (path.includes(`{${name}}`)) return `path: { ${name} }`;
    if (method === "GET" && IN_QUERY.has(name)) return `query: { ${name} }`;
    const closest = closestName(name, [...KNOWN]);
    return closest ?? (method === "GET" || method === "DELETE" ? undefined : `body: { ${name} }`);
  });
}
