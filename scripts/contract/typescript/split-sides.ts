import type { JsonObject } from "../json-object.ts";
import { schemasOf } from "../schema-parts.ts";
import { all } from "../walk.ts";
import { freeInputNames, inputNames, referByName } from "./input-names.ts";
import { requestSide, schemaSides } from "./schema-sides.ts";

/**
 * Prepares a contract for types that differ between requests and answers, which those of enums, of lists, of optional properties and of
 * objects of any kind do: a schema with such inside that both sides use is there twice, the second time as `…Input`, and requests
 * refer to that.
 */
export function splitSides(contract: JsonObject): JsonObject {
  const document = structuredClone(freeInputNames(contract));
  const schemas = schemasOf(document);
  const sides = schemaSides(document);
  const split = inputNames(document);
  for (const [name, input] of split) schemas[input] = structuredClone(schemas[name]);
  const inputs = new Set(split.values());
  const isRequest = requestSide({ ...sides, request: new Set([...sides.request, ...inputs]) });
  for (const found of all(document, "schema")) if (isRequest(found)) referByName(found.value, split);
  return document;
}
