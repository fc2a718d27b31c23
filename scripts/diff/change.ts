import { type Kind, RATINGS, type Rating } from "./ratings.ts";

/** The methods that send a thing, and those that receive it; a side on which nothing uses it is left out. */
export type Users = { readonly request?: readonly string[]; readonly response?: readonly string[] };

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
  /** Those of them that send it, whom `request` rates, and those that receive it, whom `response` rates. */
  readonly senders?: readonly string[];
  readonly receivers?: readonly string[];
  /** Ratings for the sides on which the thing is used; none on either side when nothing uses it. */
  readonly request?: Rating;
  readonly response?: Rating;
};

/** Where a finding belongs and whom it concerns. */
export type Place = Pick<Change, "where" | "resource"> & { readonly users: Users };

/** Rates a finding by the table, for the sides that apply. */
export function rate(finding: Finding, { where, resource, users }: Place): Change {
  const [words, request, response] = RATINGS[finding.kind];
  const { request: senders, response: receivers } = users;
  return {
    ...finding,
    where,
    words,
    resource,
    methods: [...new Set([...(senders ?? []), ...(receivers ?? [])])].sort(),
    ...(senders && { request, senders }),
    ...(receivers && { response, receivers }),
  };
}

/** True when a change breaks callers on any side. */
export function isBreaking(change: Pick<Change, "request" | "response">): boolean {
  return change.request === "breaking" || change.response === "breaking";
}
