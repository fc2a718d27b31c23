import { isObject, type JsonObject, objectAt } from "./json-object.ts";
import { METHODS } from "./shapes.ts";

/** One operation with its place. */
export type Operation = {
  readonly path: string;
  readonly method: (typeof METHODS)[number];
  readonly item: JsonObject;
  readonly operation: JsonObject;
};

/** The operations of a document, in the order of its paths. */
export function operationsOf(document: JsonObject): Operation[] {
  return Object.entries(objectAt(document, "paths")).flatMap(([path, item]) => {
    if (!isObject(item)) return [];
    return METHODS.flatMap((method) => {
      const operation = item[method];
      return isObject(operation) ? [{ path, method, item, operation }] : [];
    });
  });
}
