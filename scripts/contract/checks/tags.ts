import { isObject, type JsonObject } from "../json-object.ts";
import { toPointer } from "../json-pointer.ts";
import { operationsOf } from "../operations-of.ts";

const ALLOWED = new Set(["name", "description"]);

/** What is in the entries of the root list of tags and does not belong there, and tags of operations that are not in it. */
export function tagFaults(document: JsonObject): string[] {
  const tags = Array.isArray(document.tags) ? document.tags : [];
  const listed = new Set(tags.map((tag) => Object(tag).name));
  const unlisted = operationsOf(document).flatMap(({ path, method, operation }) =>
    [operation.tags ?? []]
      .flat()
      .filter((tag) => !listed.has(tag))
      .map((tag) => `${toPointer(["paths", path, method, "tags"])}: "${tag}" is not in the root list of tags`),
  );
  return [...faultsOfList(tags), ...unlisted];
}

function faultsOfList(tags: readonly unknown[]): string[] {
  return tags.flatMap((tag, index) => {
    const here = ["tags", String(index)];
    if (!isObject(tag) || typeof tag.name !== "string") return [`${toPointer(here)}: a tag needs a name`];
    return Object.keys(tag)
      .filter((key) => !ALLOWED.has(key))
      .map(
        (key) =>
          `${toPointer([...here, key])}: unknown in the tag "${tag.name}"; only name and description are allowed`,
      );
  });
}
