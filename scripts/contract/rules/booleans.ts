import type { Rule } from "../rule.ts";
import { walk } from "../walk.ts";

const KEYS = [
  "deprecated",
  "readOnly",
  "writeOnly",
  "uniqueItems",
  "explode",
  "allowEmptyValue",
  "allowReserved",
  "nullable",
];

/** Switches are true or false; the words in quotes are taken as meant, everything else is dropped. */
export const booleans: Rule = (document, report) => {
  for (const { shape, value, path } of walk(document)) {
    const keys = shape === "schema" ? KEYS : [...KEYS, "required"];
    for (const key of keys) {
      const found = value[key];
      if (found === undefined || typeof found === "boolean") continue;
      if (found === "true" || found === "false") value[key] = found === "true";
      else delete value[key];
      report(
        [...path, key],
        `${JSON.stringify(found)} is neither true nor false; ${key in value ? "taken as meant" : "dropped"}`,
      );
    }
  }
};
