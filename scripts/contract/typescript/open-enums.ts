import { type JsonObject, objectAt } from "../json-object.ts";
import { schemasOf } from "../schema-parts.ts";
import { all, type Found } from "../walk.ts";
import { aboutOf, isEnum, referredName, requestSide, schemaSides } from "./schema-sides.ts";

/** Marks the member of a union that stands for every value this version does not know. */
export const OPEN = "x-open";

/**
 * Prepares a contract for the type generator: enums are open in answers (a newer server must not break a build) and
 * closed in requests. An enum component keeps its name and its closed list; where an answer uses it, the type is the
 * enum or any other value.
 */
export function openEnums(contract: JsonObject): JsonObject {
  const document = structuredClone(contract);
  const isRequest = requestSide(schemaSides(document));
  for (const found of all(document, "schema")) {
    const isComponent = found.path.length === 3 && found.path[1] === "schemas";
    if (!isRequest(found) && !isComponent) open(document, found);
  }
  return document;
}

function open(document: JsonObject, { value: schema, replace }: Found): void {
  const name = referredName(schema);
  const values = name === undefined ? schema.enum : enumValues(document, name);
  if (!Array.isArray(values)) return;
  const { about, rest } = aboutOf(schema);
  const types = new Set(values.filter((value) => value !== null).map((value) => typeof value));
  const others = ["string", "number"]
    .filter((type) => types.has(type as "string"))
    .map((type) => ({ type, [OPEN]: true }));
  if (others.length > 0) replace({ ...about, anyOf: [rest, ...others] });
}

function enumValues(document: JsonObject, name: string): unknown {
  if (!isEnum(document, name)) return undefined;
  const schema = objectAt(schemasOf(document), name);
  return schema.enum ?? enumValues(document, referredName(schema) ?? "");
}
