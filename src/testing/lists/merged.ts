import type { Item } from "./collection.ts";

/** These are changed part by part; every other property is replaced as a whole. */
const joined = ["configuration", "notifications"];

/** An item with a change over it. */
export function merged(item: Item, change: Item): Item {
  const parts = joined.filter((name) => isObject(item[name]) && isObject(change[name]));
  return { ...item, ...change, ...Object.fromEntries(parts.map((name) => [name, deep(item[name], change[name])])) };
}

function deep(one: unknown, other: unknown): unknown {
  if (!isObject(one)) return other;
  // The server merges an object only with another object: null does not remove it.
  if (!isObject(other)) return one;
  return {
    ...one,
    ...Object.fromEntries(Object.entries(other).map(([name, value]) => [name, deep(one[name], value)])),
  };
}

function isObject(value: unknown): value is Item {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
