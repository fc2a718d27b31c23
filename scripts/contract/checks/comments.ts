import type { JsonObject } from "../json-object.ts";
import { toPointer } from "../json-pointer.ts";
import { walk } from "../walk.ts";

/** What is wrong with a text in a comment: `*` and `/` side by side would end it, so a backslash comes between them there. */
const WRONG: readonly (readonly [RegExp, string])[] = [
  [/\*\//, "contains */, which editors show as *\\/"],
  [/^\s*@/m, "has a line that begins with @, which editors take for a tag"],
];

/** Texts that become comments of the generated types, and would not be shown as they are. */
export function commentFaults(document: JsonObject): string[] {
  return walk(document).flatMap(({ value, path }) =>
    ["summary", "description", "title"].flatMap((key) => {
      const text = value[key];
      if (typeof text !== "string") return [];
      const found = WRONG.filter(([pattern]) => pattern.test(text));
      return found.map(([, what]) => `${toPointer([...path, key])}: ${what}; put it another way`);
    }),
  );
}
