import { isObject, type JsonObject } from "../json-object.ts";
import { type Path, valueAt } from "../json-pointer.ts";
import type { Rule } from "../rule.ts";
import { membersOf, partsOf } from "../schema-parts.ts";
import { all, type Found } from "../walk.ts";

const JOINS = ["allOf", "anyOf", "oneOf"] as const;
const LISTS = ["items", "prefixItems"];

/**
 * A schema may hold itself as a property (a tree), but it may not be itself: `A` that is `B` that is `A` has no meaning, and
 * every tool that follows it runs for ever. Nor may it be a bare list of itself, for which TypeScript has no type here.
 * The reference that closes the circle becomes an open schema.
 */
export const circles: Rule = (document, report) => {
  for (const { value, path } of schemaCircles(document)) {
    // Another one may have been the same circle.
    if (!isCircle(document, value, path)) continue;
    const text = JSON.stringify(value.$ref);
    for (const key of Object.keys(value)) delete value[key];
    // What a list of itself holds may be anything.
    if (!path.slice(ownerOf(path).length).some((key) => LISTS.includes(key)))
      Object.assign(value, { type: "object", additionalProperties: true });
    report(path, `reference ${text} leads back to where it stands; an open schema put in its place`);
  }
  for (const shape of ["response", "parameter", "requestBody", "header"] as const) {
    for (const { value, path } of all(document, shape)) {
      if (typeof value.$ref !== "string" || !reaches(document, value, value)) continue;
      delete value.$ref;
      report(path, "reference leads back to where it stands; dropped");
    }
  }
};

/** The references that lead back to the schema that they stand in. */
export function schemaCircles(document: JsonObject): Found[] {
  return all(document, "schema").filter(({ value, path }) => isCircle(document, value, path));
}

function isCircle(document: JsonObject, value: JsonObject, path: Path): boolean {
  return typeof value.$ref === "string" && reaches(document, value, valueAt(document, ownerOf(path)));
}

/** The place of the schema that a member or an item is a part of, without a property between them. */
function ownerOf(path: Path): Path {
  if (isItem(path)) return ownerOf(path.slice(0, path.at(-1) === "items" ? -1 : -2));
  return JOINS.some((join) => join === path.at(-2)) ? ownerOf(path.slice(0, -2)) : path;
}

/** Whether a schema is that of the items of a list; a property may be called `items`, too. */
function isItem(path: Path): boolean {
  const isName = ["properties", "patternProperties", "schemas", "$defs", "dependentSchemas"].includes(
    path.at(-2) ?? "",
  );
  return path.at(-2) === "prefixItems" || (path.at(-1) === "items" && !isName);
}

/** Whether one gets from a schema to a goal by references, joins and items alone. */
function reaches(document: JsonObject, start: JsonObject, goal: unknown): boolean {
  const seen = new Set<unknown>();
  const pending = next(document, start);
  for (let value = pending.pop(); value !== undefined; value = pending.pop()) {
    if (value === goal) return true;
    if (!isObject(value) || seen.has(value)) continue;
    seen.add(value);
    pending.push(...next(document, value));
  }
  return false;
}

function next(document: JsonObject, schema: JsonObject): unknown[] {
  return [...partsOf(document, schema), ...[schema.items, ...membersOf(schema, ["prefixItems"])].filter(isObject)];
}
