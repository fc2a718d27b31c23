import type { JsonObject } from "./json-object.ts";
import type { Notices } from "./notices.ts";
import type { Rule } from "./rule.ts";
import { booleans } from "./rules/booleans.ts";
import { bounds } from "./rules/bounds.ts";
import { circles } from "./rules/circles.ts";
import { componentNames } from "./rules/component-names.ts";
import { compositions } from "./rules/compositions.ts";
import { constants } from "./rules/constants.ts";
import { defaults } from "./rules/defaults.ts";
import { enums } from "./rules/enums.ts";
import { formats } from "./rules/formats.ts";
import { legacyForms } from "./rules/legacy-forms.ts";
import { mediaTypes } from "./rules/media-types.ts";
import { nullable } from "./rules/nullable.ts";
import { operationIds } from "./rules/operation-ids.ts";
import { parameterLists } from "./rules/parameter-lists.ts";
import { parameters } from "./rules/parameters.ts";
import { pathReferences } from "./rules/path-references.ts";
import { paths } from "./rules/paths.ts";
import { references } from "./rules/references.ts";
import { requestBodies } from "./rules/request-bodies.ts";
import { requiredNames } from "./rules/required-names.ts";
import { responseDescriptions } from "./rules/response-descriptions.ts";
import { responses } from "./rules/responses.ts";
import { schemaTypes } from "./rules/schema-types.ts";
import { security } from "./rules/security.ts";

/** The rules in the order in which they run: later ones rely on what earlier ones mended. */
const RULES: readonly (readonly [string, Rule])[] = [
  ["legacy", legacyForms],
  ["path", paths],
  ["name", componentNames],
  ["reference", references],
  ["reference", pathReferences],
  ["circle", circles],
  ["composition", compositions],
  ["constant", constants],
  ["boolean", booleans],
  ["type", schemaTypes],
  ["nullable", nullable],
  ["format", formats],
  ["bound", bounds],
  ["enum", enums],
  ["default", defaults],
  ["required", requiredNames],
  ["media type", mediaTypes],
  ["parameter", parameters],
  ["parameter", parameterLists],
  ["body", requestBodies],
  ["response", responses],
  ["operation id", operationIds],
  ["security", security],
];

/** Mends, in place, what can be mended without knowing the API. */
export function repair(document: JsonObject, notices: Notices): void {
  for (const [name, rule] of RULES) rule(document, (path, text) => notices.add(name, path, text));
}

/** Mends what the overlay takes for granted and another revision does not have. */
export function repairAfterOverlay(document: JsonObject, notices: Notices): void {
  for (const rule of [references, pathReferences, circles, requiredNames, responseDescriptions]) {
    rule(document, (path, text) => notices.add("overlay", path, text));
  }
}
