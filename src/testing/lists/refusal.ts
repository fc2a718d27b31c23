import type { Answer } from "../answers/answer.ts";
import { hateoas } from "../answers/hateoas.ts";
import { problem } from "../answers/problem.ts";
import { refusedMappers } from "./bad-mappers.ts";
import { badSchedule, isTooFrequent } from "./bad-schedule.ts";
import { badStreams } from "./bad-streams.ts";
import type { Collection, Item } from "./collection.ts";
import { destinationTypes } from "./destination-types.ts";
import { namedType } from "./named-type.ts";
import { sourceTypes } from "./source-types.ts";
import type { Store } from "./store.ts";
import { notFound } from "./unknown-item.ts";

/** What the server says to a new thing that it will not make; undefined if it makes it. */
export function refusal(collection: Collection, body: Item, store: Store, href: string): Answer | undefined {
  for (const other of store.collections) {
    const id = body[other.idName];
    if (id === undefined || other.find(id)) continue;
    // These operations ask for a role before anything else, and the web framework does so for them.
    return store.callersAreAdmins
      ? notFound(other.idName, String(id), `create${collection.resource.kind}`)
      : hateoas(403, href);
  }
  if (collection === store.tags) {
    const refused = refusedTag(collection.list(), body);
    if (refused) return refused;
  }
  // A mistake that the server does not tell from one of its own.
  if (collection === store.connections && apart(body, store)) return problem("unexpected-problem", null);
  const isConnector = collection === store.sources || collection === store.destinations;
  if (isConnector && !body.definitionId && !namedType(collection, body)) {
    return problem("unprocessable-entity", {
      message: `Give the definitionId, or the ${collection.type}Type in the configuration.`,
    });
  }
  const type = namedType(collection, body);
  if (type !== undefined && !isKnown(collection, type)) return problem("value-not-found", { value: type });
  return refusedChange(body, store, undefined);
}

/** The two ends are in different workspaces. */
function apart({ sourceId, destinationId }: Item, { sources, destinations }: Store): boolean {
  return sources.find(sourceId)?.workspaceId !== destinations.find(destinationId)?.workspaceId;
}

/**
 * What the server says to a state that nothing can have, be it new or a change of something `stored`; undefined if it can. Of mappers and too
 * many syncs in a new connection it gives no reason.
 */
export function refusedChange(
  { schedule, configurations }: Item,
  { isCloud }: Store,
  stored: Item | undefined,
): Answer | undefined {
  const when = schedule as Item | undefined;
  const reason = badSchedule(when) ?? badStreams(configurations as Item | undefined);
  if (reason !== undefined) return problem("bad-request", { message: reason });
  const refused =
    isCloud && isTooFrequent(when)
      ? problem("cron-under-one-hour", { cronExpression: when?.cronExpression, validationErrorMessage: null })
      : refusedMappers(streamsOf(configurations), streamsOf(stored?.configurations));
  return refused && !stored ? problem("unexpected-problem", null) : refused;
}

function streamsOf(configurations: unknown): readonly Item[] {
  return (Object(configurations) as { streams?: Item[] }).streams ?? [];
}

/** What the server says to a workspace as it would be; undefined if it can be so. */
export function refusedNotifications({ notifications }: Item): Answer | undefined {
  const withoutUrl = Object.entries(Object(notifications)).find(([, event]) => {
    const { enabled, url } = Object((event as Item | null)?.webhook) as Item;
    return enabled === true && !url;
  });
  return withoutUrl && problem("notification-missing-url", { message: `The webhook of ${withoutUrl[0]} has no url.` });
}

/** The most tags that a workspace has. */
const MOST_TAGS = 100;

function refusedTag(tags: readonly Item[], body: Item): Answer | undefined {
  const others = tags.filter((tag) => tag.workspaceId === body.workspaceId);
  if (others.length >= MOST_TAGS) return problem("tag-limit-reached", null);
  return takenName(others, body);
}

/** What the server says to a new name of a tag that another one has. */
export function refusedName(collection: Collection, item: Item, body: Item, { tags }: Store): Answer | undefined {
  if (collection !== tags) return undefined;
  const others = tags.list().filter((tag) => tag.workspaceId === item.workspaceId && tag.tagId !== item.tagId);
  return takenName(others, body);
}

function takenName(others: readonly Item[], { name }: Item): Answer | undefined {
  if (!others.some((tag) => tag.name === name)) return undefined;
  return problem("tag-already-exists", { message: `The workspace has a tag "${name}" already.` });
}

/** Types of a test's own are as good as those of the server. */
function isKnown(collection: Collection, type: unknown): boolean {
  const types = collection.type === "source" ? sourceTypes : destinationTypes;
  return types.has(String(type)) || collection.list(true).some((item) => item[`${collection.type}Type`] === type);
}
