import { freeName } from "../free-name.ts";
import { isObject, type JsonObject, objectAt } from "../json-object.ts";
import { fromPointer, type Path, targetOf, toPointer } from "../json-pointer.ts";
import type { Report, Rule } from "../rule.ts";
import { all, type Found } from "../walk.ts";
import { type Referable, SECTIONS } from "./references.ts";

/** Parts of a place that say nothing about what is there. */
const SILENT = new Set(
  "paths components schemas $defs content application/json schema responses parameters properties".split(" "),
);

/**
 * What is referred to inside a path becomes a component, and both places refer to that: the types of a path have other
 * keys than the document, so that a type generator writes a reference into them that leads nowhere.
 */
export const pathReferences: Rule = (document, report) => {
  for (const shape of Object.keys(SECTIONS) as Referable[]) {
    const references = pathReferencesOf(document, shape);
    // What is inside another one goes first, as long as its place is known by the reference.
    const pointers = [...new Set(references.map(pointerOf))].sort((a, b) => b.length - a.length);
    const places = new Map(all(document, shape).map((found) => [toPointer(found.path), found]));
    const moved = new Map<string, string>();
    for (const pointer of pointers) {
      const place = places.get(pointer);
      const { $ref } = place?.value ?? {};
      if (typeof $ref === "string") moved.set(pointer, $ref);
      else if (place !== undefined) moved.set(pointer, moveToComponents(document, place, shape, report));
    }
    for (const reference of references) redirect(reference, shape, moved, report);
    if (shape === "schema") for (const { value } of all(document, shape)) tidy(value, moved);
  }
};

/** By now nothing refers to a definition inside a schema, and a type generator would write `$defs` as a property. */
function tidy(schema: JsonObject, moved: ReadonlyMap<string, string>): void {
  delete schema.$defs;
  const mapping = isObject(schema.discriminator) ? objectAt(schema.discriminator, "mapping") : {};
  for (const [value, ref] of Object.entries(mapping)) mapping[value] = moved.get(String(ref)) ?? ref;
}

/** The references of one kind that lead into a path. */
export function pathReferencesOf(document: JsonObject, shape: Referable): Found[] {
  return all(document, shape).filter(({ value }) => isInside(value));
}

function pointerOf({ value }: Found): string {
  return toPointer(fromPointer(String(value.$ref)) ?? []);
}

function moveToComponents(
  document: JsonObject,
  { value, path, replace }: Found,
  shape: Referable,
  report: Report,
): string {
  if (!isObject(document.components)) document.components = {};
  const components = objectAt(document, "components");
  if (!isObject(components[SECTIONS[shape]])) components[SECTIONS[shape]] = {};
  const section = objectAt(components, SECTIONS[shape]);
  const name = freeName(nameOf(path), section);
  const $ref = `#/components/${SECTIONS[shape]}/${name}`;
  section[name] = value;
  replace({ $ref });
  report(path, `referred to from elsewhere; made the component ${name}`);
  return $ref;
}

/** `#/paths/~1jobs/get/responses/200/content/application~1json/schema` is JobsGet200. */
function nameOf(path: Path): string {
  const words = path.filter((key) => !SILENT.has(key)).flatMap((key) => key.match(/[A-Za-z0-9]+/g) ?? []);
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
}

function redirect(reference: Found, shape: Referable, moved: ReadonlyMap<string, string>, report: Report): void {
  const { value, path } = reference;
  const text = JSON.stringify(value.$ref);
  for (let hops = 0; hops <= moved.size && isInside(value); hops++) value.$ref = moved.get(pointerOf(reference));
  if (typeof value.$ref === "string" && !isInside(value)) return;
  delete value.$ref;
  if (shape === "schema") Object.assign(value, { type: "object", additionalProperties: true });
  report(path, `reference ${text} leads to no ${shape}; an open ${shape} put in its place`);
}

/** Whether a reference leads inside a path or a component. To a property of a component the types can follow. */
function isInside(value: JsonObject): boolean {
  const target = targetOf(value);
  if (target === undefined) return false;
  return target[0] !== "components" || (target.length > 3 && !(target.length === 5 && target[3] === "properties"));
}
