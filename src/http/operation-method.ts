import type { Operation } from "./operation.ts";

const OPERATION = Symbol.for("airbyte-client.operation");

/** Marks a method with its operation, for `paginate`. */
export function markMethod<T extends object>(method: T, operation: Operation): T {
  return Object.defineProperty(method, OPERATION, { value: operation });
}

/** The operation behind a method of a client; undefined for any other function, such as a mock that answers to any name. */
export function operationOf(method: object): Operation | undefined {
  const operation = (method as { [OPERATION]?: Operation })[OPERATION];
  return typeof operation?.path === "string" ? operation : undefined;
}

/**
 * A method to hand on, with the mark of the one that it calls. It is called on its object, so that a class that stands in for the client can
 * use `this`; `onCall` hears of each call.
 */
export function methodOf<Client, Name extends keyof Client>(
  client: Client,
  name: Name,
  onCall?: () => void,
): Client[Name] {
  const own = client[name];
  // Whoever gets it says what is wrong with it.
  if (typeof own !== "function") return own;
  const method = (request: unknown) => {
    onCall?.();
    return own.call(client, request);
  };
  const operation = operationOf(own);
  return (operation ? markMethod(method, operation) : method) as Client[Name];
}
