import type { JsonObject } from "../json-object.ts";
import { toPointer } from "../json-pointer.ts";
import { walk } from "../walk.ts";

/** Texts that become comments of the generated types. `*` and `/` side by side would end one, so a backslash comes between them there. */
export function commentFaults(document: JsonObject): string[] {
  return walk(document).flatMap(({ value, path }) =>
    ["summary", "description", "title"]
      .filter((key) => typeof value[key] === "string" && value[key].includes("*/"))
      .map((key) => `${toPointer([...path, key])}: contains */, which editors show as *\\/; put it another way`),
  );
}
