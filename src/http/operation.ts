import type { OperationId } from "../generated/operation-ids.gen.ts";
import { operations } from "../generated/operations.gen.ts";
import type * as TRAITS from "./traits.ts";

export type { OperationId };

/** An HTTP method and a path template, with what the contract says about them. */
export interface Route {
  /** undefined for a route that the contract does not have. */
  readonly id: OperationId | undefined;
  readonly method: string;
  readonly path: string;
  /** A sum of `TRAITS`. */
  readonly traits: number;
  /** Names of the parameters in its query; undefined for a route that the contract does not have. */
  readonly query?: readonly string[];
}

/** A route of the contract. */
export interface Operation extends Route {
  readonly id: OperationId;
}

/** `trait` is one of `TRAITS`. */
export function hasTrait({ traits }: Pick<Route, "traits">, trait: (typeof TRAITS)[keyof typeof TRAITS]): boolean {
  return (traits & trait) !== 0;
}

let all: readonly Operation[] | undefined;

export function allOperations(): readonly Operation[] {
  all ??= Object.entries<Record<string, readonly [OperationId, number?, string?]>>(operations).flatMap(
    ([path, methods]) =>
      Object.entries(methods).map(([method, [id, traits = 0, names = ""]]) => {
        const query = names === "" ? [] : names.split(" ");
        return { id, method, path, traits, query };
      }),
  );
  return all;
}

/** The route with this method and path template. */
export function routeOf(method: string, path: string): Route {
  const known = allOperations().find((operation) => operation.method === method && operation.path === path);
  return known ?? { id: undefined, method, path, traits: 0 };
}
