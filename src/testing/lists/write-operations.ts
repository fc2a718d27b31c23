import { randomUUID } from "node:crypto";
import type { OperationId } from "../../generated/operation-ids.gen.ts";
import { type Answer, emptyAnswer, jsonAnswer } from "../answers/answer.ts";
import { errorId } from "../answers/error-id.ts";
import { problem } from "../answers/problem.ts";
import type { Contract } from "../contract/contract.ts";
import type { JobBook } from "../jobs/job-book.ts";
import type { MockClock } from "../mock-clock.ts";
import type { Call, Handlers } from "../server/handler.ts";
import { asReported } from "./as-reported.ts";
import type { Collection, Item, Resource } from "./collection.ts";
import { merged } from "./merged.ts";
import { newItemFields } from "./new-item-fields.ts";
import { withOwnTags } from "./own-tags.ts";
import { refusal, refusedChange, refusedName, refusedNotifications } from "./refusal.ts";
import type { Store } from "./store.ts";
import { notFound, unknownItem } from "./unknown-item.ts";

/** Fields that stay what they were on creation, whatever a change says. */
const immutableFields = ["createdAt", "workspaceId", "definitionId", "sourceType", "destinationType"];

/** What changes one thing of a kind, and what replaces it. */
const changes: Readonly<Record<Resource["kind"], { change: OperationId; replace?: OperationId }>> = {
  Connection: { change: "patchConnection" },
  Source: { change: "patchSource", replace: "putSource" },
  Destination: { change: "patchDestination", replace: "putDestination" },
  Workspace: { change: "updateWorkspace" },
  Tag: { change: "updateTag" },
};

/** Create, change, replace and delete. What the API does not show of a request is not kept. */
export function writeOperations(store: Store, book: JobBook, contract: Contract, clock: MockClock): Handlers {
  const handlers: Handlers = {};
  const known = {
    regions: contract.exampleItems("listRegions"),
    streams: contract.exampleItems("getStreamProperties"),
  };
  const isRegion = (id: unknown) => known.regions.some(({ regionId }) => regionId === id);
  // The server does not handle its own "not found" error here, so that it becomes a 500.
  const unknownRegion = (collection: Collection, { regionId }: Item) =>
    collection === store.workspaces && regionId && !isRegion(regionId) ? errorId(500) : undefined;
  for (const collection of store.collections) {
    const { kind } = collection.resource;
    const fields = contract.answerFields(`get${kind}`);
    const reported = (body: unknown, { workspaceId }: Item) =>
      withOwnTags(picked(asReported(body as Item, known), fields.all), workspaceId, store, collection);
    const [model = {}] = contract.exampleItems(`list${kind}s`);
    handlers[`create${kind}`] = ({ body, href }) => {
      const refused = unknownRegion(collection, body as Item) ?? refusal(collection, body as Item, store, href);
      if (refused) return refused;
      const start = { ...picked(model, fields.required), ...newItemFields(collection, body as Item, store) };
      const createdAt = fields.all.includes("createdAt") && { createdAt: Math.floor(clock.now() / 1_000) };
      const item = { ...merged(start, reported(body, start)), [collection.idName]: randomUUID(), ...createdAt };
      return refusedNotifications(item) ?? jsonAnswer(200, collection.add(item));
    };
    const ids = changes[kind];
    handlers[ids.change] = change(
      store,
      book,
      collection,
      (item, body) => merged(withoutLimits(item), reported(body, item)),
      unknownRegion,
    );
    if (ids.replace) {
      const replaced = (item: Item, body: unknown) => ({ ...withoutLimits(item), ...reported(body, item) });
      handlers[ids.replace] = change(store, book, collection, replaced);
    }
    handlers[`delete${kind}`] = ({ parameters }) => {
      const id = parameters[collection.idName] ?? "";
      if (!collection.read(id)) return unknownItem(store, collection, id);
      store.delete(collection, id);
      book.cancelWhere(({ connectionId }) => store.connections.wasDeleted(connectionId));
      return emptyAnswer(204);
    };
  }
  return handlers;
}

function change(
  store: Store,
  book: JobBook,
  collection: Collection,
  changed: (item: Item, body: unknown) => Item,
  unknownRegion: (collection: Collection, body: Item) => Answer | undefined = () => undefined,
) {
  return ({ parameters, body }: Call) => {
    const id = parameters[collection.idName] ?? "";
    // A deleted connection, too: its status changes, but it never syncs again.
    const item = collection.changeable(id);
    if (!item) return collection.read(id) ? notFound(collection.idName, id) : unknownItem(store, collection, id);
    if (item.status === "locked") return problem("connection-locked", { connectionId: id, statusReason: null });
    const refused =
      unknownRegion(collection, body as Item) ??
      refusedChange(body as Item, store, item) ??
      refusedName(collection, item, body as Item, store);
    if (refused) return refused;
    const next = { ...changed(item, body), ...picked(item, [collection.idName, ...immutableFields]) };
    const unfit = refusedNotifications(next);
    if (unfit) return unfit;
    // A change of a connection takes its sync out of the queue.
    book.cancelWhere(({ connectionId, status }) => connectionId === id && status === "queued");
    return jsonAnswer(200, store.change(collection, next));
  };
}

/** Every change of a source or destination removes the limits of its pods, unless it names them. */
function withoutLimits({ resourceAllocation: _, ...item }: Item): Item {
  return item;
}

function picked(item: Item, names: readonly string[]): Item {
  return Object.fromEntries(Object.entries(item).filter(([name]) => names.includes(name)));
}
