import { freeName } from "../free-name.ts";
import { isObject, type JsonObject, objectAt } from "../json-object.ts";
import { all, walkFrom } from "../walk.ts";
import { isEnum, optionalNames, referredName, requestSide, schemaSides } from "./schema-sides.ts";

/**
 * Prepares a contract for types that differ between requests and answers, which those of enums and of optional properties do:
 * a schema with such inside that both sides use is there twice, the second time as `…Input`, and requests refer to that.
 */
export function splitSides(contract: JsonObject): JsonObject {
  const document = structuredClone(contract);
  const schemas = objectAt(objectAt(document, "components"), "schemas");
  const sides = schemaSides(document);
  const split = new Map<string, string>();
  for (const name of Object.keys(schemas)) {
    const both = sides.request.has(name) && sides.response.has(name) && !isEnum(document, name);
    if (both && differs(document, name)) split.set(name, freeName(`${name}Input`, schemas));
  }
  for (const [name, input] of split) schemas[input] = structuredClone(schemas[name]);
  const inputs = new Set(split.values());
  const isRequest = requestSide({ ...sides, request: new Set([...sides.request, ...inputs]) });
  for (const found of all(document, "schema")) if (isRequest(found)) referToInput(found.value, split);
  return document;
}

function referToInput(schema: JsonObject, split: ReadonlyMap<string, string>): void {
  const name = referredName(schema);
  const input = name === undefined ? undefined : split.get(name);
  if (input !== undefined) schema.$ref = `#/components/schemas/${input}`;
  const mapping = isObject(schema.discriminator) ? objectAt(schema.discriminator, "mapping") : {};
  for (const [value, ref] of Object.entries(mapping)) {
    const other = split.get(referredName({ $ref: ref }) ?? "");
    if (other !== undefined) mapping[value] = `#/components/schemas/${other}`;
  }
}

function differs(document: JsonObject, name: string, seen = new Set<string>()): boolean {
  if (seen.has(name)) return false;
  seen.add(name);
  const schema = objectAt(objectAt(objectAt(document, "components"), "schemas"), name);
  for (const { value, shape } of walkFrom(schema, "schema")) {
    if (shape !== "schema") continue;
    const referred = referredName(value);
    if (Array.isArray(value.enum) || optionalNames(value).length > 0) return true;
    if (referred !== undefined && differs(document, referred, seen)) return true;
  }
  return false;
}
