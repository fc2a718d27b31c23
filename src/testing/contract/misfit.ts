import type { OperationId } from "../../generated/operation-ids.gen.ts";
import type { Contract } from "./contract.ts";

/**
 * Why an operation cannot answer with a thing that a test made up, as a sentence; undefined if it can. Told when the thing is given: later
 * it would be a 500 of whichever call comes across it.
 */
export function misfit(contract: Contract, operationId: OperationId, thing: unknown): string | undefined {
  if (typeof thing !== "object" || thing === null) return "it is no object.";
  const { all } = contract.answerFields(operationId);
  const unknown = Object.keys(thing).find((name) => !all.includes(name));
  if (unknown !== undefined) return `there is no property "${unknown}". It can have ${all.join(", ")}.`;
  const [broken] = contract.checkSuccess(operationId, thing);
  return broken && `${broken.message.replace(/^Response body (property )?/, (_, of) => (of ? "" : "it "))}.`;
}
