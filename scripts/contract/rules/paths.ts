import { isObject, type JsonObject, objectAt } from "../json-object.ts";
import { targetOf, valueAt } from "../json-pointer.ts";
import type { Report, Rule } from "../rule.ts";

/** Paths begin with a slash, two spellings of one path become one, and a path says itself what it is. */
export const paths: Rule = (document, report) => {
  const mended: JsonObject = {};
  for (const [path, given] of Object.entries(objectAt(document, "paths"))) {
    const item = inlined(document, given, path, report);
    const legal = path.startsWith("/") ? path : `/${path.trim()}`;
    if (legal !== path) report(["paths", path], `a path begins with a slash; taken as ${legal}`);
    const other = mended[legal];
    mended[legal] = isObject(other) ? { ...item, ...other } : item;
  }
  document.paths = mended;
  delete objectAt(document, "components").pathItems;
};

function inlined(document: JsonObject, given: unknown, path: string, report: Report): JsonObject {
  if (!isObject(given) || !("$ref" in given)) return isObject(given) ? given : {};
  const { $ref, ...own } = given;
  const target = targetOf(given);
  const referred = target && valueAt(document, target);
  const isPath = target?.[0] === "paths" ? target.length === 2 : target?.[1] === "pathItems" && target.length === 3;
  const found = isPath && isObject(referred) && !("$ref" in referred);
  report(
    ["paths", path],
    `path by reference ${JSON.stringify($ref)}, ${found ? "copied" : "which leads nowhere; left out"}`,
  );
  return found ? { ...structuredClone(referred), ...own } : own;
}
