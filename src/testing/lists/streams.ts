import { randomUUID } from "node:crypto";
import { stated } from "../stated.ts";
import type { Item } from "./collection.ts";
import { MASK } from "./masked.ts";

/** The streams of a connection as the server answers them. */
export interface Streams {
  /** What a new connection syncs that names no stream: all of them. */
  every(): readonly Item[];
  /** The streams that a request names, and what it did not say of them. */
  completed(sent: readonly Item[]): readonly Item[];
}

/** These do not care for keys: whatever a request says of them, the source's own stay. */
const keyless = ["full_refresh_overwrite", "full_refresh_append"];

/** @param offered what the streams endpoint says of each stream of a source. */
export function streams(offered: readonly Item[]): Streams {
  return {
    every: () => offered.map((stream) => completed({ name: stream.streamName }, stream)),
    completed: (sent) =>
      sent.map((stream) => {
        const known = offered.find(({ streamName }) => streamName === stream.name);
        return completed(stream, known);
      }),
  };
}

function completed(sent: Item, known: Item | undefined): Item {
  const { syncMode = "full_refresh_overwrite" } = sent;
  const rest = { selectedFields: [], ...sent, mappers: mappers(sent) };
  if (!known) return { syncMode, ...rest };
  const isFixed = String(syncMode).startsWith("full_refresh") || known.sourceDefinedCursorField === true;
  const ownKey = known.sourceDefinedPrimaryKey as unknown[] | undefined;
  const hasKey = keyless.includes(String(syncMode)) || (ownKey?.length ?? 0) > 0;
  return stated({
    namespace: known.streamnamespace,
    syncMode,
    ...rest,
    cursorField: isFixed ? known.defaultCursorField : (sent.cursorField ?? known.defaultCursorField),
    primaryKey: hasKey ? ownKey : sent.primaryKey,
  });
}

/** New mappers get an id, and nobody sees their keys again. */
function mappers(stream: Item): readonly Item[] {
  return ((stream.mappers ?? []) as Item[]).map((mapper) => {
    const { key } = Object(mapper.mapperConfiguration) as Item;
    const hidden = key !== undefined && { mapperConfiguration: { ...(mapper.mapperConfiguration as Item), key: MASK } };
    return { id: randomUUID(), ...mapper, ...hidden };
  });
}
