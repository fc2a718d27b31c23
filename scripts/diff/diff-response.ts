import { type JsonObject, objectAt } from "../contract/json-object.ts";
import { resolve } from "../contract/resolve.ts";
import { diffContent, hasContent } from "./diff-content.ts";
import { diffProse } from "./schema/diff-values.ts";
import type { SchemaFinding } from "./schema/finding.ts";

/** A response with the document that its references lead into. */
export type PlacedResponse = { readonly document: JsonObject; readonly response: unknown };

/** Changes of one response: whether it has a body, which, and which headers. */
export function diffResponse(before: PlacedResponse, after: PlacedResponse): SchemaFinding[] {
  const [old, next] = [resolve(before.document, before.response), resolve(after.document, after.response)];
  return [
    ...diffBodies({ ...before, response: old }, { ...after, response: next }),
    ...diffHeaders(objectAt(old, "headers"), objectAt(next, "headers")),
    ...diffProse(old, next).map((finding) => ({ ...finding, steps: [] })),
  ];
}

function diffBodies(
  { document: before, response: old }: PlacedResponse & { response: JsonObject },
  { document: after, response: next }: PlacedResponse & { response: JsonObject },
): SchemaFinding[] {
  if (!hasContent(old) && !hasContent(next)) return [];
  if (!hasContent(old)) return [{ kind: "answer-added", steps: [] }];
  if (!hasContent(next)) return [{ kind: "answer-removed", steps: [] }];
  return diffContent(
    { document: before, content: objectAt(old, "content") },
    { document: after, content: objectAt(next, "content") },
  );
}

function diffHeaders(old: JsonObject, next: JsonObject): SchemaFinding[] {
  const removed = Object.keys(old).filter((name) => !Object.hasOwn(next, name));
  const added = Object.keys(next).filter((name) => !Object.hasOwn(old, name));
  return [
    ...removed.map((from) => ({ kind: "header-removed", from, steps: [] }) as const),
    ...added.map((to) => ({ kind: "header-added", to, steps: [] }) as const),
  ];
}
