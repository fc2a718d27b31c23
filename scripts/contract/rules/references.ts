import { isObject, type JsonObject, objectAt } from "../json-object.ts";
import { fromPointer, type Path, valueAt } from "../json-pointer.ts";
import type { Report, Rule } from "../rule.ts";
import type { ShapeName } from "../shapes.ts";
import { all, type Found } from "../walk.ts";

/** The section of the components that holds each kind of thing to refer to. */
export const SECTIONS = {
  schema: "schemas",
  response: "responses",
  parameter: "parameters",
  requestBody: "requestBodies",
  header: "headers",
} as const satisfies Partial<Record<ShapeName, string>>;

/** What can be referred to. */
export type Referable = keyof typeof SECTIONS;

/** What stands in for a component that is referred to and missing. A missing parameter is left out instead. */
const STAND_INS: Record<Exclude<Referable, "parameter">, () => JsonObject> = {
  schema: () => ({ type: "object", additionalProperties: true }),
  response: () => ({}),
  requestBody: () => ({ content: { "application/json": { schema: {} } } }),
  header: () => ({ schema: { type: "string" } }),
};

/** What may stand beside a `$ref`: words, which only the overlay brings, and beside a schema a few facts. */
const WORDS = ["$ref", "summary", "description"];
const BESIDE_SCHEMA = [...WORDS, "default", "deprecated", "readOnly", "writeOnly", "nullable"];

/** What cannot be left out beside a `$ref`: callers could not send it, or would not know of it. */
const FACTS = ["properties", "required", "additionalProperties"];

/**
 * Every `$ref` leads to an object of its kind. A missing response becomes an empty one, a missing schema an open
 * object; a name in another spelling or in a Swagger 2 place leads to the component that was meant.
 */
export const references: Rule = (document, report) => {
  for (const shape of Object.keys(SECTIONS) as Referable[]) {
    for (const found of all(document, shape)) {
      if (!("$ref" in found.value)) continue;
      mend(document, found, shape, report);
      if (shape === "schema") joinSiblings(found, report);
      dropSiblings(found, shape, report);
    }
  }
  for (const { value } of [...all(document, "pathItem"), ...all(document, "operation")]) {
    if (Array.isArray(value.parameters)) value.parameters = value.parameters.filter((item) => item !== undefined);
  }
};

function mend(document: JsonObject, found: Found, shape: Referable, report: Report): void {
  const { $ref: ref } = found.value;
  const text = JSON.stringify(ref);
  if (typeof ref !== "string") {
    delete found.value.$ref;
    report(found.path, `$ref ${text} is no text; dropped`);
    return;
  }
  const target = fromPointer(ref);
  if (target && isPlaceFor(target, SECTIONS[shape]) && isObject(valueAt(document, target))) return;
  const components = sectionOf(document, SECTIONS[shape]);
  const name = (target?.at(-1) ?? ref.split(/[/#]/).at(-1) ?? "").toLowerCase();
  const known = Object.keys(components).filter((key) => key.toLowerCase() === name);
  if (known.length === 1 && isNameReference(ref)) {
    found.value.$ref = `#/components/${SECTIONS[shape]}/${known[0]}`;
    report(found.path, `reference ${text} corrected to ${found.value.$ref}`);
  } else if (shape === "parameter") {
    found.replace(undefined);
    report(found.path, `parameter ${text} does not exist; left out`);
  } else if (target?.length === 3 && isPlaceFor(target, SECTIONS[shape])) {
    components[target[2] as string] = STAND_INS[shape]();
    report(target, `${shape} is referred to and does not exist; an empty one added`);
  } else {
    replaceContent(found.value, STAND_INS[shape]());
    report(found.path, `reference ${text} leads nowhere; an open ${shape} put in its place`);
  }
}

/** Since 3.1 what stands beside a `$ref` of a schema holds together with it. */
function joinSiblings({ value, path }: Found, report: Report): void {
  const { $ref, ...rest } = value;
  if ($ref === undefined || !FACTS.some((key) => key in rest)) return;
  const isKept = ([key]: [string, unknown]) => BESIDE_SCHEMA.includes(key);
  const [outer, facts] = [Object.entries(rest).filter(isKept), Object.entries(rest).filter((each) => !isKept(each))];
  replaceContent(value, { ...Object.fromEntries(outer), allOf: [{ $ref }, Object.fromEntries(facts)] });
  report(path, `${facts.map(([key]) => key).join(", ")} beside a $ref; put together with allOf`);
}

function dropSiblings({ value, path }: Found, shape: Referable, report: Report): void {
  if (!("$ref" in value)) return;
  const allowed = shape === "schema" ? BESIDE_SCHEMA : WORDS;
  const dropped = Object.keys(value).filter((key) => !allowed.includes(key));
  for (const key of dropped) delete value[key];
  if (dropped.length > 0) report(path, `${dropped.join(", ")} beside a $ref; dropped`);
}

/** A component of the right kind, something inside one, or something inside a path. */
function isPlaceFor(target: Path, section: string): boolean {
  if (target[0] !== "components") return target.length > 2;
  return target.length > 3 || (target.length === 3 && target[1] === section);
}

/** `Job`, `components/schemas/Job`, `#/definitions/Job` name a component; `#/components/schemas/A/properties/b` does not. */
function isNameReference(ref: string): boolean {
  return /^[^/#:]+$|^#?\/?(definitions|responses|parameters|components\/[a-zA-Z]+)\/[^/]+$/.test(ref);
}

function sectionOf(document: JsonObject, section: string): JsonObject {
  if (!isObject(document.components)) document.components = {};
  const components = objectAt(document, "components");
  if (!isObject(components[section])) components[section] = {};
  return objectAt(components, section);
}

function replaceContent(target: JsonObject, content: JsonObject): void {
  for (const key of Object.keys(target)) delete target[key];
  Object.assign(target, content);
}
