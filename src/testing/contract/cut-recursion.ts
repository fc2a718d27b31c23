/**
 * Removes references from a schema, in place, that lead back to an outer part of it. Prism's validator cannot resolve them, and Prism
 * accepts any body whose schema does not compile. Below the cut anything is allowed.
 */
export function cutRecursion(value: unknown, seen: Set<unknown> = new Set()): void {
  if (typeof value !== "object" || value === null || seen.has(value)) return;
  seen.add(value);
  for (const [name, inner] of Object.entries(value)) {
    if (typeof (inner as { $ref?: unknown } | null)?.$ref === "string") Reflect.deleteProperty(value, name);
    else cutRecursion(inner, seen);
  }
}
