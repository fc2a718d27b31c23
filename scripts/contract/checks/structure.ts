import { isObject, type JsonObject } from "../json-object.ts";
import { type Path, toPointer } from "../json-pointer.ts";
import { kindOf, type ShapeName } from "../shapes.ts";
import { OTHER_VALUE } from "../typescript/name-types.ts";

const READABLE = ["constructor", "toString", "__proto__"];
/** What every object has by itself: the parser of the type generator takes it for something of its own, and stumbles over most of it. */
const UNREADABLE = new Set(Object.getOwnPropertyNames(Object.prototype).filter((name) => !READABLE.includes(name)));

/** Keywords that are unknown where they stand, and lists, mappings and scalars in each other's places. */
export function structureFaults(document: JsonObject): string[] {
  return objectFaults(document, "document", []);
}

function objectFaults(value: JsonObject, shape: ShapeName, path: Path): string[] {
  return Object.entries(value).flatMap(([key, child]) => {
    const kind = kindOf(shape, key);
    const here = [...path, key];
    if (kind === undefined) return key.startsWith("x-") ? [] : [`${toPointer(here)}: not a keyword of OpenAPI here`];
    if (kind === "fact" || kind === "ours" || kind === "legacy") return textFaults(key, child, here);
    if (typeof kind === "string") return childFaults(child, kind, here);
    const [container, inner] = kind;
    if (container === "list" ? !Array.isArray(child) : !isObject(child)) {
      return [`${toPointer(here)}: a ${container === "list" ? "list" : "mapping"} belongs here`];
    }
    return Object.entries(child as JsonObject).flatMap(([name, item]) => [
      ...(container === "map" ? nameFaults(name, here) : []),
      ...childFaults(item, inner, [...here, name]),
    ]);
  });
}

function nameFaults(name: string, path: Path): string[] {
  const where = toPointer([...path, name]);
  if (UNREADABLE.has(name)) return [`${where}: the type generator cannot read this name`];
  const isSchema = toPointer(path) === "#/components/schemas";
  return isSchema && name === OTHER_VALUE ? [`${where}: the generated types have another type of this name`] : [];
}

function childFaults(value: unknown, shape: ShapeName, path: Path): string[] {
  if (isObject(value)) return objectFaults(value, shape, path);
  return shape === "schema" && typeof value === "boolean" ? [] : [`${toPointer(path)}: a ${shape} belongs here`];
}

const TEXTS = new Set(["$ref", "operationId", "summary", "description", "name", "in", "format", "pattern"]);
const SWITCHES = new Set(["deprecated", "x-idempotent", "x-long-running", "explode"]);

function textFaults(key: string, value: unknown, path: Path): string[] {
  if (TEXTS.has(key) && typeof value !== "string") return [`${toPointer(path)}: a text belongs here`];
  if (SWITCHES.has(key) && typeof value !== "boolean") return [`${toPointer(path)}: true or false belongs here`];
  return [];
}
