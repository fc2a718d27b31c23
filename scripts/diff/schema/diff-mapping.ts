import { type JsonObject, objectAt } from "../../contract/json-object.ts";
import { schemasOf } from "../../contract/schema-parts.ts";
import { referredName } from "../../contract/typescript/schema-sides.ts";
import type { Finding } from "../change.ts";
import { typeTerm } from "../terms.ts";
import { type Pair, show } from "./finding.ts";
import { discriminatorOf, readSchema, variantsOf } from "./read-schema.ts";

/** The values that tell alternatives apart, each with the name of the type it stands for. */
type Mapping = ReadonlyMap<string, string>;

/**
 * Changes of the values by which alternatives are told apart: the types have them as literals. Values of an alternative
 * that came or went are not said again; the alternative itself is.
 */
export function diffMapping({ before, after }: Pair, ...documents: readonly [JsonObject, JsonObject]): Finding[] {
  const said = [saidBy(before), saidBy(after)] as const;
  if (said[0] === undefined || said[1] === undefined) return [];
  const mapped = [...said[0].values(), ...said[1].values()];
  const [oldNames, nextNames] = [namesOf(before, mapped, documents[0]), namesOf(after, mapped, documents[1])];
  const [old, next] = [withUnsaid(said[0], oldNames), withUnsaid(said[1], nextNames)];
  const both = (name: string) => oldNames.has(name) && nextNames.has(name);
  return [...new Set([...old.keys(), ...next.keys()])].flatMap((value): Finding[] => {
    const [from, to] = [old.get(value), next.get(value)];
    if (from === to || (from !== undefined && !both(from)) || (to !== undefined && !both(to))) return [];
    if (to === undefined) return [{ kind: "mapping-removed", from: show(value) }];
    if (from === undefined) return [{ kind: "mapping-added", to: show(value) }];
    return [{ kind: "mapping-changed", from: `${show(value)} ${typeTerm(from)}`, to: typeTerm(to) }];
  });
}

/** What a discriminator says. */
function saidBy(schema: JsonObject): Mapping | undefined {
  const discriminator = discriminatorOf(schema);
  if (discriminator === undefined) return undefined;
  const mapping = Object.entries(objectAt(discriminator, "mapping"));
  return new Map(mapping.map(([value, ref]) => [value, referredName({ $ref: ref }) ?? String(ref)]));
}

/** What it leaves to be understood: a type without a value of its own goes by its name. */
function withUnsaid(said: Mapping, names: ReadonlySet<string>): Mapping {
  const named = new Set(said.values());
  return new Map([...[...names].filter((name) => !named.has(name)).map((name) => [name, name] as const), ...said]);
}

/** The types that may be meant: the alternatives, or, of types that extend this one, those that either side maps. */
function namesOf(schema: JsonObject, mapped: readonly string[], document: JsonObject): ReadonlySet<string> {
  const variants = variantsOf(schema)?.map((variant) => referredName(readSchema(variant).schema));
  const names = variants ?? mapped.filter((name) => Object.hasOwn(schemasOf(document), name));
  return new Set(names.filter((name) => name !== undefined));
}
