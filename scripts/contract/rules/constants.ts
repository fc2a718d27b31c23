import { isObject, type JsonObject, objectAt } from "../json-object.ts";
import type { Rule } from "../rule.ts";
import { membersOf, partsOf } from "../schema-parts.ts";
import { all } from "../walk.ts";

/**
 * A constant text is a list of one value, and as such it is open in answers: a newer server may say something else.
 * Where constants tell alternatives apart they stay: only closed values make a union that code can narrow.
 */
export const constants: Rule = (document) => {
  const tags = new Set(all(document, "schema").flatMap(({ value }) => tagsOf(document, value)));
  for (const { value: schema } of all(document, "schema")) {
    // Of a constant null alone the type generator makes anything.
    if (schema.const === null) schema.type ??= "null";
    if (typeof schema.const !== "string" || tags.has(schema)) continue;
    schema.type ??= "string";
    schema.enum ??= [schema.const];
    delete schema.const;
  }
};

/** The properties by which the alternatives of a schema differ. */
function tagsOf(document: JsonObject, schema: JsonObject): JsonObject[] {
  const alternatives = membersOf(schema, ["anyOf", "oneOf"]);
  const found = alternatives.flatMap((one) => constantsOf(document, one, new Set()));
  return found
    .filter(({ name, tag }) => found.some((other) => other.name === name && other.tag.const !== tag.const))
    .map(({ tag }) => tag);
}

type Constant = { readonly name: string; readonly tag: JsonObject };

/** The constant properties of a schema, those of what it joins or refers to included. */
function constantsOf(document: JsonObject, schema: unknown, seen: Set<unknown>): Constant[] {
  if (!isObject(schema) || seen.has(schema)) return [];
  seen.add(schema);
  const own = Object.entries(objectAt(schema, "properties")).flatMap(([name, tag]) =>
    isObject(tag) && "const" in tag ? [{ name, tag }] : [],
  );
  return [...own, ...partsOf(document, schema).flatMap((one) => constantsOf(document, one, seen))];
}
