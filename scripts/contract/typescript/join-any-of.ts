import type { JsonObject } from "../json-object.ts";
import { all } from "../walk.ts";

const ABOUT = new Set(["description", "title", "deprecated", "readOnly", "writeOnly", "default"]);
const OWN = ["properties", "additionalProperties", "patternProperties", "allOf"];

/**
 * Properties beside an `anyOf` hold together with it; the type generator writes "the one or the other" instead, and a
 * member that only says what is required becomes `unknown`, which swallows the whole type. Says it as an `allOf`.
 */
export function joinAnyOf(contract: JsonObject): JsonObject {
  const document = structuredClone(contract);
  for (const { value: schema, replace } of all(document, "schema")) {
    for (const key of ["anyOf", "oneOf"]) {
      if (Array.isArray(schema[key]) && schema[key].some(onlyRequires)) delete schema[key];
    }
    if (!("anyOf" in schema) || !OWN.some((key) => key in schema)) continue;
    const { anyOf, ...rest } = schema;
    const about = Object.fromEntries(Object.entries(rest).filter(([key]) => ABOUT.has(key)));
    const own = Object.fromEntries(Object.entries(rest).filter(([key]) => !ABOUT.has(key)));
    replace({ ...about, allOf: [own, { anyOf }] });
  }
  return document;
}

/** A member like `{ required: [workspaceId] }`, which no type can say. */
function onlyRequires(schema: unknown): boolean {
  return Object.keys(schema as object).every((key) => key === "required");
}
