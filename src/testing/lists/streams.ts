import { randomUUID } from "node:crypto";
import type { Item } from "./collection.ts";

/** The streams of a connection as the server answers them. */
export interface Streams {
  /** What a new connection syncs that names no stream: all of them. */
  every(): readonly Item[];
  /** The streams that a request names, and what it did not say of them. */
  completed(sent: readonly Item[]): readonly Item[];
}

const syncMode = "full_refresh_overwrite";

/** @param offered what the streams endpoint says of each stream of a source. */
export function streams(offered: readonly Item[]): Streams {
  return {
    every: () =>
      offered.map((stream) =>
        stated({ name: stream.streamName, namespace: stream.streamnamespace, syncMode, ...keys(stream), mappers: [] }),
      ),
    completed: (sent) =>
      sent.map((stream) => {
        const known = offered.find(({ streamName }) => streamName === stream.name);
        return { syncMode, ...(known && keys(known)), ...stated(stream), mappers: mappers(stream) };
      }),
  };
}

/** The source's defaults win over the contract's. */
function keys({ defaultCursorField, sourceDefinedPrimaryKey }: Item): Item {
  return stated({ cursorField: defaultCursorField, primaryKey: sourceDefinedPrimaryKey });
}

/** New mappers get an id. */
function mappers(stream: Item): readonly Item[] {
  return ((stream.mappers ?? []) as Item[]).map((mapper) => ({ id: randomUUID(), ...stated(mapper) }));
}

/** The server takes null for not sent, and leaves out what it does not know. */
function stated(item: Item): Item {
  return Object.fromEntries(Object.entries(item).filter(([, value]) => value !== null && value !== undefined));
}
