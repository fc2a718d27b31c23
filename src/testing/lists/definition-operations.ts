import { jsonAnswer } from "../answers/answer.ts";
import type { Contract } from "../contract/contract.ts";
import type { Call, Handlers } from "../server/handler.ts";
import { notFound } from "./unknown-item.ts";

const kinds = ["SourceDefinition", "DestinationDefinition", "DeclarativeSourceDefinition"];

/** Definitions are those of the contract's lists, in every workspace. Changing and deleting one is answered with the contract's example. */
export function definitionOperations(contract: Contract): Handlers {
  const handlers: Handlers = {};
  for (const kind of kinds) {
    const definitions = new Map(contract.exampleItems(`list${kind}s`).map((item) => [item.id, item]));
    const idOf = ({ parameters }: Call) => parameters.definitionId ?? "";
    const unknown = (call: Call, operationId: string) => notFound("definitionId", idOf(call), operationId);
    handlers[`get${kind}`] = (call) => {
      const definition = definitions.get(idOf(call));
      return definition ? jsonAnswer(200, definition) : unknown(call, `get${kind}`);
    };
    for (const operationId of [`update${kind}`, `delete${kind}`]) {
      handlers[operationId] = (call) => (definitions.has(idOf(call)) ? undefined : unknown(call, operationId));
    }
  }
  return handlers;
}
