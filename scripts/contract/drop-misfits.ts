import { badExamples } from "./checks/examples.ts";
import { isObject, type JsonObject } from "./json-object.ts";
import { type Path, toPointer, valueAt } from "./json-pointer.ts";
import type { Notices } from "./notices.ts";
import { all } from "./walk.ts";

const PROSE = new Set(["description", "title", "example", "examples"]);

/** The places of properties that may be anything at all, to be asked before the overlay is applied. */
export function anythingPlaces(document: JsonObject): ReadonlySet<string> {
  const anything = properties(document).filter(({ value }) => Object.keys(value).length === 0);
  return new Set(anything.map(({ path }) => toPointer(path)));
}

/**
 * The overlay is written for one revision and applied to others: a property that it describes and this revision does
 * not have, and an example that does not fit this revision, are taken out again and named.
 */
export function dropMisfits(document: JsonObject, anything: ReadonlySet<string>, notices: Notices): void {
  for (const { path, value } of properties(document)) {
    const onlyProse = Object.keys(value).every((key) => PROSE.has(key));
    if (!onlyProse || anything.has(toPointer(path))) continue;
    const siblings = valueAt(document, path.slice(0, -1));
    if (isObject(siblings)) delete siblings[path.at(-1) as string];
    // With an empty `properties` a schema that is not an object would become one.
    const owner = valueAt(document, path.slice(0, -2));
    if (isObject(owner) && isObject(siblings) && Object.keys(siblings).length === 0) delete owner.properties;
    notices.add("overlay", path, "described by the overlay, but this revision has no such property");
  }
  for (const { path, fault, remove } of badExamples(document)) {
    remove();
    notices.add("overlay", path, `the example does not fit this revision: ${fault}; left out`);
  }
}

function properties(document: JsonObject): { path: Path; value: JsonObject }[] {
  return all(document, "schema").filter(({ path }) => path.at(-2) === "properties");
}
