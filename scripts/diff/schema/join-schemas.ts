import { isObject, type JsonObject, objectAt } from "../../contract/json-object.ts";
import { same } from "./finding.ts";

const SMALLER = ["maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties"];
const LARGER = ["minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties"];

/** What holds when both of two schemas do, as `allOf` says. References in them have been followed. */
export function joinSchemas(one: JsonObject, other: JsonObject): JsonObject {
  const { enum: _, const: __, ...rest } = { ...one, ...other };
  const limits = [...SMALLER, ...LARGER].filter(
    (key) => typeof one[key] === "number" && typeof other[key] === "number",
  );
  const required = [one.required, other.required].flatMap((names) => (Array.isArray(names) ? names : []));
  const isBoth = (key: string) => one[key] !== undefined && other[key] !== undefined;
  return {
    ...rest,
    ...joinValues(one, other),
    ...(isBoth("type") && { type: commonTypes(one.type, other.type) }),
    ...(isBoth("items") && { items: joinParts(one.items, other.items) }),
    ...Object.fromEntries(limits.map((key) => [key, stricter(key, one[key] as number, other[key] as number)])),
    ...joinProperties(objectAt(one, "properties"), objectAt(other, "properties")),
    ...(required.length > 0 && { required }),
  };
}

/** Whole numbers are numbers. */
function commonTypes(one: unknown, other: unknown): string[] {
  const [old, next] = [[one].flat(), [other].flat()] as [string[], string[]];
  const within = (types: string[]) => (type: string) =>
    types.includes(type) || (type === "integer" && types.includes("number"));
  return [...new Set([...old.filter(within(next)), ...next.filter(within(old))])];
}

/** Values that both list. A constant on either side stays one, as it does in the types. */
function joinValues(one: JsonObject, other: JsonObject): JsonObject {
  const [old, next] = [listed(one), listed(other)];
  const fixed = "const" in one || "const" in other;
  const common = old && next ? old.filter((value) => next.some((also) => same(value, also))) : (old ?? next);
  if (common === undefined) return {};
  return fixed && common.length === 1 ? { const: common[0] } : { enum: common };
}

function listed(schema: JsonObject): readonly unknown[] | undefined {
  return "const" in schema ? [schema.const] : Array.isArray(schema.enum) ? schema.enum : undefined;
}

function stricter(key: string, one: number, other: number): number {
  return SMALLER.includes(key) ? Math.min(one, other) : Math.max(one, other);
}

/** A property that both have obeys both. */
function joinProperties(one: JsonObject, other: JsonObject): JsonObject {
  const names = Object.keys({ ...one, ...other });
  const isBoth = (name: string) => Object.hasOwn(one, name) && Object.hasOwn(other, name);
  const joined = names.map((name) => [
    name,
    isBoth(name) ? joinParts(one[name], other[name]) : Object.hasOwn(one, name) ? one[name] : other[name],
  ]);
  return names.length === 0 ? {} : { properties: Object.fromEntries(joined) };
}

/** Two schemas as one that is followed later. Each part is there once, so that what holds itself comes to an end. */
function joinParts(one: unknown, other: unknown): unknown {
  const parts = [one, other].flatMap((part) => (isJoin(part) ? part.allOf : [part]));
  const unique = parts.filter((part, index) => parts.findIndex((also) => same(part, also)) === index);
  return unique.length === 1 ? unique[0] : { allOf: unique };
}

function isJoin(schema: unknown): schema is { allOf: unknown[] } {
  return isObject(schema) && Array.isArray(schema.allOf) && Object.keys(schema).length === 1;
}
