import type { JsonObject } from "../contract/json-object.ts";
import type { Operation } from "../contract/operations-of.ts";
import { type Change, type Finding, rate, type Users } from "./change.ts";
import { idOf, resourceOf } from "./contract-view.ts";

/** One operation in both contracts. */
export type OperationPair = {
  readonly before: { readonly document: JsonObject; readonly found: Operation };
  readonly after: { readonly document: JsonObject; readonly found: Operation };
};

/** The sides on which a part of an operation is used. */
export type Sides = { readonly request?: boolean; readonly response?: boolean };

/** Makes a finding about an operation into a change of it. `where` is a term of this package. */
export function change({ after }: OperationPair, where: string, sides: Sides, finding: Finding): Change {
  return rate(finding, { where, resource: resourceOf(after.found), users: usersOf(idOf(after.found), sides) });
}

/** One method as the user of a thing. */
export function usersOf(id: string, { request, response }: Sides): Users {
  return { ...(request && { request: [id] }), ...(response && { response: [id] }) };
}

/** What only senders of requests notice. */
export const REQUEST: Sides = { request: true };
/** What only readers of answers notice. */
export const RESPONSE: Sides = { response: true };
/** What both notice. */
export const BOTH: Sides = { request: true, response: true };
