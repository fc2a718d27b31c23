import { type Answer, jsonAnswer } from "../answers/answer.ts";
import type { Handlers } from "../server/handler.ts";
import type { Collection, Item } from "./collection.ts";
import { pageLinks } from "./page-links.ts";
import { list, type Query, single, window } from "./query.ts";
import type { Store } from "./store.ts";
import { foreignWorkspace, unknownItem } from "./unknown-item.ts";

/** The lists of what the mock remembers, most of them with pages, and `get` by id. */
export function listOperations(store: Store, linkBase: string): Handlers {
  const handlers: Handlers = {};
  for (const collection of store.collections) {
    const { kind } = collection.resource;
    // The server lists a deleted workspace only if its id is in the query.
    const needsIds = collection === store.workspaces;
    handlers[`list${kind}s`] = ({ path, query }) =>
      foreignWorkspace(store, query) ?? listAnswer(collection, needsIds, path, query, linkBase);
    handlers[`get${kind}`] = ({ parameters }) => {
      const id = parameters[collection.idName] ?? "";
      const item = collection.read(id);
      return item ? jsonAnswer(200, item) : unknownItem(store, collection, id);
    };
  }
  return handlers;
}

function listAnswer(collection: Collection, needsIds: boolean, path: string, query: Query, linkBase: string): Answer {
  const workspaceIds = list(query, "workspaceIds");
  const tagIds = list(query, "tagIds");
  const includeDeleted = single(query, "includeDeleted") ?? "false";
  const wanted = collection
    .list(includeDeleted === "true" && (workspaceIds !== undefined || !needsIds))
    .filter((item) => !workspaceIds || workspaceIds.includes(String(item.workspaceId)))
    .filter((item) => !tagIds || tagsOf(item).some(({ tagId }) => tagIds.includes(String(tagId))));
  if (!collection.resource.paged) return jsonAnswer(200, { data: wanted });
  const { limit, offset } = window(query);
  const data = wanted.slice(offset, offset + limit);
  const kept = { includeDeleted, workspaceIds: workspaceIds?.join(",") };
  return jsonAnswer(200, { data, ...pageLinks({ path, limit, offset, size: data.length, kept }, linkBase) });
}

function tagsOf(item: Item): readonly Item[] {
  return (item.tags as Item[] | undefined) ?? [];
}
