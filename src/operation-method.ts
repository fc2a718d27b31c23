import type { Operation } from "./http/operation.ts";

const OPERATION = Symbol.for("airbyte-client.operation");

/** Marks a method with its operation, for `paginate`, and names it after the operation, for stack traces and debuggers. */
export function markMethod<T extends object>(method: T, operation: Operation): T {
  return Object.defineProperties(method, { [OPERATION]: { value: operation }, name: { value: operation.id } });
}

/** The operation behind a method of a client; undefined for any other function, such as a mock that answers to any name. */
export function operationOf(method: object): Operation | undefined {
  const operation = (method as { [OPERATION]?: Operation })[OPERATION];
  return typeof operation?.path === "string" ? operation : undefined;
}
