import type { JsonObject } from "./json-object.ts";
import type { Notices } from "./notices.ts";
import type { Rule } from "./rule.ts";
import { formats } from "./rules/formats.ts";
import { nullable } from "./rules/nullable.ts";
import { references } from "./rules/references.ts";
import { requiredNames } from "./rules/required-names.ts";
import { responseDescriptions } from "./rules/response-descriptions.ts";

/** The rules in the order in which they run: later ones rely on what earlier ones mended. */
const RULES: readonly (readonly [string, Rule])[] = [
  ["reference", references],
  ["nullable", nullable],
  ["format", formats],
  ["required", requiredNames],
  ["description", responseDescriptions],
];

/** Mends, in place, what can be mended without knowing the API. */
export function repair(document: JsonObject, notices: Notices): void {
  for (const [name, rule] of RULES) rule(document, (path, text) => notices.add(name, path, text));
}
