import type { JsonObject } from "../json-object.ts";
import type { Path } from "../json-pointer.ts";
import type { Report, Rule } from "../rule.ts";
import { all } from "../walk.ts";

const TYPES = new Set(["array", "boolean", "integer", "null", "number", "object", "string"]);

const MEANT: Record<string, { type: string; format?: string } | undefined> = {
  bool: { type: "boolean" },
  date: { type: "string", format: "date" },
  datetime: { type: "string", format: "date-time" },
  "date-time": { type: "string", format: "date-time" },
  dict: { type: "object" },
  double: { type: "number" },
  file: { type: "string", format: "binary" },
  float: { type: "number" },
  int: { type: "integer" },
  int32: { type: "integer" },
  int64: { type: "integer" },
  list: { type: "array" },
  long: { type: "integer" },
  map: { type: "object" },
  str: { type: "string" },
  text: { type: "string" },
  uuid: { type: "string", format: "uuid" },
};

/** Types are the seven of JSON Schema; a list of items has items; what has properties is an object. */
export const schemaTypes: Rule = (document, report) => {
  for (const { value: schema, path } of all(document, "schema")) {
    if ("type" in schema) mendType(schema, path, report);
    if (!("type" in schema) && !("$ref" in schema)) inferType(schema, path, report);
    const isList = schema.type === "array" || (Array.isArray(schema.type) && schema.type.includes("array"));
    if (isList && !("items" in schema) && !("prefixItems" in schema)) {
      schema.items = {};
      report(path, "a list without items; any items allowed");
    }
  }
};

function mendType(schema: JsonObject, path: Path, report: Report): void {
  const given = Array.isArray(schema.type) ? schema.type : [schema.type];
  const types: string[] = [];
  for (const type of given) {
    const name = type === null ? "null" : String(type).trim().toLowerCase();
    const meant = TYPES.has(name) ? { type: name } : MEANT[name];
    if (meant) types.push(meant.type);
    if (meant?.format !== undefined) schema.format ??= meant.format;
    if (meant?.type === type || type === null) continue;
    report(
      path,
      `type ${JSON.stringify(type)} is none of JSON Schema; ${meant ? `taken as ${meant.type}` : "dropped"}`,
    );
  }
  const unique = [...new Set(types)];
  if (unique.length === 0) delete schema.type;
  else schema.type = unique.length === 1 ? unique[0] : unique;
}

function inferType(schema: JsonObject, path: Path, report: Report): void {
  const type = "properties" in schema ? "object" : "items" in schema ? "array" : undefined;
  if (type === undefined) return;
  schema.type = type;
  report(path, `no type, but ${type === "object" ? "properties" : "items"}; taken as ${type}`);
}
