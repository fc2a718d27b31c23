import type { Answer } from "../answers/answer.ts";
import { hateoas } from "../answers/hateoas.ts";
import { problem } from "../answers/problem.ts";
import { badSchedule } from "./bad-schedule.ts";
import { destinationTypes } from "./destination-types.ts";
import type { Item, Shelf } from "./shelf.ts";
import { sourceTypes } from "./source-types.ts";
import { notFound } from "./unknown-item.ts";
import type { World } from "./world.ts";

/** What the server says to a new thing that it will not make; undefined if it makes it. */
export function refusal(shelf: Shelf, body: Item, world: World, href: string): Answer | undefined {
  for (const other of world.shelves) {
    const id = body[other.idName];
    if (id === undefined || other.find(id)) continue;
    // These operations ask for a role before anything else, and the web framework does so for them.
    return world.callersAreAdmins ? notFound(other.type, String(id)) : hateoas(403, href);
  }
  if (shelf === world.tags && hasTag(shelf, body)) {
    return problem("tag-already-exists", { message: `The workspace has a tag "${body.name}" already.` });
  }
  const isConnector = shelf === world.sources || shelf === world.destinations;
  if (isConnector && !body.definitionId && !namedType(shelf, body)) {
    return problem("unprocessable-entity", {
      message: `Say the definitionId, or the ${shelf.type}Type in the configuration.`,
    });
  }
  const type = namedType(shelf, body);
  if (type !== undefined && !isKnown(shelf, type)) return problem("value-not-found", { value: type });
  return refusedChange(body);
}

/** What the server says to a state that nothing can have, be it new or changed; undefined if it can. */
export function refusedChange({ schedule }: Item): Answer | undefined {
  const reason = badSchedule(schedule as Item | undefined);
  return reason === undefined ? undefined : problem("bad-request", { message: reason });
}

function hasTag(shelf: Shelf, { workspaceId, name }: Item): boolean {
  return shelf.list().some((tag) => tag.workspaceId === workspaceId && tag.name === name);
}

/** The type that a connector goes by; a definition wins over it. */
function namedType(shelf: Shelf, { definitionId, configuration }: Item): unknown {
  return definitionId ? undefined : (configuration as Item | undefined)?.[`${shelf.type}Type`];
}

/** Types of a test's own are as good as those of the server. */
function isKnown(shelf: Shelf, type: unknown): boolean {
  const types = shelf.type === "source" ? sourceTypes : destinationTypes;
  return types.has(String(type)) || shelf.list(true).some((item) => item[`${shelf.type}Type`] === type);
}
