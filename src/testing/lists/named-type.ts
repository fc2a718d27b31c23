import type { Collection, Item } from "./collection.ts";

/** The type that a connector goes by, wherever it stands in the configuration; a definition wins over it. */
export function namedType(collection: Collection, { definitionId, configuration }: Item): unknown {
  return definitionId ? undefined : named(`${collection.type}Type`, configuration);
}

/** The property of this name that stands nearest to the top of the first branch that has one. */
export function named(name: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  if (name in value) return (value as Item)[name];
  return Object.values(value)
    .map((each) => named(name, each))
    .find((found) => found !== undefined);
}
