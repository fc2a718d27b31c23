import { type JsonObject, objectAt } from "./json-object.ts";
import { targetOf, valueAt } from "./json-pointer.ts";

/** The named schemas of a document. */
export function schemasOf(document: JsonObject): JsonObject {
  return objectAt(objectAt(document, "components"), "schemas");
}

/** What holds together with a schema, or in its place: the one that it refers to, and those that it joins. */
export function partsOf(document: JsonObject, schema: JsonObject): unknown[] {
  const target = targetOf(schema);
  return [...(target ? [valueAt(document, target)] : []), ...membersOf(schema, ["allOf", "anyOf", "oneOf"])];
}

/** The members of the lists of schemas under some keys. */
export function membersOf(schema: JsonObject, keys: readonly string[]): unknown[] {
  return keys.flatMap((key) => (Array.isArray(schema[key]) ? schema[key] : []));
}
