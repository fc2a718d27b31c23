import type { JsonObject } from "../contract/json-object.ts";
import { type Operation, operationsOf } from "../contract/operations-of.ts";
import { schemasOf } from "../contract/schema-parts.ts";
import { freeInputNames } from "../contract/typescript/input-names.ts";
import { schemaSides } from "../contract/typescript/schema-sides.ts";
import { splitSides } from "../contract/typescript/split-sides.ts";

/** Operation ids by the side on which they use something. */
type Users = { readonly request: ReadonlySet<string>; readonly response: ReadonlySet<string> };

/** A contract with what comparing needs to know of it. */
export type ContractView = {
  readonly document: JsonObject;
  readonly operations: readonly Operation[];
  readonly schemas: JsonObject;
  /** The operations that reach a component schema. */
  readonly users: (schema: string) => Users;
  /** Names of the generated types, the `…Input` forms of requests included. */
  readonly typeNames: ReadonlySet<string>;
};

/** Looks through a contract once, for many comparisons. */
export function viewContract(contract: JsonObject): ContractView {
  // Under the names that the types have.
  const document = freeInputNames(contract);
  const operations = operationsOf(document);
  const users = new Map<string, { request: Set<string>; response: Set<string> }>();
  const usersOf = (schema: string) => {
    const known = users.get(schema) ?? { request: new Set<string>(), response: new Set<string>() };
    users.set(schema, known);
    return known;
  };
  for (const operation of operations) {
    const { path, method, item } = operation;
    const alone = {
      ...document,
      paths: { [path]: { parameters: item.parameters ?? [], [method]: operation.operation } },
    };
    const sides = schemaSides(alone);
    for (const name of sides.request) usersOf(name).request.add(idOf(operation));
    for (const name of sides.response) usersOf(name).response.add(idOf(operation));
  }
  const typeNames = new Set(Object.keys(schemasOf(splitSides(document))));
  return { document, operations, schemas: schemasOf(document), users: usersOf, typeNames };
}

/** The id of an operation, which is the name of its method. */
export function idOf({ operation }: Operation): string {
  return String(operation.operationId);
}

/** The group an operation belongs to: its tag, else what its path begins with. */
export function resourceOf({ path, operation }: Operation): string {
  const tag = Array.isArray(operation.tags) ? operation.tags[0] : undefined;
  return typeof tag === "string" ? tag : (path.split("/").find(Boolean) ?? "service");
}
