import { ContractError } from "./contract-error.ts";
import type { JsonObject } from "./json-object.ts";
import { operationsOf } from "./operations-of.ts";

/** Refuses to replace a contract by one that lacks more than half of its operations: that is hardly a later revision. */
export function refuseLoss(committed: JsonObject, document: JsonObject, source: string): void {
  const known = callsOf(committed);
  const made = new Set(callsOf(document).map(anyNames));
  const lost = known.filter((call) => !made.has(anyNames(call)));
  if (lost.length * 2 <= known.length) return;
  throw new ContractError(
    `${source} lacks ${lost.length} of the ${known.length} operations of openapi/airbyte.yaml, the first is ${lost[0]}. ` +
      "If they are really gone, pull with --force; to look at the outcome elsewhere, pull with --out <folder>.",
  );
}

function callsOf(document: JsonObject): string[] {
  return operationsOf(document).map(({ method, path }) => `${method.toUpperCase()} ${path}`);
}

/** How a parameter of a path is called does not matter. */
function anyNames(call: string): string {
  return call.replace(/\{[^}]*\}/g, "{}");
}
