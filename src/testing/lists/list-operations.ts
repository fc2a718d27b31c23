import { type Answer, jsonAnswer } from "../answers/answer.ts";
import type { Call, Handlers } from "../server/handler.ts";
import type { Collection, Item } from "./collection.ts";
import { pageAnswer } from "./page-links.ts";
import { list, single } from "./query.ts";
import type { Store } from "./store.ts";
import { foreignWorkspace, unknownItem } from "./unknown-item.ts";

/** The lists of what the mock remembers, most of them with pages, and `get` by id. */
export function listOperations(store: Store, linkBase: string): Handlers {
  const handlers: Handlers = {};
  for (const collection of store.collections) {
    const { kind } = collection.resource;
    // The server lists a deleted workspace only if its id is in the query.
    const needsIds = collection === store.workspaces;
    handlers[`list${kind}s`] = (call) =>
      foreignWorkspace(store, call.query) ?? listAnswer(collection, needsIds, call, linkBase);
    handlers[`get${kind}`] = ({ parameters }) => {
      const id = parameters[collection.idName] ?? "";
      const item = collection.read(id);
      return item ? jsonAnswer(200, item) : unknownItem(store, collection, id);
    };
  }
  return handlers;
}

function listAnswer(collection: Collection, needsIds: boolean, call: Call, linkBase: string): Answer {
  const { query } = call;
  const workspaceIds = list(query, "workspaceIds");
  const tagIds = list(query, "tagIds");
  const includeDeleted = single(query, "includeDeleted") ?? "false";
  const wanted = collection
    .list(includeDeleted === "true" && (workspaceIds !== undefined || !needsIds))
    .filter((item) => !workspaceIds || workspaceIds.includes(String(item.workspaceId)))
    .filter((item) => !tagIds || tagsOf(item).some(({ tagId }) => tagIds.includes(String(tagId))));
  if (!collection.resource.paged) return jsonAnswer(200, { data: wanted });
  return pageAnswer(call, wanted, { includeDeleted, workspaceIds: workspaceIds?.join(",") }, linkBase);
}

function tagsOf(item: Item): readonly Item[] {
  return (item.tags as Item[] | undefined) ?? [];
}
