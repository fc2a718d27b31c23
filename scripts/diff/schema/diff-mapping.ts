import { isObject, type JsonObject, objectAt } from "../../contract/json-object.ts";
import { referredName } from "../../contract/typescript/schema-sides.ts";
import type { Finding } from "../change.ts";
import { typeTerm } from "../terms.ts";
import { type Pair, show } from "./finding.ts";
import { readSchema, variantsOf } from "./read-schema.ts";

/** The values that tell alternatives apart, each with the name of the type it stands for. */
type Mapping = ReadonlyMap<string, string>;

/**
 * Changes of the values by which alternatives are told apart: the types have them as literals. Values of an alternative
 * that came or went are not said again; the alternative itself is.
 */
export function diffMapping({ before, after }: Pair): Finding[] {
  const [old, next] = [mappingOf(before), mappingOf(after)];
  if (old === undefined || next === undefined) return [];
  const [oldNames, nextNames] = [namesOf(before, old), namesOf(after, next)];
  const both = (name: string) => oldNames.has(name) && nextNames.has(name);
  return [...new Set([...old.keys(), ...next.keys()])].flatMap((value): Finding[] => {
    const [from, to] = [old.get(value), next.get(value)];
    if (from === to || (from !== undefined && !both(from)) || (to !== undefined && !both(to))) return [];
    if (to === undefined) return [{ kind: "mapping-removed", from: show(value) }];
    if (from === undefined) return [{ kind: "mapping-added", to: show(value) }];
    return [{ kind: "mapping-changed", from: `${show(value)} ${typeTerm(from)}`, to: typeTerm(to) }];
  });
}

/** What a discriminator says, or leaves to be understood: a type without a value of its own goes by its name. */
function mappingOf(schema: JsonObject): Mapping | undefined {
  const { discriminator } = schema;
  if (!isObject(discriminator)) return undefined;
  const said = Object.entries(objectAt(discriminator, "mapping")).map(
    ([value, ref]) => [value, referredName({ $ref: ref }) ?? String(ref)] as const,
  );
  const named = new Set(said.map(([, name]) => name));
  const unsaid = variantNames(schema).filter((name) => !named.has(name));
  return new Map([...unsaid.map((name) => [name, name] as const), ...said]);
}

/** The types that may be meant: the alternatives, or what the mapping leads to where there are none. */
function namesOf(schema: JsonObject, mapping: Mapping): ReadonlySet<string> {
  return new Set(variantsOf(schema) ? variantNames(schema) : mapping.values());
}

function variantNames(schema: JsonObject): string[] {
  const names = (variantsOf(schema) ?? []).map((variant) => referredName(readSchema(variant).schema));
  return names.filter((name) => name !== undefined);
}
