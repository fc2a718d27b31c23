import { isObject, type JsonObject, objectAt } from "../json-object.ts";
import { fromPointer, valueAt } from "../json-pointer.ts";
import type { Report, Rule } from "../rule.ts";
import type { ShapeName } from "../shapes.ts";
import { all, type Found } from "../walk.ts";

const SECTIONS: Partial<Record<ShapeName, string>> = {
  schema: "schemas",
  response: "responses",
  parameter: "parameters",
  requestBody: "requestBodies",
  header: "headers",
  pathItem: "pathItems",
};

/** The stand-in for what a reference promised and the document does not have. */
const STAND_INS: Partial<Record<ShapeName, () => JsonObject>> = {
  schema: () => ({ type: "object", additionalProperties: true }),
  response: () => ({}),
  requestBody: () => ({ content: { "application/json": { schema: {} } } }),
  header: () => ({ schema: { type: "string" } }),
  pathItem: () => ({}),
};

/**
 * Every `$ref` leads to an object of its kind. A missing response becomes an empty one, a missing schema an open
 * object; a name in another spelling or in a Swagger 2 place leads to the component that was meant.
 */
export const references: Rule = (document, report) => {
  for (const [shape, section] of Object.entries(SECTIONS)) {
    for (const found of all(document, shape as ShapeName)) {
      if ("$ref" in found.value) mend(document, found, section, report);
    }
  }
  dropEmptied(document);
};

function mend(document: JsonObject, found: Found, section: string, report: Report): void {
  const ref = found.value.$ref;
  const text = JSON.stringify(ref);
  if (typeof ref !== "string") {
    delete found.value.$ref;
    return report(found.path, `$ref ${text} is no text; dropped`);
  }
  const target = fromPointer(ref);
  const inSection = target?.length !== 3 || target[0] !== "components" || target[1] === section;
  if (target && inSection && isObject(valueAt(document, target))) {
    if (!leadsInCircle(document, found.value)) return;
    found.replace(STAND_INS[found.shape]?.());
    return report(found.path, `reference ${text} leads back to itself; an open one put in its place`);
  }
  const components = sectionOf(document, section);
  const name = target?.at(-1) ?? ref.split(/[/#]/).at(-1) ?? "";
  const known = Object.keys(components).filter((key) => sameName(key, name));
  if (known.length === 1 && isNameReference(ref)) {
    found.value.$ref = `#/components/${section}/${known[0]}`;
    return report(found.path, `reference ${text} corrected to ${found.value.$ref}`);
  }
  standIn(document, found, section, target, report);
}

function standIn(
  document: JsonObject,
  found: Found,
  section: string,
  target: readonly string[] | undefined,
  report: Report,
) {
  const text = JSON.stringify(found.value.$ref);
  const make = STAND_INS[found.shape];
  if (make === undefined) {
    found.replace(undefined);
    return report(found.path, `${found.shape} ${text} does not exist; left out`);
  }
  if (target?.length === 3 && target[0] === "components" && target[1] === section) {
    sectionOf(document, section)[target[2] ?? ""] = make();
    return report(target, `${found.shape} is referred to and does not exist; an empty one added`);
  }
  found.replace(make());
  report(found.path, `reference ${text} leads nowhere; an open ${found.shape} put in its place`);
}

function sectionOf(document: JsonObject, section: string): JsonObject {
  if (!isObject(document.components)) document.components = {};
  const components = objectAt(document, "components");
  if (!isObject(components[section])) components[section] = {};
  return objectAt(components, section);
}

/** `Job`, `components/schemas/Job`, `#/definitions/Job` name a component; `#/components/schemas/A/properties/b` does not. */
function isNameReference(ref: string): boolean {
  return /^[^/#:]+$|^(#?\/?)(definitions|responses|parameters|components\/[a-zA-Z]+)\/[^/]+$/.test(ref);
}

function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function leadsInCircle(document: JsonObject, start: JsonObject): boolean {
  const seen = new Set<unknown>();
  let value: unknown = start;
  while (isObject(value) && typeof value.$ref === "string") {
    if (seen.has(value)) return true;
    seen.add(value);
    const target = fromPointer(value.$ref);
    value = target && valueAt(document, target);
  }
  return false;
}

function dropEmptied(document: JsonObject): void {
  for (const shape of ["pathItem", "operation"] as const) {
    for (const { value } of all(document, shape)) {
      if (Array.isArray(value.parameters)) value.parameters = value.parameters.filter((item) => item !== undefined);
    }
  }
}
