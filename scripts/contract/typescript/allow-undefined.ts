import { isObject, type JsonObject, objectAt } from "../json-object.ts";
import { all, walk } from "../walk.ts";
import { aboutOf, optionalNames, requestSide, schemaSides } from "./schema-sides.ts";

/** Marks the member of a union that stands for `undefined`. */
export const UNDEFINED = "x-undefined";

/**
 * Prepares a contract for the type generator: what a request may leave out may also be undefined, so that callers with
 * `exactOptionalPropertyTypes` can hand on what they may not have. JSON and queries leave such a value out. In answers a
 * property that is there is never undefined.
 */
export function allowUndefined(contract: JsonObject): JsonObject {
  const document = structuredClone(contract);
  const isRequest = requestSide(schemaSides(document));
  for (const found of all(document, "schema").filter(isRequest)) {
    const properties = objectAt(found.value, "properties");
    for (const name of optionalNames(found.value)) properties[name] = orUndefined(properties[name]);
  }
  for (const { shape, value } of walk(document)) {
    if (shape === "parameter" && value.in === "query" && value.required !== true) {
      value.schema = orUndefined(value.schema);
    }
  }
  return document;
}

function orUndefined(schema: unknown): unknown {
  if (!isObject(schema)) return schema;
  const { about, rest } = aboutOf(schema);
  return { ...about, anyOf: [rest, { type: "null", [UNDEFINED]: true }] };
}
