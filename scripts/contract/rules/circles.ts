import { isObject, type JsonObject } from "../json-object.ts";
import { fromPointer, valueAt } from "../json-pointer.ts";
import type { Rule } from "../rule.ts";
import { all } from "../walk.ts";

const JOINS = ["allOf", "anyOf", "oneOf"] as const;

/**
 * A schema may hold itself (a tree), but it may not be itself: `A` that is `B` that is `A` has no meaning, and every
 * tool that follows it runs for ever. The reference that closes the circle becomes an open object.
 */
export const circles: Rule = (document, report) => {
  for (const { value, path } of all(document, "schema")) {
    if (typeof value.$ref !== "string") continue;
    const text = JSON.stringify(value.$ref);
    let owner = path;
    while (JOINS.some((join) => join === owner.at(-2))) owner = owner.slice(0, -2);
    if (!reaches(document, value, valueAt(document, owner))) continue;
    for (const key of Object.keys(value)) delete value[key];
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

/** Whether one gets from a schema to a goal by references and joins alone. */
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
  const target = typeof schema.$ref === "string" ? fromPointer(schema.$ref) : undefined;
  const joined = JOINS.flatMap((join) => (Array.isArray(schema[join]) ? schema[join] : []));
  return [...(target ? [valueAt(document, target)] : []), ...joined];
}
