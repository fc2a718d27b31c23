import { isObject, type JsonObject, objectAt } from "../json-object.ts";
import { type Path, valueAt } from "../json-pointer.ts";
import type { Report, Rule } from "../rule.ts";
import { partsOf } from "../schema-parts.ts";
import { all } from "../walk.ts";

/**
 * Every name in `required` is a property. A name without one becomes its twin in another spelling (`grant_type` for
 * `grant-type`), else it is dropped: nobody could send it.
 */
export const requiredNames: Rule = (document, report) => {
  const schemas = all(document, "schema");
  for (const { value, path } of schemas) if (typeof value.required === "boolean") hoist(document, value, path, report);
  for (const { value, path } of schemas) if ("required" in value) mend(document, value, path, report);
};

/** `required: true` inside a property is how other formats say that the object requires it. */
function hoist(document: JsonObject, schema: JsonObject, path: Path, report: Report): void {
  const wanted = schema.required === true;
  delete schema.required;
  const parent = path.at(-2) === "properties" ? valueAt(document, path.slice(0, -2)) : undefined;
  if (!wanted || !isObject(parent)) return;
  const listed = Array.isArray(parent.required) ? parent.required : [];
  parent.required = [...listed, path.at(-1)];
  report(path, "required: true inside a property; taken to the list of its object");
}

function mend(document: JsonObject, schema: JsonObject, path: Path, report: Report): void {
  const listed = typeof schema.required === "string" ? [schema.required] : schema.required;
  delete schema.required;
  if (!Array.isArray(listed)) {
    report(path, "required is no list of names; dropped");
    return;
  }
  const properties = propertiesFor(document, schema, path);
  const names = listed.flatMap((name) => knownName(String(name), properties, path, report));
  if (names.length > 0) schema.required = [...new Set(names)];
}

function knownName(name: string, properties: readonly string[], path: Path, report: Report): string[] {
  if (properties.includes(name)) return [name];
  const twins = properties.filter((property) => spelling(property) === spelling(name));
  if (twins.length === 1) {
    report(path, `required "${name}" is no property, "${twins[0]}" is; taken as meant`);
    return twins;
  }
  report(path, `required "${name}" is no property; dropped`);
  return [];
}

function spelling(name: string): string {
  return name.toLowerCase().replaceAll(/[-_]/g, "");
}

/** Property names a schema may require: its own, those of the schemas that it joins, and those of the schema around it. */
export function propertiesFor(document: JsonObject, schema: JsonObject, path: Path): string[] {
  const names = new Set(ownProperties(document, schema, new Set()));
  let around = path;
  while (/^(allOf|anyOf|oneOf)$/.test(around.at(-2) ?? "") || around.at(-1) === "not") {
    around = around.slice(0, around.at(-1) === "not" ? -1 : -2);
    const parent = valueAt(document, around);
    if (isObject(parent)) for (const name of ownProperties(document, parent, new Set())) names.add(name);
  }
  return [...names];
}

function ownProperties(document: JsonObject, schema: JsonObject, seen: Set<JsonObject>): string[] {
  if (seen.has(schema)) return [];
  seen.add(schema);
  const parts = partsOf(document, schema).filter(isObject);
  return [
    ...Object.keys(objectAt(schema, "properties")),
    ...parts.flatMap((other) => ownProperties(document, other, seen)),
  ];
}
