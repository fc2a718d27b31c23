import type { JsonObject } from "../json-object.ts";
import type { Path } from "../json-pointer.ts";
import type { Report, Rule } from "../rule.ts";
import { all } from "../walk.ts";

const PAIRS = [
  ["minimum", "maximum"],
  ["minLength", "maxLength"],
  ["minItems", "maxItems"],
  ["minProperties", "maxProperties"],
] as const;
const COUNTS = new Set<string>(PAIRS.slice(1).flat());
const NUMBERS = [...PAIRS.flat(), "exclusiveMinimum", "exclusiveMaximum", "multipleOf"];

/** Bounds are numbers that leave something between them; patterns are regular expressions of JavaScript. */
export const bounds: Rule = (document, report) => {
  for (const { value: schema, path } of all(document, "schema")) {
    exclusiveAsNumber(schema, "exclusiveMinimum", "minimum");
    exclusiveAsNumber(schema, "exclusiveMaximum", "maximum");
    for (const key of NUMBERS) if (key in schema) mendNumber(schema, key, path, report);
    for (const [low, high] of PAIRS) {
      if (!(Number(schema[low]) > Number(schema[high]))) continue;
      report(path, `${low} ${schema[low]} is above ${high} ${schema[high]}; both dropped`);
      delete schema[low];
      delete schema[high];
    }
    if ("pattern" in schema && !isPattern(schema.pattern)) {
      report(path, `pattern ${JSON.stringify(schema.pattern)} is no regular expression of JavaScript; dropped`);
      delete schema.pattern;
    }
  }
};

/** OpenAPI 3.0 wrote `exclusiveMinimum: true` beside the bound; 3.1 writes the bound there. */
function exclusiveAsNumber(schema: JsonObject, exclusive: string, bound: string): void {
  if (typeof schema[exclusive] !== "boolean") return;
  if (schema[exclusive] && bound in schema) {
    schema[exclusive] = schema[bound];
    delete schema[bound];
  } else delete schema[exclusive];
}

function mendNumber(schema: JsonObject, key: string, path: Path, report: Report): void {
  const given = schema[key];
  const number = typeof given === "string" && given.trim() !== "" ? Number(given) : given;
  const legal =
    typeof number === "number" &&
    Number.isFinite(number) &&
    (!COUNTS.has(key) || (Number.isInteger(number) && number >= 0)) &&
    (key !== "multipleOf" || number > 0);
  if (legal && number === given) return;
  if (legal) schema[key] = number;
  else delete schema[key];
  report(path, `${key} ${JSON.stringify(given)} is no legal bound; ${legal ? `taken as ${number}` : "dropped"}`);
}

function isPattern(pattern: unknown): boolean {
  try {
    return typeof pattern === "string" && new RegExp(pattern, "u") instanceof RegExp;
  } catch {
    return false;
  }
}
