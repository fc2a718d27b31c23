import { freeName } from "../free-name.ts";
import { isObject, type JsonObject, objectAt } from "../json-object.ts";
import { all, type Found, walkFrom } from "../walk.ts";
import { isEnum, referredName, schemaSides } from "./schema-sides.ts";

/** Marks the member of a union that stands for every value this version does not know. */
export const OPEN = "x-open";

/**
 * Prepares a contract for the type generator: enums are open in answers (a newer server must not break a build) and
 * closed in requests. An enum component keeps its name and its closed list; where an answer uses it, the type is the
 * enum or any other value. A schema with enums inside that both sides use is there twice, the second time as `…Input`.
 */
export function openEnums(contract: JsonObject): JsonObject {
  const document = structuredClone(contract);
  const schemas = objectAt(objectAt(document, "components"), "schemas");
  const sides = schemaSides(document);
  const split = new Map<string, string>();
  for (const name of Object.keys(schemas)) {
    const both = sides.request.has(name) && sides.response.has(name) && !isEnum(document, name);
    if (both && hasEnum(document, name)) split.set(name, freeName(`${name}Input`, schemas));
  }
  for (const [name, input] of split) schemas[input] = structuredClone(schemas[name]);
  const inputs = new Set(split.values());
  const closed = (name: string) =>
    inputs.has(name) || (sides.request.has(name) && !split.has(name) && !sides.response.has(name));
  for (const found of all(document, "schema")) {
    const owner = found.path[0] === "components" && found.path[1] === "schemas" ? found.path[2] : undefined;
    const requestSide = owner === undefined ? !isInResponse(found) : closed(owner);
    if (requestSide) referToInput(found.value, split);
    else if (found.path.length > 3 || owner === undefined) open(document, found);
  }
  return document;
}

function isInResponse({ path }: Found): boolean {
  return path.includes("responses") || (path[0] === "components" && path[1] === "headers");
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

function open(document: JsonObject, { value: schema, replace }: Found): void {
  const name = referredName(schema);
  const values = name === undefined ? schema.enum : enumValues(document, name);
  if (!Array.isArray(values)) return;
  const { description, deprecated, readOnly, writeOnly, default: fallback, ...closed } = schema;
  const about = Object.entries({ description, deprecated, readOnly, writeOnly, default: fallback });
  const types = new Set(values.filter((value) => value !== null).map((value) => typeof value));
  const others = ["string", "number"]
    .filter((type) => types.has(type as "string"))
    .map((type) => ({ type, [OPEN]: true }));
  if (others.length > 0)
    replace({ ...Object.fromEntries(about.filter(([, value]) => value !== undefined)), anyOf: [closed, ...others] });
}

function enumValues(document: JsonObject, name: string): unknown {
  if (!isEnum(document, name)) return undefined;
  const schema = objectAt(objectAt(objectAt(document, "components"), "schemas"), name);
  return schema.enum ?? enumValues(document, referredName(schema) ?? "");
}

function hasEnum(document: JsonObject, name: string, seen = new Set<string>()): boolean {
  if (seen.has(name)) return false;
  seen.add(name);
  const schema = objectAt(objectAt(objectAt(document, "components"), "schemas"), name);
  for (const { value } of walkFrom(schema, "schema")) {
    const referred = referredName(value);
    if (Array.isArray(value.enum) || (referred !== undefined && hasEnum(document, referred, seen))) return true;
  }
  return false;
}
