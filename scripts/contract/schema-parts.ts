import { type JsonObject, objectAt } from "./json-object.ts";
import { targetOf, valueAt } from "./json-pointer.ts";

/** The named schemas of a document. */
export function schemasOf(document: JsonObject): JsonObject {
  return objectAt(objectAt(document, "components"), "schemas");
}

/** The schemas that apply along with this one: the one that it refers to, and the members of its allOf, anyOf and oneOf. */
export function partsOf(document: JsonObject, schema: JsonObject): unknown[] {
  const target = targetOf(schema);
  return [...(target ? [valueAt(document, target)] : []), ...membersOf(schema, ["allOf", "anyOf", "oneOf"])];
}

/** The members of the lists of schemas under some keys. */
export function membersOf(schema: JsonObject, keys: readonly string[]): unknown[] {
  return keys.flatMap((key) => (Array.isArray(schema[key]) ? schema[key] : []));
}
