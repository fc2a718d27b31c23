import type { JsonObject } from "../contract/json-object.ts";
import type { Operation } from "../contract/operations-of.ts";
import { type Change, rate } from "./change.ts";
import { type ContractView, idOf, resourceOf, viewContract } from "./contract-view.ts";
import { diffNamedTypes } from "./diff-named-types.ts";
import { diffOperation } from "./diff-operation.ts";
import { diffSharedResponses } from "./diff-shared-responses.ts";
import { BOTH, usersOf } from "./operation-pair.ts";
import { pairOperations } from "./pair-operations.ts";
import type { Kind } from "./ratings.ts";
import { methodTerm } from "./terms.ts";

/** All changes from one contract to another, wording included, in the terms of this package. */
export function diffContracts(before: JsonObject, after: JsonObject): Change[] {
  const [old, next] = [viewContract(before), viewContract(after)];
  const { pairs, removed, added } = pairOperations(old.operations, next.operations);
  return [
    ...removed.map((operation) => whole("operation-removed", operation)),
    ...added.map((operation) => whole("operation-added", operation)),
    ...pairs.flatMap(([one, other]) => diffOperation({ before: placed(old, one), after: placed(next, other) })),
    ...diffNamedTypes(old, next),
    ...diffSharedResponses(old, next),
  ];
}

function whole(kind: Kind, operation: Operation): Change {
  const wire = `${operation.method.toUpperCase()} ${operation.path}`;
  const users = usersOf(idOf(operation), BOTH);
  const place = { where: methodTerm(idOf(operation)), resource: resourceOf(operation), users };
  return rate(kind === "operation-removed" ? { kind, from: wire } : { kind, to: wire }, place);
}

function placed({ document }: ContractView, found: Operation) {
  return { document, found };
}
