import { isObject, type JsonObject } from "../json-object.ts";
import { toPointer } from "../json-pointer.ts";

const ALLOWED = new Set(["name", "description"]);

/** What is in the entries of the root list of tags and does not belong there. */
export function tagFaults(document: JsonObject): string[] {
  const tags = Array.isArray(document.tags) ? document.tags : [];
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
