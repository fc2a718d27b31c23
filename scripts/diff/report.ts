import { type Change, isBreaking } from "./change.ts";
import type { ReadContract } from "./read-contract.ts";
import { type Bump, suggestBump } from "./suggest-bump.ts";

/** How many changes break, and how many do not, on one side. */
type Counts = { readonly breaking: number; readonly compatible: number };

/** What a comparison came to, ready to be shown; also the JSON format. */
export type Report = {
  readonly before: string;
  readonly after: string;
  /** Overlay actions that fit only one of the two. What they add there is listed as a change, although the API did not change. */
  readonly misfits: readonly string[];
  readonly breaking: boolean;
  readonly requests: Counts;
  readonly answers: Counts;
  readonly bump: Bump;
  /** Breaking ones first within each resource; what several resources share comes last. */
  readonly changes: readonly Change[];
};

/** Puts changes in order and counts them. `version` is the one that the suggested one is counted from. */
export function makeReport(before: Compared, after: Compared, changes: readonly Change[], version: string): Report {
  return {
    before: before.source,
    after: after.source,
    misfits: [...onlyIn(after.misfits, before.misfits), ...onlyIn(before.misfits, after.misfits)],
    breaking: changes.some(isBreaking),
    requests: count(changes.map(({ request }) => request)),
    answers: count(changes.map(({ response }) => response)),
    bump: suggestBump(changes, version),
    changes: changes.toSorted((a, b) => compare(rank(a), rank(b))),
  };
}

/** What is compared. */
type Compared = Pick<ReadContract, "source" | "misfits">;

function onlyIn(some: readonly string[], others: readonly string[]): string[] {
  return some.filter((one) => !others.includes(one));
}

function count(ratings: readonly Change["request"][]): Counts {
  const of = (rating: Change["request"]) => ratings.filter((one) => one === rating).length;
  return { breaking: of("breaking"), compatible: of("compatible") };
}

const WHOLE_TYPES = new Set<Change["kind"]>(["type-added", "type-removed"]);

function rank(change: Change): string {
  const resource = change.resource ?? (change.methods.length > 0 ? "\uffff" : "\uffff\uffff");
  return `${resource}\n${isBreaking(change) ? 0 : 1}\n${WHOLE_TYPES.has(change.kind) ? 1 : 0}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
