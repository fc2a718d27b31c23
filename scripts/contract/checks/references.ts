import { isObject, type JsonObject } from "../json-object.ts";
import { fromPointer, toPointer, valueAt } from "../json-pointer.ts";
import { walk } from "../walk.ts";

/** References that lead nowhere. */
export function referenceFaults(document: JsonObject): string[] {
  return walk(document).flatMap(({ value, path }) => {
    if (typeof value.$ref !== "string") return [];
    const target = fromPointer(value.$ref);
    if (target && isObject(valueAt(document, target))) return [];
    return [`${toPointer(path)}: reference ${JSON.stringify(value.$ref)} leads nowhere`];
  });
}
