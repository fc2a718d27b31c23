import { type OperationMethods, operations } from "../generated/operations.gen.ts";

/** Bits of the third field of an operation's entry. */
export const TRAITS = {
  repeatable: 1,
  neverRepeat: 2,
  slow: 4,
  anonymous: 8,
  redirects: 16,
  text: 32,
  paged: 64,
  empty: 128,
} as const;

/** Name of an operation of the contract. */
export type OperationId = keyof OperationMethods;

/** An operation of the contract: where it is and what is known of it. */
export interface Operation {
  readonly id: OperationId;
  readonly method: string;
  readonly path: string;
  readonly traits: number;
}

export function hasTrait(operation: Operation | undefined, trait: number): boolean {
  return operation !== undefined && (operation.traits & trait) !== 0;
}

let all: readonly Operation[] | undefined;
let byRoute: Map<string, Operation> | undefined;

export function allOperations(): readonly Operation[] {
  all ??= Object.entries<Record<string, readonly [OperationId, number?]>>(operations).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, [id, traits = 0]]) => ({ id, method, path, traits })),
  );
  return all;
}

/** The operation with this method and path template; undefined for a route that the contract does not have. */
export function findOperation(method: string, path: string): Operation | undefined {
  byRoute ??= new Map(allOperations().map((operation) => [`${operation.method} ${operation.path}`, operation]));
  return byRoute.get(`${method} ${path}`);
}
