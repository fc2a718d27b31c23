import { isObject, type JsonObject } from "./json-object.ts";
import { kindOf, type ShapeName, shapes } from "./shapes.ts";

/** Lists in which the order says nothing. */
const SORTED_LISTS = new Set(["required"]);
/** Lists that are sets: an overlay adds to what a later revision may already have. */
const UNIQUE_LISTS = new Set(["required", "enum", "tags"]);

/**
 * Rewrites a document in one stable order: keywords as in the table of shapes, names by alphabet, statuses by number.
 * A revision that only moved things around then gives the same file.
 */
export function orderKeys(document: JsonObject): JsonObject {
  return orderObject(document, "document");
}

function orderObject(source: JsonObject, shape: ShapeName): JsonObject {
  const known = Object.keys(shapes[shape]).filter((key) => Object.hasOwn(source, key));
  const others = Object.keys(source).filter((key) => kindOf(shape, key) === undefined);
  return Object.fromEntries([...known, ...others.sort()].map((key) => [key, orderValue(source[key], shape, key)]));
}

function orderValue(value: unknown, shape: ShapeName, key: string): unknown {
  const kind = kindOf(shape, key);
  if (UNIQUE_LISTS.has(key) && Array.isArray(value)) {
    const unique = [...new Set(value)];
    return SORTED_LISTS.has(key) ? unique.sort() : unique;
  }
  if (shape === "schema" && key === "discriminator" && isObject(value)) return orderMapping(value);
  if (kind === undefined || kind === "fact" || kind === "ours" || kind === "legacy") return value;
  if (typeof kind === "string") return isObject(value) ? orderObject(value, kind) : value;
  if (Array.isArray(value)) return value.map((item) => (isObject(item) ? orderObject(item, kind[1]) : item));
  if (!isObject(value)) return value;
  return Object.fromEntries(byName(value).map(([name, item]) => [name, orderNamed(item, kind[1])]));
}

/** The values that tell the members of a union apart. */
function orderMapping(discriminator: JsonObject): JsonObject {
  const { mapping } = discriminator;
  return isObject(mapping) ? { ...discriminator, mapping: Object.fromEntries(byName(mapping)) } : discriminator;
}

function byName(object: JsonObject): [string, unknown][] {
  return Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1));
}

function orderNamed(value: unknown, shape: ShapeName): unknown {
  return isObject(value) ? orderObject(value, shape) : value;
}
