import type { JsonObject } from "../json-object.ts";
import type { Rule } from "../rule.ts";
import { all } from "../walk.ts";

/** OpenAPI 3.0 wrote `nullable: true` beside the type; 3.1 has the type `null`, and its tools ignore the old word. */
export const nullable: Rule = (document) => {
  for (const { value: schema } of all(document, "schema")) {
    const wanted = schema.nullable === true;
    delete schema.nullable;
    if (wanted) allowNull(schema);
  }
};

function allowNull(schema: JsonObject): void {
  if (Array.isArray(schema.enum) && !schema.enum.includes(null)) schema.enum = [...schema.enum, null];
  if (typeof schema.type === "string") schema.type = [schema.type, "null"];
  else if (Array.isArray(schema.type)) schema.type = [...new Set([...schema.type, "null"])];
  else if (["$ref", "allOf", "anyOf", "oneOf", "not"].some((key) => key in schema)) wrap(schema);
}

function wrap(schema: JsonObject): void {
  const inner = { ...schema };
  for (const key of Object.keys(schema)) delete schema[key];
  schema.anyOf = [inner, { type: "null" }];
}
