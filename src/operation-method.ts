import type { Operation } from "./http/operation.ts";

const OPERATION = Symbol.for("airbyte-client.operation");

/** Notes on an operation's method which operation it is: for `paginate`, and by its name for people. */
export function markMethod<T extends object>(method: T, operation: Operation): T {
  return Object.defineProperties(method, { [OPERATION]: { value: operation }, name: { value: operation.id } });
}

/** The operation behind a method of a client; undefined for any other function, such as a mock that answers to any name. */
export function operationOf(method: object): Operation | undefined {
  const operation = (method as { [OPERATION]?: Operation })[OPERATION];
  return typeof operation?.path === "string" ? operation : undefined;
}
