import type { OperationId } from "../../generated/operation-ids.gen.ts";
import { jsonAnswer } from "../answers/answer.ts";
import type { Contract } from "../contract/contract.ts";
import type { Call, Handlers } from "../server/handler.ts";
import type { Item } from "./collection.ts";
import type { Store } from "./store.ts";
import { notFound } from "./unknown-item.ts";

type Kind = "SourceDefinition" | "DestinationDefinition" | "DeclarativeSourceDefinition";

/**
 * Definitions are those of the contract's lists and of everything that the mock has, in every workspace. Changing and deleting one is
 * answered with the contract's example.
 */
export function definitionOperations(store: Store, contract: Contract): Handlers {
  const connectors = contract.exampleItems("listConnectorDefinitions");
  const users: Readonly<Record<Kind, () => readonly Item[]>> = {
    SourceDefinition: () => [...store.sources.list(true), ...connectors],
    DestinationDefinition: () => store.destinations.list(true),
    DeclarativeSourceDefinition: () => [],
  };
  const handlers: Handlers = {};
  for (const kind of Object.keys(users) as Kind[]) {
    const listed = contract.exampleItems(`list${kind}s`);
    const find = ({ parameters: { definitionId: id } }: Call): Item | undefined =>
      listed.find((item) => item.id === id) ??
      (users[kind]().some(({ definitionId }) => definitionId === id) ? { ...listed[0], id } : undefined);
    const unknown = ({ parameters }: Call, operationId: OperationId) =>
      notFound("definitionId", parameters.definitionId ?? "", operationId);
    handlers[`get${kind}`] = (call) => {
      const definition = find(call);
      return definition ? jsonAnswer(200, definition) : unknown(call, `get${kind}`);
    };
    for (const operationId of [`update${kind}`, `delete${kind}`] as const) {
      handlers[operationId] = (call) => (find(call) ? undefined : unknown(call, operationId));
    }
  }
  return handlers;
}
