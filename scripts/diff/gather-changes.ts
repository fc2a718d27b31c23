import type { Change } from "./change.ts";

/** Changes of one kind that are said in one breath: several values of one place, or several places. */
export type Gathered = Pick<Change, "words" | "request" | "response" | "resource"> & {
  readonly wheres: readonly string[];
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly methods: readonly string[];
  /** Those of the methods whose callers the line is for: whom it breaks, or else everybody. */
  readonly senders: readonly string[];
  readonly receivers: readonly string[];
};

/** Kinds of which many come at once, with nothing to say of each but its name. */
const BY_PLACE = new Set<Change["kind"]>(["type-added", "type-removed", "error-added", "error-removed", "prose"]);

/** Puts together what a person reads as one thing; the order stays. */
export function gatherChanges(changes: readonly Change[]): Gathered[] {
  const groups = new Map<string, Change[]>();
  for (const change of changes) {
    const { resource, kind, request, response, where, from, to } = change;
    const place = BY_PLACE.has(kind) ? [from, to] : [where];
    // Values of a list are gathered; a change from one value to another stands alone.
    const key = JSON.stringify([
      resource,
      kind,
      request,
      response,
      place,
      from !== undefined && to !== undefined && [from, to],
    ]);
    groups.set(key, [...(groups.get(key) ?? []), change]);
  }
  return [...groups.values()].map((group) => {
    const [{ words, request, response, resource }] = group as [Change];
    const requests = request === "breaking" && response !== "breaking";
    const answers = response === "breaking" && request !== "breaking";
    return {
      words,
      resource,
      ...(request && { request }),
      ...(response && { response }),
      wheres: unique(group.map(({ where }) => where)),
      from: unique(group.map(({ from }) => from)),
      to: unique(group.map(({ to }) => to)),
      methods: unique(group.flatMap(({ methods }) => methods)),
      senders: answers ? [] : unique(group.flatMap(({ senders = [] }) => senders)),
      receivers: requests ? [] : unique(group.flatMap(({ receivers = [] }) => receivers)),
    };
  });
}

/** Lines under the name of what they belong to. */
export function groupChanges(lines: readonly Gathered[]): [name: string, lines: Gathered[]][] {
  const groups = new Map<string, Gathered[]>();
  for (const line of lines) {
    const name = line.resource ?? (line.methods.length > 0 ? "several resources" : "used by no method");
    groups.set(name, [...(groups.get(name) ?? []), line]);
  }
  return [...groups];
}

/** The methods that a line names, in a form that leaves the marks to the writer. None where the places name them. */
export function namesOfMethods(line: Gathered, write: (names: readonly string[]) => string): string | undefined {
  const { wheres, senders, receivers } = line;
  if (wheres.every((where) => /airbyte\./.test(where))) return undefined;
  const sides = [
    ...(senders.length > 0 ? [`sent by ${write(senders)}`] : []),
    ...(receivers.length > 0 ? [`received by ${write(receivers)}`] : []),
  ];
  return sides.length > 0 ? sides.join("; ") : undefined;
}

function unique(texts: readonly (string | undefined)[]): string[] {
  return [...new Set(texts.filter((text) => text !== undefined))];
}
