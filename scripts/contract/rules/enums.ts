import { isObject, type JsonObject } from "../json-object.ts";
import type { Path } from "../json-pointer.ts";
import type { Report, Rule } from "../rule.ts";
import { castTo, matchesType, typeOf } from "../value-types.ts";
import { all } from "../walk.ts";

/** An enum is a list of different values of the type beside it, and has such a type when its values have one. */
export const enums: Rule = (document, report) => {
  for (const { value: schema, path } of all(document, "schema")) {
    if (!("enum" in schema)) continue;
    const listed = Array.isArray(schema.enum) ? schema.enum : [schema.enum];
    // A value is a value; tools that read the contract would follow a reference among them.
    const values = listed.filter((value) => !(isObject(value) && "$ref" in value));
    if (values.length < listed.length) report(path, "enum has a reference for a value; dropped");
    if (!Array.isArray(schema.enum)) report(path, "enum is no list; taken as its only value");
    const unique = values.filter((value, index) => values.findIndex((other) => isSame(value, other)) === index);
    if (unique.length < values.length) report(path, "enum has a value twice; one kept");
    schema.enum = unique;
    if (unique.length === 0) {
      delete schema.enum;
      report(path, "enum without values; dropped");
    } else if ("type" in schema) fitToType(schema, unique, path, report);
    else if (!("$ref" in schema)) inferType(schema, unique, path, report);
  }
};

function fitToType(schema: JsonObject, values: readonly unknown[], path: Path, report: Report): void {
  // A list of values often stands beside `type: array` where it belongs to the items.
  if (schema.type === "array" && values.every((value) => !Array.isArray(value))) {
    schema.items = { ...(schema.items as JsonObject), enum: values };
    delete schema.enum;
    report(path, "enum of single values on a list; moved to its items");
    return;
  }
  const typed = values.includes(null) && !matchesType(null, schema.type) ? [schema.type, "null"].flat() : schema.type;
  const cast = values.map((value) => castTo(value, typed));
  if (cast.includes(undefined)) {
    delete schema.type;
    report(path, `enum values are not of the type ${JSON.stringify(typed)}; type dropped`);
    inferType(schema, values, path, report);
    return;
  }
  if (cast.some((value, index) => value !== values[index])) {
    report(path, `enum values are not of the type ${JSON.stringify(typed)}; taken as meant`);
  }
  schema.type = typed;
  schema.enum = cast.filter((value, index) => cast.findIndex((other) => isSame(value, other)) === index);
}

function inferType(schema: JsonObject, values: readonly unknown[], path: Path, report: Report): void {
  const types = [...new Set(values.map(typeOf))].sort();
  const plain = types.filter((type) => type !== "null");
  if (plain.length !== 1 || plain[0] === "object" || plain[0] === "array") return;
  schema.type = types.length === 1 ? plain[0] : [plain[0], "null"];
  report(path, `enum without a type; ${plain[0]} by its values`);
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
