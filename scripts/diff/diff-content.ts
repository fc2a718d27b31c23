import { type JsonObject, objectAt } from "../contract/json-object.ts";
import { mediaTypeOf } from "../contract/media-type.ts";
import { diffSchemas } from "./schema/diff-schemas.ts";
import { diffProse } from "./schema/diff-values.ts";
import type { SchemaFinding } from "./schema/finding.ts";

/** The media types of a body, with the document that their schemas refer into. */
export type PlacedContent = { readonly document: JsonObject; readonly content: JsonObject };

/** Changes of the media types of a body, and of the one that methods use. */
export function diffContent(before: PlacedContent, after: PlacedContent): SchemaFinding[] {
  const [old, next] = [Object.keys(before.content), Object.keys(after.content)];
  const removed = old.filter((type) => !next.includes(type));
  const added = next.filter((type) => !old.includes(type));
  const [one, other] = [mediaOf(before.content), mediaOf(after.content)];
  return [
    ...removed.map((from) => ({ kind: "media-removed", from, steps: [] }) as const),
    ...added.map((to) => ({ kind: "media-added", to, steps: [] }) as const),
    ...diffSchemas({ ...before, schema: one.schema }, { ...after, schema: other.schema }),
    ...diffProse(one, other).map((finding) => ({ ...finding, steps: [] })),
  ];
}

/** True for a body that is there at all. */
export function hasContent(body: JsonObject): boolean {
  return Object.keys(objectAt(body, "content")).length > 0;
}

/** What is said of the media type that methods send or read. */
function mediaOf(content: JsonObject): JsonObject {
  return objectAt(content, mediaTypeOf(Object.keys(content)) ?? "");
}
