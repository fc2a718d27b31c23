import type { CallScope } from "./call-scope.ts";

/** Where a client keeps its scope, for the workflows of this package that have to end when it is closed. */
export const scopeKey: unique symbol = Symbol.for("airbyte-client.scope");

/** The scope of a client; undefined for an object that only looks like one, such as a mock that answers to any name. */
export function scopeOf(client: object): CallScope | undefined {
  const scope = (client as { [scopeKey]?: CallScope })[scopeKey];
  return scope?.isScope === true ? scope : undefined;
}
