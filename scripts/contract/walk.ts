import { isObject, type JsonObject } from "./json-object.ts";
import type { Path } from "./json-pointer.ts";
import { kindOf, type ShapeName } from "./shapes.ts";

/** One object of a document, with the place where it hangs. */
export type Found = {
  readonly shape: ShapeName;
  readonly value: JsonObject;
  readonly path: Path;
  /** Puts something else in the place of this object. */
  readonly replace: (value: unknown) => void;
};

/** Every object of a document, parents before children; gathered first, so that the document may change meanwhile. */
export function walk(document: JsonObject): Found[] {
  return walkFrom(document, "document");
}

/** Every object of one shape. */
export function all(document: JsonObject, shape: ShapeName): Found[] {
  return walk(document).filter((found) => found.shape === shape);
}

/** Every object below and including one that has a known shape. */
export function walkFrom(value: JsonObject, shape: ShapeName, path: Path = []): Found[] {
  const found: Found[] = [];
  visit({ shape, value, path, replace: () => {} }, found);
  return found;
}

function visit(here: Found, found: Found[]): void {
  found.push(here);
  for (const [key, child] of Object.entries(here.value)) {
    const kind = kindOf(here.shape, key);
    if (kind === undefined || kind === "fact" || kind === "ours" || kind === "legacy") continue;
    if (typeof kind === "string") step(here.value, key, kind, here.path, found);
    else if (isObject(child) || Array.isArray(child)) {
      for (const name of Object.keys(child)) step(child as JsonObject, name, kind[1], [...here.path, key], found);
    }
  }
}

function step(parent: JsonObject, key: string, shape: ShapeName, path: Path, found: Found[]): void {
  const value = parent[key];
  if (!isObject(value)) return;
  const replace = (other: unknown) => {
    parent[key] = other;
  };
  visit({ shape, value, path: [...path, key], replace }, found);
}
