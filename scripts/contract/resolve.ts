import { isObject, type JsonObject } from "./json-object.ts";
import { fromPointer, valueAt } from "./json-pointer.ts";

/** Follows references until there is none; an empty mapping where they lead nowhere. */
export function resolve(document: JsonObject, value: unknown): JsonObject {
  if (!isObject(value)) return {};
  if (typeof value.$ref !== "string") return value;
  return resolve(document, valueAt(document, fromPointer(value.$ref) ?? []));
}
