import { type Kind, RATINGS, type Rating } from "./ratings.ts";

/** The sides on which a thing is used. */
export type Sides = { readonly request?: boolean; readonly response?: boolean };

/** What was found at a place, before it is known who is affected. Values stand as text, ready to be shown. */
export type Finding = {
  readonly kind: Kind;
  readonly from?: string;
  readonly to?: string;
};

/** One change of the API, in the terms of this package. */
export type Change = Finding & {
  /** The call, type or answer that changed: `airbyte.listJobs({ query: { status } })`, `Schemas["JobResponse"].status`. */
  readonly where: string;
  readonly words: string;
  /** The group of operations it belongs to; undefined for what several groups share. */
  readonly resource: string | undefined;
  /** The methods whose callers are concerned. */
  readonly methods: readonly string[];
  /** Ratings for the sides on which the thing is used; none on either side when nothing uses it. */
  readonly request?: Rating;
  readonly response?: Rating;
};

/** Where a finding belongs and whom it concerns. */
export type Place = Pick<Change, "where" | "resource" | "methods"> & { readonly sides: Sides };

/** Rates a finding by the table, for the sides that apply. */
export function rate(finding: Finding, { where, resource, methods, sides }: Place): Change {
  const [words, request, response] = RATINGS[finding.kind];
  return {
    ...finding,
    where,
    words,
    resource,
    methods,
    ...(sides.request && { request }),
    ...(sides.response && { response }),
  };
}

/** True when a change breaks callers on any side. */
export function isBreaking(change: Pick<Change, "request" | "response">): boolean {
  return change.request === "breaking" || change.response === "breaking";
}
