import type { Answer } from "../answers/answer.ts";
import { noRole } from "../answers/no-role.ts";
import { problem } from "../answers/problem.ts";
import type { Collection } from "./collection.ts";
import type { Store } from "./store.ts";

/** What the server says to an id that it does not have. Unless the caller is an instance admin, it looks for a role first. */
export function unknownItem(store: Store, collection: Collection, id: string): Answer {
  // Whose tag it is says the tag itself, so that it is looked for before the role.
  return store.callersAreAdmins || collection === store.tags ? notFound(collection.type, id) : noRole();
}

/** The answer that names what is not there. */
export function notFound(resourceType: string, resourceId: string): Answer {
  return problem("resource-not-found", { resourceType, resourceId });
}
