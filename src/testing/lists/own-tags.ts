import type { Item } from "./collection.ts";
import type { Store } from "./store.ts";

/** A change of a connection with those of its tags that its workspace has, as they are stored; the others are left out without an error. */
export function withOwnTags(change: Item, workspaceId: unknown, { connections, tags }: Store, of: unknown): Item {
  if (of !== connections || !Array.isArray(change.tags)) return change;
  const ids = new Set(change.tags.map(({ tagId }: Item) => tagId));
  // A test's own connections may come with tags of their own.
  const given = connections.list(true).flatMap((connection) => (connection.tags ?? []) as Item[]);
  const known = new Map([...given, ...tags.list()].map((tag) => [tag.tagId, tag]));
  return {
    ...change,
    tags: [...known.values()].filter((tag) => ids.has(tag.tagId) && tag.workspaceId === workspaceId),
  };
}
