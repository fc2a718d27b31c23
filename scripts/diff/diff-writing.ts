import { type JsonObject, objectAt } from "../contract/json-object.ts";
import type { Finding } from "./change.ts";
import type { Placed } from "./schema/finding.ts";
import { followSchema, typesOf } from "./schema/read-schema.ts";

/** A parameter with the schema of its values. */
export type PlacedParameter = Placed & { readonly parameter: JsonObject };

/** Changes of how the value of a parameter becomes text. */
export function diffWriting(before: PlacedParameter, after: PlacedParameter): Finding[] {
  const [from, to] = [formOf(before.parameter), formOf(after.parameter)];
  if (from !== to) return [{ kind: "parameter-form", from, to }];
  const [old, next] = [styleOf(before), styleOf(after)];
  return old === next ? [] : [{ kind: "parameter-style", from: old, to: next }];
}

/** The schema of a parameter's values, wherever it stands. */
export function schemaOf({ schema, content }: JsonObject): unknown {
  const [media] = Object.values(objectAt({ content }, "content"));
  return schema ?? objectAt({ media }, "media").schema ?? {};
}

/** Written by the rules of its style, or as a document of a media type. */
function formOf({ content }: JsonObject): string {
  return Object.keys(objectAt({ content }, "content"))[0] ?? "plain value";
}

function styleOf({ document, schema, parameter }: PlacedParameter): string {
  const { in: place, style, explode } = parameter;
  const written = style ?? (place === "query" || place === "cookie" ? "form" : "simple");
  // A single value is the same text either way.
  const types = typesOf(followSchema(document, schema).schema) ?? ["array"];
  const single = !types.some((type) => type === "array" || type === "object");
  return `${written}${!single && (explode ?? written === "form") ? ", one key for each item" : ""}`;
}
