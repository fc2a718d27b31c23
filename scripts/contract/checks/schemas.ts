import type { JsonObject } from "../json-object.ts";
import { toPointer } from "../json-pointer.ts";
import { propertiesFor } from "../rules/required-names.ts";
import { all } from "../walk.ts";
import { schemaValidator } from "./schema-validator.ts";

const ajv = schemaValidator();

/** Schemas that JSON Schema does not allow, and names in `required` that are no properties. */
export function schemaFaults(document: JsonObject): string[] {
  const roots = all(document, "schema").filter(({ path }, index, list) => !startsWith(path, list[index - 1]?.path));
  const illegal = roots.flatMap(({ value, path }) => {
    if (ajv.validateSchema(value)) return [];
    const error = ajv.errors?.[0];
    return [`${toPointer(path)}${error?.instancePath ?? ""}: not legal in JSON Schema: ${error?.message ?? "unknown"}`];
  });
  const unknown = all(document, "schema").flatMap(({ value, path }) => {
    if (!Array.isArray(value.required)) return [];
    const known = propertiesFor(document, value, path);
    const missing = value.required.filter((name) => !known.includes(String(name)));
    return missing.map((name) => `${toPointer(path)}: required ${JSON.stringify(name)} is no property`);
  });
  return [...illegal, ...unknown];
}

function startsWith(path: readonly string[], start: readonly string[] | undefined): boolean {
  return start?.every((key, index) => path[index] === key) ?? false;
}
