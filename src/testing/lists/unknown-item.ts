import type { OperationId } from "../../generated/operation-ids.gen.ts";
import type { Answer } from "../answers/answer.ts";
import { missing } from "../answers/missing.ts";
import { noRole } from "../answers/no-role.ts";
import { problem } from "../answers/problem.ts";
import type { Collection } from "./collection.ts";
import { list, type Query } from "./query.ts";
import type { Store } from "./store.ts";

/** What the server says to an id that it does not have. Unless the caller is an instance admin, it looks for a role first. */
export function unknownItem(store: Store, collection: Collection, id: string): Answer {
  // The workspace of a tag is known only from the tag, so the server looks for the tag before the role.
  return store.callersAreAdmins || collection === store.tags ? notFound(collection.idName, id) : noRole();
}

/** What the server says to a list of a workspace that it does not have, or not for this caller; undefined if it lists. */
export function foreignWorkspace(store: Store, query: Query): Answer | undefined {
  if (store.callersAreAdmins) return undefined;
  return (list(query, "workspaceIds") ?? []).some((id) => isForeignWorkspace(store, id)) ? noRole() : undefined;
}

/** Whether no workspace has, or ever had, this id. */
export function isForeignWorkspace(store: Store, id: string): boolean {
  return !store.collections.some((each) => each.list(true).some((item) => item.workspaceId === id));
}

/** The answer that names what is not there. */
export function notFound(idName: string, id: string, operationId?: OperationId): Answer {
  return problem("resource-not-found", missing(idName, id, operationId));
}
