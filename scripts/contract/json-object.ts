/** A parsed YAML or JSON mapping, before anything is known about it. */
export type JsonObject = { [key: string]: unknown };

/** Tells a mapping from scalars, lists and null. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The mapping under a key, or an empty one that is attached to nothing. */
export function objectAt(parent: JsonObject | undefined, key: string): JsonObject {
  const value = parent?.[key];
  return isObject(value) ? value : {};
}
