import type { JsonObject } from "../json-object.ts";
import { toPointer } from "../json-pointer.ts";
import { operationsOf } from "../operations-of.ts";
import { strangeBodies } from "../rules/unsendable.ts";

/** Operations of a finished contract whose methods would send, or give back, something else than the contract says. */
export function bodyFaults(document: JsonObject): string[] {
  const found = operationsOf(document).flatMap((operation) => strangeBodies(document, operation));
  return found.map(([place, text]) => `${toPointer(place)}: ${text}`);
}
