import { isObject, type JsonObject } from "./json-object.ts";
import type { Operation } from "./operations-of.ts";
import { resolve } from "./resolve.ts";

/** The parameters that hold for an operation, those of its path included, references followed. */
export function parametersOf(
  document: JsonObject,
  { item, operation }: Pick<Operation, "item" | "operation">,
): JsonObject[] {
  const own = resolveAll(document, operation.parameters);
  const shared = resolveAll(document, item.parameters);
  return [...shared.filter((one) => !own.some((other) => other.name === one.name && other.in === one.in)), ...own];
}

function resolveAll(document: JsonObject, list: unknown): JsonObject[] {
  return Array.isArray(list) ? list.filter(isObject).map((item) => resolve(document, item)) : [];
}
