import { isObject, type JsonObject, objectAt } from "../json-object.ts";
import { fromPointer, type Path, valueAt } from "../json-pointer.ts";
import { resolve } from "../resolve.ts";
import type { Report, Rule } from "../rule.ts";
import { all } from "../walk.ts";

/** `allOf`, `anyOf` and `oneOf` have members; a discriminator names a property, and its mapping leads somewhere. */
export const compositions: Rule = (document, report) => {
  joinsOfOne(document, report);
  for (const { value: schema, path } of all(document, "schema")) {
    for (const key of ["allOf", "anyOf", "oneOf", "prefixItems"]) {
      if (!Array.isArray(schema[key]) || schema[key].length > 0) continue;
      delete schema[key];
      report(path, `${key} without members; dropped`);
    }
    if ("discriminator" in schema) mendDiscriminator(document, schema, path, report);
  }
};

/** What may stand beside a join of one, and goes with what it joins. */
const RULES = new Set(["readOnly", "writeOnly", "default", "deprecated"]);

/**
 * The type generator takes any join for a type that extends another: around alternatives that are told apart, the values by
 * which they are would be lost. What does extend a type with a discriminator is left as it is.
 */
function joinsOfOne(document: JsonObject, report: Report): void {
  // From the inside, so that a join within a join is found.
  for (const { value, path, replace } of all(document, "schema").reverse()) {
    const { allOf, nullable, ...beside } = value;
    if (!Array.isArray(allOf) || allOf.length !== 1 || Object.keys(beside).some((name) => !RULES.has(name))) continue;
    const [only] = allOf as unknown[];
    if (!isObject(only)) continue;
    const { discriminator, oneOf } = resolve(document, only);
    if (discriminator !== undefined && oneOf === undefined) continue;
    replace({ ...only, ...beside, ...(nullable === true && { nullable }) });
    report(path, "allOf of a single schema; taken as that");
  }
}

function mendDiscriminator(document: JsonObject, schema: JsonObject, path: Path, report: Report): void {
  if (typeof schema.discriminator === "string") schema.discriminator = { propertyName: schema.discriminator };
  const { discriminator } = schema;
  if (!isObject(discriminator) || typeof discriminator.propertyName !== "string") {
    delete schema.discriminator;
    report(path, "discriminator names no property; dropped");
    return;
  }
  const mapping: JsonObject = {};
  for (const [value, ref] of Object.entries(objectAt(discriminator, "mapping"))) {
    const target = targetOf(String(ref));
    if (isObject(valueAt(document, target))) mapping[value] = `#/${target.join("/")}`;
    else
      report(
        path,
        `discriminator maps ${JSON.stringify(value)} to ${JSON.stringify(ref)}, which does not exist; dropped`,
      );
  }
  const { propertyName } = discriminator;
  schema.discriminator = { propertyName, ...(Object.keys(mapping).length > 0 && { mapping }) };
}

function targetOf(ref: string): Path {
  return fromPointer(ref) ?? ["components", "schemas", ref];
}
