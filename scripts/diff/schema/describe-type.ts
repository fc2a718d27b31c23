import { isObject, type JsonObject } from "../../contract/json-object.ts";
import { referredName } from "../../contract/typescript/schema-sides.ts";
import { typeTerm } from "../terms.ts";
import { readSchema, typesOf, variantsOf } from "./read-schema.ts";

/** A schema in a few words: `integer (int64)`, `Schemas["JobResponse"][]`, `string or object`. */
export function describeType(value: unknown): string {
  const { schema, nullable } = readSchema(value);
  const words = describe(schema);
  if (!nullable) return words;
  return words === "nothing" ? "null" : `${words} or null`;
}

function describe(schema: JsonObject): string {
  const name = referredName(schema);
  if (name !== undefined) return typeTerm(name);
  const variants = variantsOf(schema);
  if (variants) return variants.map(describeType).join(" or ");
  const types = typesOf(schema);
  if (types === undefined) return "anything";
  if (types.length === 0) return "nothing";
  if (types.length === 1 && types[0] === "array" && isObject(schema.items))
    return `list of ${describeType(schema.items)}`;
  return types.join(" or ") + (typeof schema.format === "string" ? ` (${schema.format})` : "");
}
