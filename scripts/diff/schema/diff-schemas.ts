import { isObject, type JsonObject, objectAt } from "../../contract/json-object.ts";
import { referredName } from "../../contract/typescript/schema-sides.ts";
import { ITEM, VALUE } from "../terms.ts";
import { describeType } from "./describe-type.ts";
import { diffEnums } from "./diff-enums.ts";
import { diffLimits, diffRules } from "./diff-limits.ts";
import { diffMapping } from "./diff-mapping.ts";
import { diffFormats, diffRemarks, diffTypes } from "./diff-values.ts";
import { below, type Pair, type Placed, type SchemaFinding, show } from "./finding.ts";
import { followSchema, readSchema, variantsOf } from "./read-schema.ts";

/**
 * Compares two schemas, everything below them included, up to the named types that both refer to: those are compared
 * once, under their own name.
 */
export function diffSchemas(before: Placed, after: Placed, seen: ReadonlySet<string> = new Set()): SchemaFinding[] {
  const [here, there] = [readSchema(before.schema), readSchema(after.schema)];
  const names = [referredName(here.schema), referredName(there.schema)];
  if (names[0] !== undefined && names[0] === names[1]) {
    const beside = { before: here.schema, after: there.schema };
    const limits = [...diffFormats(beside), ...diffLimits(beside), ...diffRules(beside)];
    return [...limits, ...diffRemarks(here.schema, there.schema), ...diffNull(here.nullable, there.nullable)].map(at);
  }
  const key = placesOf([here.schema, there.schema]);
  if (key !== undefined && seen.has(key)) return [];
  const inner = key === undefined ? seen : new Set([...seen, key]);
  const [old, next] = [followSchema(before.document, before.schema), followSchema(after.document, after.schema)];
  const pair = { before: old.schema, after: next.schema };
  const compare = (one: unknown, other: unknown) =>
    diffSchemas({ ...before, schema: one }, { ...after, schema: other }, inner);
  const [wide, free] = [isAnything(pair.before), isAnything(pair.after)];
  // What may be anything may be null as well.
  const nulls = wide || free ? [] : diffNull(old.nullable, next.nullable);
  const said = [...nulls, ...diffRemarks(pair.before, pair.after)].map(at);
  const unions = [pair.before, pair.after].filter((schema) => variantsOf(schema)).length;
  if (unions === 1 && (wide || free)) {
    const kind = wide ? "type-narrowed" : "type-widened";
    return [at({ kind, from: describeType(before.schema), to: describeType(after.schema) }), ...said];
  }
  const only = unions === 1 ? names[variantsOf(pair.before) ? 1 : 0] : undefined;
  const variants = unions > 0 ? diffVariants(pair, compare, only) : [];
  // One that has alternatives and one that has none: the latter counts as the only one, and has been compared as such.
  if (unions === 1) return [...said, ...variants];
  const type = (unions === 0 ? diffTypes(pair) : []).map(at);
  if (type.some(({ kind }) => kind === "type-changed")) return type;
  // The format goes with the type.
  const format = type.length > 0 ? [] : diffFormats(pair);
  const mapping = diffMapping(pair, before.document, after.document);
  const own = [...diffEnums(pair), ...format, ...diffLimits(pair), ...diffRules(pair), ...mapping].map(at);
  return [...type, ...own, ...said, ...variants, ...diffParts(pair, compare)];
}

/** What two schemas are called that may hold themselves: by the name of a type, or by several that are joined. */
function placesOf(schemas: readonly JsonObject[]): string | undefined {
  if (!schemas.some((schema) => "$ref" in schema || "allOf" in schema)) return undefined;
  return schemas.map((schema) => referredName(schema) ?? ("allOf" in schema ? show(schema.allOf) : "")).join(" ");
}

type Compare = (one: unknown, other: unknown) => SchemaFinding[];

function at(finding: Omit<SchemaFinding, "steps">): SchemaFinding {
  return { ...finding, steps: [] };
}

