import type { JsonObject } from "../json-object.ts";
import { operationsOf } from "../operations-of.ts";
import { HEADER } from "./header.ts";

/** The names of the operations, in a file of their own: the types of the mock offer them, and need nothing else of the contract. */
export function writeOperationIds(document: JsonObject): string {
  const ids = operationsOf(document).map(({ operation }) => String(operation.operationId));
  const union = ids.toSorted().map((id) => `  | ${JSON.stringify(id)}`);
  return `${HEADER}\n\n/** Name of an operation of the contract. */\nexport type OperationId =\n${union.join("\n")};\n`;
}
