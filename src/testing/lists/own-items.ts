import { randomUUID } from "node:crypto";
import type { Contract } from "../contract/contract.ts";
import { misfit } from "../contract/misfit.ts";
import { stated } from "../stated.ts";
import type { Item, Resource } from "./collection.ts";
import { lowerIds } from "./lower-ids.ts";

/** The items of a test, each laid over the first example; refused if the API could not show one, or could not tell it from another. */
export function ownItems(
  contract: Contract,
  { kind }: Resource,
  idName: string,
  examples: readonly Item[],
  items: readonly object[],
): Item[] {
  const ids = new Set(examples.map((item) => item[idName]));
  return lowerIds(items).map((item, index) => {
    const whole: Item = { ...examples[0], [idName]: randomUUID(), ...stated(Object(item)) };
    const id = whole[idName];
    const reason =
      misfit(contract, `get${kind}`, Object(item) === item ? whole : item) ??
      (ids.has(id) ? `there is another one with the ${idName} ${id}.` : undefined);
    if (reason) throw new TypeError(`startMockAirbyte() cannot take ${kind.toLowerCase()}s[${index}]: ${reason}`);
    ids.add(id);
    return whole;
  });
}
