/**
 * Takes out of a schema, in place, what refers back to an outer part of it. Prism leaves such a reference where its validator does
 * not find it, and takes every body for valid whose schema cannot be compiled. Below the cut anything is allowed.
 */
export function cutRecursion(value: unknown, seen: Set<unknown> = new Set()): void {
  if (typeof value !== "object" || value === null || seen.has(value)) return;
  seen.add(value);
  for (const [name, inner] of Object.entries(value)) {
    if (typeof (inner as { $ref?: unknown } | null)?.$ref === "string") Reflect.deleteProperty(value, name);
    else cutRecursion(inner, seen);
  }
}
