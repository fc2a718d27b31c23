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

/** Every object of a document, parents before children. A replaced object's children are still visited. */
export function* walk(document: JsonObject): Generator<Found> {
  yield* walkObject({ shape: "document", value: document, path: [], replace: () => {} });
}

/** Every object of one shape, gathered before the first one is handed out, so that a rule may change the document. */
export function all(document: JsonObject, shape: ShapeName): Found[] {
  return [...walk(document)].filter((found) => found.shape === shape);
}

/** The objects below and including one, `found` being of a known shape. */
export function* walkObject(found: Found): Generator<Found> {
  yield found;
  for (const [key, child] of Object.entries(found.value)) {
    const kind = kindOf(found.shape, key);
    if (kind === undefined || kind === "fact" || kind === "ours" || kind === "legacy") continue;
    const path = [...found.path, key];
    if (typeof kind === "string") yield* step(found.value, key, kind, path);
    else if (kind[0] === "legacy" && key === "schema") yield* step(found.value, key, kind[1], path);
    else if (isObject(child)) for (const name of Object.keys(child)) yield* step(child, name, kind[1], [...path, name]);
    else if (Array.isArray(child)) {
      const list = child as unknown as JsonObject;
      for (const index of child.keys()) yield* step(list, String(index), kind[1], [...path, String(index)]);
    }
  }
}

function* step(parent: JsonObject, key: string, shape: ShapeName, path: Path): Generator<Found> {
  const value = parent[key];
  if (!isObject(value)) return;
  yield* walkObject({
    shape,
    value,
    path,
    replace: (other) => {
      parent[key] = other;
    },
  });
}
