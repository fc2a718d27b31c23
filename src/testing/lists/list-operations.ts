import { type Answer, jsonAnswer } from "../answers/answer.ts";
import { problem } from "../answers/problem.ts";
import type { Handlers } from "../server/handler.ts";
import { pageLinks } from "./page-links.ts";
import { list, single, window } from "./query.ts";
import type { Shelf, World } from "./world.ts";

/** Lists with pages, and the details of one thing on them. */
export function listOperations(world: World, linkBase: string): Handlers {
  const handlers: Handlers = {};
  for (const shelf of world.shelves) {
    handlers[shelf.list] = ({ path, query }) => listAnswer(shelf, path, query, linkBase);
    handlers[shelf.get] = ({ parameters }) => detailAnswer(shelf, parameters[shelf.idName] ?? "");
  }
  return handlers;
}

function listAnswer(shelf: Shelf, path: string, query: Record<string, string | string[]>, linkBase: string): Answer {
  const { limit, offset } = window(query);
  const workspaceIds = list(query, "workspaceIds");
  const wanted = workspaceIds
    ? shelf.items.filter((item) => workspaceIds.includes(String(item.workspaceId)))
    : shelf.items;
  const data = wanted.slice(offset, offset + limit);
  const kept = { includeDeleted: single(query, "includeDeleted"), workspaceIds: workspaceIds?.join(",") };
  return jsonAnswer(200, { data, ...pageLinks({ path, limit, offset, size: data.length, kept }, linkBase) });
}

function detailAnswer(shelf: Shelf, id: string): Answer {
  const item = shelf.items.find((candidate) => candidate[shelf.idName] === id);
  if (!item) return problem("resource-not-found", { resourceType: shelf.kind, resourceId: id });
  return jsonAnswer(200, item);
}
