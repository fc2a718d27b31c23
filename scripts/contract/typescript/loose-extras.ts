import { isObject, type JsonObject, objectAt } from "../json-object.ts";
import { all } from "../walk.ts";
import { aboutOf } from "./schema-sides.ts";

/**
 * Prepares a contract for the type generator: in a type, what further properties may be holds for all properties. Beside a named one that is
 * something else they may be anything, or nobody could write such an object.
 */
export function looseExtras(contract: JsonObject): JsonObject {
  const document = structuredClone(contract);
  for (const { value: schema } of all(document, "schema")) {
    const extras = schema.additionalProperties;
    const properties = Object.values(objectAt(schema, "properties"));
    if (isObject(extras) && properties.some((property) => bare(property) !== bare(extras)))
      schema.additionalProperties = {};
  }
  return document;
}

function bare(schema: unknown): string {
  return JSON.stringify(isObject(schema) ? aboutOf(schema).rest : schema);
}
