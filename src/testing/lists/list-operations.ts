import { type Answer, jsonAnswer } from "../answers/answer.ts";
import type { Handlers } from "../server/handler.ts";
import { pageLinks } from "./page-links.ts";
import { list, type Query, single, window } from "./query.ts";
import type { Item, Shelf } from "./shelf.ts";
import { unknownItem } from "./unknown-item.ts";
import type { World } from "./world.ts";

/** Lists with pages, and the details of one thing on them. */
export function listOperations(world: World, linkBase: string): Handlers {
  const handlers: Handlers = {};
  for (const shelf of world.shelves) {
    const { kind } = shelf.resource;
    handlers[`list${kind}s`] = ({ path, query }) => listAnswer(shelf, path, query, linkBase);
    handlers[`get${kind}`] = ({ parameters }) => {
      const id = parameters[shelf.idName] ?? "";
      const item = shelf.read(id);
      return item ? jsonAnswer(200, item) : unknownItem(world, shelf, id);
    };
  }
  return handlers;
}

function listAnswer(shelf: Shelf, path: string, query: Query, linkBase: string): Answer {
  const workspaceIds = list(query, "workspaceIds");
  const tagIds = list(query, "tagIds");
  const includeDeleted = single(query, "includeDeleted");
  const wanted = shelf
    .list(includeDeleted === "true")
    .filter((item) => !workspaceIds || workspaceIds.includes(String(item.workspaceId)))
    .filter((item) => !tagIds || tagsOf(item).some(({ tagId }) => tagIds.includes(String(tagId))));
  if (!shelf.resource.paged) return jsonAnswer(200, { data: wanted });
  const { limit, offset } = window(query);
  const data = wanted.slice(offset, offset + limit);
  const kept = { includeDeleted, workspaceIds: workspaceIds?.join(",") };
  return jsonAnswer(200, { data, ...pageLinks({ path, limit, offset, size: data.length, kept }, linkBase) });
}

function tagsOf(item: Item): readonly Item[] {
  return (item.tags as Item[] | undefined) ?? [];
}
