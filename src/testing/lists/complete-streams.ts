import { randomUUID } from "node:crypto";
import { stated } from "../stated.ts";
import type { Item } from "./collection.ts";
import { MASK } from "./masked.ts";

/** These do not care for keys: whatever a request says of them, the source's own stay. */
const keyless = ["full_refresh_overwrite", "full_refresh_append"];

/**
 * The streams that a request names, and what it did not say of them.
 *
 * @param offered what the streams endpoint says of each stream of a source.
 */
export function completeStreams(sent: readonly Item[], offered: readonly Item[]): readonly Item[] {
  return sent.map((stream) =>
    completed(
      stream,
      offered.find(({ streamName }) => streamName === stream.name),
    ),
  );
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
