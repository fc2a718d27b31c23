import { randomUUID } from "node:crypto";
import type { Collection, Item } from "./collection.ts";
import { namedType } from "./named-type.ts";
import type { Store } from "./store.ts";

/** What a new thing has beyond its request. */
export function newItemFields(collection: Collection, body: Item, store: Store): Item {
  if (collection === store.connections) return connection(body, store);
  if (collection === store.sources || collection === store.destinations) return connector(collection, body);
  return collection === store.workspaces ? { notifications } : {};
}

function connection({ sourceId, destinationId }: Item, store: Store): Item {
  const source = store.sources.find(sourceId);
  const destination = store.destinations.find(destinationId);
  return {
    name: `${source?.name} <> ${destination?.name}`,
    workspaceId: destination?.workspaceId,
    status: "active",
    schedule: { scheduleType: "manual" },
    namespaceDefinition: "destination",
    nonBreakingSchemaUpdatesBehavior: "ignore",
    // Those that the connector suggests: the ones of the mock suggest none.
    configurations: { streams: [] },
    tags: [],
  };
}

/** A connector goes by its definition or, without one, by its type. The type of a definition that nobody knows is empty. */
function connector(collection: Collection, body: Item): Item {
  const { definitionId } = body;
  const typeName = `${collection.type}Type`;
  const type = namedType(collection, body) ?? "";
  const known = collection
    .list(true)
    .find((item) => (definitionId ? item.definitionId === definitionId : item[typeName] === type));
  return {
    definitionId: known?.definitionId ?? randomUUID(),
    [typeName]: known?.[typeName] ?? type,
    configuration: {},
  };
}

const webhook = { enabled: false };
const told = { email: { enabled: true }, webhook };
const notifications = {
  failure: told,
  success: { email: { enabled: false }, webhook },
  connectionUpdate: told,
  connectionUpdateActionRequired: told,
  syncDisabled: told,
  syncDisabledWarning: told,
};
