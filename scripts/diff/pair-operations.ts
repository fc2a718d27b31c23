import type { Operation } from "../contract/operations-of.ts";
import { idOf } from "./contract-view.ts";

/** Operations of two contracts, matched. */
export type PairedOperations = {
  readonly pairs: readonly (readonly [before: Operation, after: Operation])[];
  readonly removed: readonly Operation[];
  readonly added: readonly Operation[];
};

/** What has one id is one operation, wherever it moved; of the others, what has one method and path was renamed. */
export function pairOperations(before: readonly Operation[], after: readonly Operation[]): PairedOperations {
  const pairs: (readonly [Operation, Operation])[] = [];
  let removed = [...before];
  let added = [...after];
  for (const keyOf of [idOf, wireKey]) {
    for (const old of [...removed]) {
      const next = added.find((operation) => keyOf(operation) === keyOf(old));
      if (next === undefined) continue;
      pairs.push([old, next]);
      removed = removed.filter((operation) => operation !== old);
      added = added.filter((operation) => operation !== next);
    }
  }
  return { pairs, removed, added };
}

/** Method and path; how the path calls its parameters does not matter on the wire. */
export function wireKey({ method, path }: Operation): string {
  return `${method.toUpperCase()} ${path.replaceAll(/\{[^}]*\}/g, "{}")}`;
}

/** The names of the parameters in a path, in their order. */
export function pathNames({ path }: Operation): string[] {
  return [...path.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name ?? "");
}
