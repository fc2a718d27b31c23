import { randomUUID } from "node:crypto";
import type { Item, Shelf } from "./shelf.ts";
import type { Streams } from "./streams.ts";
import type { World } from "./world.ts";

/** What a new thing has beyond its request. */
export function newcomer(shelf: Shelf, body: Item, world: World, streams: Streams): Item {
  if (shelf === world.connections) return connection(body, world, streams);
  if (shelf === world.sources || shelf === world.destinations) return connector(shelf, body);
  return shelf === world.workspaces ? { notifications } : {};
}

function connection({ sourceId, destinationId }: Item, world: World, streams: Streams): Item {
  const source = world.sources.find(sourceId);
  const destination = world.destinations.find(destinationId);
  return {
    name: `${source?.name} → ${destination?.name}`,
    workspaceId: destination?.workspaceId,
    status: "active",
    schedule: { scheduleType: "manual" },
    namespaceDefinition: "destination",
    nonBreakingSchemaUpdatesBehavior: "ignore",
    configurations: { streams: streams.every() },
    tags: [],
  };
}

/** A connector goes by its definition or, without one, by its type. The type of a definition that nobody knows is empty. */
function connector(shelf: Shelf, { definitionId, configuration }: Item): Item {
  const typeName = `${shelf.type}Type`;
  const type = definitionId ? "" : (configuration as Item)[typeName];
  const known = shelf
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
