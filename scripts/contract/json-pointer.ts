import { isObject, type JsonObject } from "./json-object.ts";

/** A place in a document, as the keys that lead to it. */
export type Path = readonly string[];

/** Writes a place as a JSON pointer fragment, `#/paths/~1jobs/get`. */
export function toPointer(path: Path): string {
  return ["#", ...path.map((key) => key.replaceAll("~", "~0").replaceAll("/", "~1"))].join("/");
}

/** Reads a JSON pointer fragment, percent-encoded or not; undefined when the text is none. */
export function fromPointer(pointer: string): Path | undefined {
  if (pointer === "#") return [];
  if (!pointer.startsWith("#/")) return undefined;
  return pointer
    .slice(2)
    .split("/")
    .map((key) => decode(key).replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** The place that an object refers to; undefined for one that refers to none in its document. */
export function targetOf({ $ref }: JsonObject): Path | undefined {
  return typeof $ref === "string" ? fromPointer($ref) : undefined;
}

/** The value at a place, or undefined when there is none. */
export function valueAt(root: unknown, path: Path): unknown {
  let value = root;
  for (const key of path) {
    if (Array.isArray(value)) value = value[Number(key)];
    else if (isObject(value) && Object.hasOwn(value, key)) value = value[key];
    else return undefined;
  }
  return value;
}

function decode(key: string): string {
  try {
    return decodeURIComponent(key);
  } catch {
    return key; // a lone percent sign belongs to the name
  }
}
