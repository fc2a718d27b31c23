import type { JsonObject } from "../../contract/json-object.ts";
import { walkFrom } from "../../contract/walk.ts";
import type { Finding } from "../change.ts";
import { type Pair, same, show } from "./finding.ts";
import { discriminatorOf } from "./read-schema.ts";

/** Which way a limit presses: a smaller `upper` and a larger `lower` refuse more; any `rule` refuses. */
const LIMITS = {
  maximum: "upper",
  exclusiveMaximum: "upper",
  maxLength: "upper",
  maxItems: "upper",
  maxProperties: "upper",
  maxContains: "upper",
  minimum: "lower",
  exclusiveMinimum: "lower",
  minLength: "lower",
  minItems: "lower",
  minProperties: "lower",
  minContains: "lower",
  pattern: "rule",
  multipleOf: "rule",
  uniqueItems: "rule",
} as const;

/** Changes of what the server accepts within one type. */
export function diffLimits({ before, after }: Pair): Finding[] {
  return Object.entries(LIMITS).flatMap(([keyword, way]) => {
    const [old, next] = [limit(before, keyword), limit(after, keyword)];
    if (same(old, next)) return [];
    const looser =
      next === undefined ||
      (old !== undefined && way === "upper" && Number(next) > Number(old)) ||
      (old !== undefined && way === "lower" && Number(next) < Number(old));
    const kind = looser ? "limit-loosened" : "limit-tightened";
    return [{ kind, from: `${keyword} ${show(old)}`, to: show(next) } as const];
  });
}

function limit(schema: JsonObject, keyword: string): unknown {
  return schema[keyword] === false ? undefined : schema[keyword];
}

/** Keywords without a finer comparison. */
const RULES = [
  "not",
  "if",
  "then",
  "else",
  "contains",
  "prefixItems",
  "patternProperties",
  "propertyNames",
  "dependentRequired",
  "dependentSchemas",
  "unevaluatedItems",
  "unevaluatedProperties",
  "contentEncoding",
  "contentMediaType",
  "readOnly",
  "writeOnly",
] as const;

/** Changes of rules that are not looked into: said by name, and rated as if they broke everything. */
export function diffRules({ before, after }: Pair): Finding[] {
  const [old, next] = [rules(before), rules(after)];
  return Object.keys({ ...old, ...next })
    .filter((keyword) => !same(old[keyword], next[keyword]))
    .map((keyword) => ({ kind: "rule-changed", to: keyword }));
}

function rules(schema: JsonObject): JsonObject {
  const picked = RULES.filter((keyword) => schema[keyword] !== undefined && schema[keyword] !== false);
  const copy = structuredClone(Object.fromEntries(picked.map((keyword) => [keyword, schema[keyword]])));
  for (const { value } of walkFrom(copy, "schema")) {
    for (const key of ["title", "description", "example", "examples"]) delete value[key];
  }
  const discriminator = discriminatorOf(schema);
  return { ...copy, ...(discriminator && { discriminator: discriminator.propertyName }) };
}
