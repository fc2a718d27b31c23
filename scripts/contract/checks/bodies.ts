import type { JsonObject } from "../json-object.ts";
import { toPointer } from "../json-pointer.ts";
import { operationsOf } from "../operations-of.ts";
import { strangeBodies } from "../rules/unsendable.ts";

/** Operations of a finished contract whose methods would send, or give back, something else than the contract says. */
export function bodyFaults(document: JsonObject): string[] {
  return operationsOf(document)
    .flatMap((found) => strangeBodies(document, found))
    .map(
      ([place, text]) => `${toPointer(place)}: ${text}; a method cannot do that: remove the operation in overlay.yaml`,
    );
}
