import type { Item } from "./collection.ts";

/** Why the server takes no such list of streams, whatever their source holds; undefined if it does. */
export function badStreams(configurations: Item | null | undefined): string | undefined {
  const streams = (configurations?.streams ?? []) as Item[];
  const names = new Set<string>();
  for (const stream of streams) {
    const { name, namespace } = stream;
    const key = JSON.stringify([name, namespace ?? null]);
    if (names.has(key)) return `Stream ${name} of the namespace ${namespace ?? "null"} is configured twice.`;
    names.add(key);
    const reason = badFields(stream.selectedFields as Item[] | undefined);
    if (reason) return `Stream ${name}: ${reason}`;
  }
  return undefined;
}

/** An empty list is refused, although answers have one where all fields are selected. */
function badFields(selected: readonly Item[] | undefined): string | undefined {
  if (!selected) return undefined;
  if (selected.length === 0) return "no fields are selected; leave selectedFields out for all of them.";
  const paths = selected.map(({ fieldPath }) => (fieldPath ?? []) as string[]);
  if (paths.some(({ length }) => length === 0)) return "the path of a selected field is empty.";
  if (paths.some(({ length }) => length > 1)) return "only whole top-level fields can be selected.";
  return new Set(paths.flat()).size < paths.length ? "a field is selected twice." : undefined;
}