function diffNull(before: boolean, after: boolean) {
  return before === after ? [] : ([{ kind: after ? "null-allowed" : "null-refused" }] as const);
}

/** Items, properties and the values of free names. */
function diffParts(pair: Pair, compare: Compare): SchemaFinding[] {
  const { before, after } = pair;
  const items =
    before.items === undefined || after.items === undefined ? [] : below(ITEM, compare(before.items, after.items));
  return [...items, ...diffProperties(pair, compare), ...diffExtras(pair, compare)];
}

function diffProperties({ before, after }: Pair, compare: Compare): SchemaFinding[] {
  const [old, next] = [objectAt(before, "properties"), objectAt(after, "properties")];
  return Object.keys({ ...old, ...next }).flatMap((name): SchemaFinding[] => {
    const steps = [name];
    if (!Object.hasOwn(next, name)) return [{ kind: "property-removed", steps, from: describeType(old[name]) }];
    const required = isRequired(after, name);
    if (!Object.hasOwn(old, name)) {
      const kind = required ? "property-added-required" : "property-added-optional";
      return [{ kind, steps, to: describeType(next[name]) }];
    }
    const found = below(name, compare(old[name], next[name]));
    if (required === isRequired(before, name)) return found;
    return [{ kind: required ? "property-required" : "property-optional", steps }, ...found];
  });
}

function isRequired({ required }: JsonObject, name: string): boolean {
  return Array.isArray(required) && required.includes(name);
}

/** Properties beyond the named ones. The types have none of them unless the schema says so or names no property at all. */
function diffExtras({ before, after }: Pair, compare: Compare): SchemaFinding[] {
  const [old, next] = [extras(before), extras(after)];
  if (old === undefined || next === undefined || (old === false && next === false)) return [];
  // Unsaid, it was up to the server, which has now said what it takes.
  const limited = before.additionalProperties === undefined && next !== false && !isAnything(next);
  if (old === false) return [at({ kind: limited ? "extras-limited" : "extras-allowed", to: describeType(next) })];
  if (next === false) return [at({ kind: "extras-refused" })];
  return below(VALUE, compare(old, next));
}

/** False for none, a schema for any, undefined for what is no object. */
function extras(schema: JsonObject): JsonObject | false | undefined {
  const { type, properties, additionalProperties: more } = schema;
  if (![type].flat().includes("object") && !isObject(properties)) return undefined;
  if (more === undefined) return properties === undefined && variantsOf(schema) === undefined ? {} : false;
  return isObject(more) ? more : more === true ? {} : false;
}

/** A schema without a type may still rule out some things. */
function isAnything(schema: JsonObject): boolean {
  return describeType(schema) === "anything" && !("not" in schema || "required" in schema);
}

/** `only` is the name of the type that stands alone on one side: how it changed itself is said under that name. */
function diffVariants({ before, after }: Pair, compare: Compare, only: string | undefined): SchemaFinding[] {
  const isOnly = (one: unknown) => {
    const { schema, nullable } = readSchema(one);
    return only !== undefined && !nullable && referredName(schema) === only;
  };
  let old = [...(variantsOf(before) ?? [before])];
  let next = [...(variantsOf(after) ?? [after])];
  for (const one of [...old]) {
    const isTwin = (other: unknown) => compare(one, other).every(({ kind }) => kind === "prose");
    const twin = next.find((other) => isOnly(one) || isOnly(other) || isTwin(other));
    if (twin === undefined) continue;
    next = next.filter((other) => other !== twin);
    old = old.filter((other) => other !== one);
  }
  // As many gone as new: each is taken for the changed form of the one in its place.
  if (old.length === next.length) return old.flatMap((one, index) => compare(one, next[index]));
  return [
    ...old.map((one) => at({ kind: "variant-removed", from: describeType(one) })),
    ...next.map((one) => at({ kind: "variant-added", to: describeType(one) })),
  ];
}
