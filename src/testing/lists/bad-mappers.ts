import type { Answer } from "../answers/answer.ts";
import { type ProblemName, problem } from "../answers/problem.ts";
import type { Item } from "./collection.ts";
import { MASK } from "./masked.ts";

/** What the configuration of a mapper must have, by its type or, for an encryption, by its algorithm. */
const required: Readonly<Record<string, readonly string[]>> = {
  hashing: ["targetField", "method", "fieldNameSuffix"],
  "field-filtering": ["targetField"],
  "field-renaming": ["originalFieldName", "newFieldName"],
  "row-filtering": ["conditions"],
  encryption: ["algorithm"],
  AES: ["targetField", "key", "fieldNameSuffix", "mode", "padding"],
  RSA: ["targetField", "publicKey", "fieldNameSuffix"],
};

/** What the server says to the mappers in a list of streams; undefined if it takes them. `stored`: the streams of this connection so far. */
export function refusedMappers(sent: readonly Item[], stored: readonly Item[]): Answer | undefined {
  for (const stream of sent) {
    const known = mappersOf(stored.find((one) => isSame(stream, one))).map(({ id }) => id);
    for (const mapper of mappersOf(stream)) {
      const name = fault(mapper, known);
      if (name) return problem(name, { mapperId: mapper.id ?? null, mapperType: mapper.type, message: null });
    }
  }
  return undefined;
}

function fault({ id, type, mapperConfiguration }: Item, known: readonly unknown[]): ProblemName | undefined {
  const settings = Object(mapperConfiguration) as Item;
  const names = [String(type), String(settings.algorithm)].flatMap((form) => required[form] ?? []);
  if (names.some((name) => (settings[name] ?? undefined) === undefined)) return "mapper-missing-required-param";
  // The stored key is looked up by the id of its mapper, in the stored stream of the same name.
  const isHidden = type === "encryption" && JSON.stringify(settings).includes(MASK);
  return isHidden && !(id && known.includes(id)) ? "mapper-secret-not-found" : undefined;
}

function isSame({ name, namespace }: Item, stored: Item): boolean {
  return stored.name === name && ((namespace ?? undefined) === undefined || stored.namespace === namespace);
}

function mappersOf(stream: Item | undefined): readonly Item[] {
  return (stream?.mappers ?? []) as Item[];
}
