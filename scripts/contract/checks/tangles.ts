import type { JsonObject } from "../json-object.ts";
import { toPointer } from "../json-pointer.ts";
import { schemaCircles } from "../rules/circles.ts";
import { pathReferencesOf } from "../rules/path-references.ts";
import { type Referable, SECTIONS } from "../rules/references.ts";

/** References that make types which do not compile: those that lead back to where they stand, and those into a path. */
export function tangleFaults(document: JsonObject): string[] {
  const intoPaths = (Object.keys(SECTIONS) as Referable[]).flatMap((shape) => pathReferencesOf(document, shape));
  return [...schemaCircles(document), ...intoPaths].map(
    ({ value, path }) => `${toPointer(path)}: the types cannot follow the reference ${JSON.stringify(value.$ref)}`,
  );
}
