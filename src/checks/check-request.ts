import { READ_OPTIONS } from "../call-options.ts";
import { ConfigurationError } from "../errors.ts";
import { hasTrait, type Operation } from "../http/operation.ts";
import * as TRAITS from "../http/traits.ts";
import { checkConnectionId } from "./check-id.ts";
import { closestName } from "./closest-name.ts";
import { refuseInherited, refuseUnknown } from "./refuse-unknown.ts";

const KNOWN: readonly string[] = ["path", "query", "body", ...READ_OPTIONS, "idempotent"];

/** Refuses a request of an operation method that has anything in it but what the method reads, or has no body where one is needed. */
export function checkRequest(operation: Operation, request: unknown): void {
  const { id, method, path, query = [] } = operation;
  const meant = (name: string): string | undefined => {
    if (name === "params") return "path and query, directly and without params";
    if (path.includes(`{${name}}`)) return `path: { ${name} }`;
    const closest = closestName(name, KNOWN);
    if (closest !== undefined) return closest;
    const filter = closestName(name, query);
    if (filter !== undefined) return `query: { ${filter} }`;
    // Airbyte has no idempotency keys, not in the body either.
    return method === "GET" || method === "DELETE" || name.startsWith("idempot") ? undefined : `body: { ${name} }`;
  };
  const [, first] = /\{(\w+)\}/.exec(path) ?? [];
  refuseUnknown(id, request, KNOWN, meant, first && `{ path: { ${first} } }`);
  refuseInherited(id, request, ["baseUrl", ...KNOWN]);
  const { body } = request as { body?: { connectionId?: unknown } };
  const takesBody = method !== "GET" && method !== "DELETE";
  if ((takesBody ? Object(body) !== body : body !== undefined) && !hasTrait(operation, TRAITS.freeBody))
    throw new ConfigurationError(`${id} ${takesBody ? "needs a body that is an object" : "takes no body"}`);
  // The server would fail with a 500, and leave open whether a job was started.
  if (id === "createJob") checkConnectionId("createJob: body", body?.connectionId);
}
