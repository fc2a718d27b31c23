import type { OperationId } from "../../generated/operation-ids.gen.ts";
import type { Answer } from "../answers/answer.ts";
import { noRole } from "../answers/no-role.ts";
import type { Contract } from "../contract/contract.ts";
import type { Call, Handlers } from "../server/handler.ts";
import { single } from "./query.ts";
import type { Store } from "./store.ts";
import { isForeignWorkspace } from "./unknown-item.ts";

/** What is read in a workspace or an organization, and not remembered. */
const operationIds: readonly OperationId[] = [
  "listSourceDefinitions",
  "getSourceDefinition",
  "listDestinationDefinitions",
  "getDestinationDefinition",
  "listDeclarativeSourceDefinitions",
  "getDeclarativeSourceDefinition",
  "listConnectorDefinitions",
  "listGroups",
  "listPermissions",
  "listRegions",
  "listUsersWithinAnOrganization",
];

/** The handlers, with a look for a role before such a read, unless the callers are instance admins. */
export function withScopes(handlers: Handlers, store: Store, contract: Contract): Handlers {
  if (store.callersAreAdmins) return handlers;
  const organizationIds = contract.exampleItems("listOrganizationsForUser").map((item) => item.organizationId);
  const foreign = ({ parameters, query }: Call): Answer | undefined => {
    const workspaceId = parameters.workspaceId ?? single(query, "workspaceId");
    if (workspaceId !== undefined && isForeignWorkspace(store, workspaceId)) return noRole();
    const organizationId = single(query, "organizationId");
    return organizationId === undefined || organizationIds.includes(organizationId) ? undefined : noRole();
  };
  const scoped = operationIds.map((id) => [id, (call: Call) => foreign(call) ?? handlers[id]?.(call)]);
  return { ...handlers, ...Object.fromEntries(scoped) };
}
