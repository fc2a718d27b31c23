import { isObject, type JsonObject } from "../../contract/json-object.ts";
import { fromPointer, valueAt } from "../../contract/json-pointer.ts";
import { typeOf } from "../../contract/value-types.ts";
import { joinSchemas } from "./join-schemas.ts";

/** A schema without the detours that OpenAPI offers: null told apart, a union or join of one is that one. */
export type Plain = { readonly schema: JsonObject; readonly nullable: boolean };

const UNIONS = ["anyOf", "oneOf"] as const;
/** What a schema may say beside a single part of an `allOf` so that it is not that part alone. */
const ADDITIONS = ["properties", "required", "items", "additionalProperties", "enum", "const"] as const;
const DEPTH = 32;

/** The keywords of a schema as it stands; references are not followed. */
export function readSchema(value: unknown, depth = 0): Plain {
  if (!isObject(value)) return { schema: value === false ? { not: {} } : {}, nullable: false };
  let nullable = takesNull(value);
  for (const key of [...UNIONS, "allOf"]) {
    const members = value[key];
    if (!Array.isArray(members)) continue;
    const others = key === "allOf" ? members : members.filter((member) => !isNull(member));
    if (others.length < members.length) nullable = true;
    const { [key]: _, ...rest } = value;
    const adds = key === "allOf" && ADDITIONS.some((keyword) => keyword in rest);
    if (others.length !== 1 || adds || depth > DEPTH) return { schema: { ...value, [key]: others }, nullable };
    const only = readSchema(others[0], depth + 1);
    return { schema: { ...only.schema, ...rest }, nullable: nullable || only.nullable };
  }
  return { schema: value, nullable };
}

/** The keywords that hold in the end: references followed, joined schemas put together. */
export function followSchema(document: JsonObject, value: unknown, depth = 0): Plain {
  const { schema, nullable } = readSchema(value);
  if (depth > DEPTH) return { schema, nullable };
  if (typeof schema.$ref === "string") {
    const { $ref, ...rest } = schema;
    const target = followSchema(document, valueAt(document, fromPointer($ref as string) ?? []), depth + 1);
    return { schema: { ...target.schema, ...rest }, nullable: nullable || target.nullable };
  }
  if (!Array.isArray(schema.allOf)) return { schema, nullable };
  const { allOf, ...rest } = schema;
  const members = (allOf as unknown[]).map((member) => followSchema(document, member, depth + 1));
  const joined = [...members.map((member) => member.schema), rest].reduce(joinSchemas, {});
  // Null is allowed where every part allows it, or by a union around them.
  const around = nullable && !takesNull(rest);
  const inside = members.every((member) => member.nullable) && (rest.type === undefined || takesNull(rest));
  return { schema: joined, nullable: around || inside };
}

/** The alternatives of a schema, or undefined when it has none. */
export function variantsOf(schema: JsonObject): readonly unknown[] | undefined {
  const union = UNIONS.map((key) => schema[key]).find((members) => Array.isArray(members));
  return union as readonly unknown[] | undefined;
}

/** The types that a schema allows beside null; undefined when it allows everything. */
export function typesOf(schema: JsonObject): readonly string[] | undefined {
  if (schema.type !== undefined) return [schema.type].flat().filter((type) => type !== "null") as string[];
  const values = valuesOf(schema);
  if (values) return [...new Set(values.map(typeOf))];
  if (isObject(schema.properties)) return ["object"];
  return schema.items === undefined ? undefined : ["array"];
}

/** The values that a schema allows beside null; undefined when it lists none. */
export function valuesOf(schema: JsonObject): readonly unknown[] | undefined {
  const values = Array.isArray(schema.enum) ? schema.enum : "const" in schema ? [schema.const] : undefined;
  return values?.filter((value) => value !== null);
}

/** How alternatives are told apart. The types ignore it beside an `anyOf`. */
export function discriminatorOf({ discriminator, anyOf }: JsonObject): JsonObject | undefined {
  return isObject(discriminator) && !Array.isArray(anyOf) ? discriminator : undefined;
}

function takesNull(schema: JsonObject): boolean {
  return isNull(schema) || [schema.type].flat().includes("null");
}

function isNull(value: unknown): boolean {
  return isObject(value) && (value.type === "null" || ("const" in value && value.const === null));
}
