import { freeName } from "../free-name.ts";
import { isObject, type JsonObject, objectAt } from "../json-object.ts";
import { fromPointer, toPointer } from "../json-pointer.ts";
import { schemasOf } from "../schema-parts.ts";
import { all, walkFrom } from "../walk.ts";
import { isAnyObject, isEnum, optionalNames, referredName, schemaSides } from "./schema-sides.ts";

/**
 * The schemas that have a form of their own for requests: those with enums, lists, optional properties or objects of any kind inside
 * that both sides use. Each with the name of that form.
 */
export function inputNames(document: JsonObject): ReadonlyMap<string, string> {
  const sides = schemaSides(document);
  const names = Object.keys(schemasOf(document)).filter(
    (name) => sides.request.has(name) && sides.response.has(name) && !isEnum(document, name) && differs(document, name),
  );
  return new Map(names.map((name) => [name, `${name}Input`]));
}

/**
 * A contract in which nothing else has the name of such a form: if upstream has a schema of that name, the schema is renamed, because
 * callers know the form by that name.
 */
export function freeInputNames(contract: JsonObject): JsonObject {
  const inputs = [...inputNames(contract).values()];
  const taken = inputs.filter((input) => Object.hasOwn(schemasOf(contract), input));
  if (taken.length === 0) return contract;
  const document = structuredClone(contract);
  const known: JsonObject = { ...schemasOf(contract), ...Object.fromEntries(inputs.map((input) => [input, true])) };
  const renamed = new Map<string, string>();
  for (const name of taken) {
    const other = freeName(`${name}_`, known);
    known[other] = true;
    renamed.set(name, other);
  }
  const schemas = Object.entries(schemasOf(document)).map(([name, schema]) => [renamed.get(name) ?? name, schema]);
  objectAt(document, "components").schemas = Object.fromEntries(schemas);
  for (const { value } of all(document, "schema")) referByName(value, renamed);
  return document;
}

/** Makes a schema refer to others by their new names. */
export function referByName(schema: JsonObject, renamed: ReadonlyMap<string, string>): void {
  const rename = (ref: unknown) => {
    const [components, schemas, name = "", ...inside] = fromPointer(String(ref)) ?? [];
    const other = components === "components" && schemas === "schemas" ? renamed.get(name) : undefined;
    return other === undefined ? ref : toPointer(["components", "schemas", other, ...inside]);
  };
  if ("$ref" in schema) schema.$ref = rename(schema.$ref);
  const mapping = isObject(schema.discriminator) ? objectAt(schema.discriminator, "mapping") : {};
  for (const [value, ref] of Object.entries(mapping)) mapping[value] = rename(ref);
}

function differs(document: JsonObject, name: string, seen = new Set<string>()): boolean {
  if (seen.has(name)) return false;
  seen.add(name);
  for (const { value, shape } of walkFrom(objectAt(schemasOf(document), name), "schema")) {
    if (shape !== "schema") continue;
    const referred = referredName(value);
    const isList = [value.type].flat().includes("array");
    if (isList || Array.isArray(value.enum) || isAnyObject(value) || optionalNames(value).length > 0) return true;
    if (referred !== undefined && differs(document, referred, seen)) return true;
  }
  return false;
}
