import type { JsonObject } from "../../contract/json-object.ts";
import type { Finding } from "../change.ts";
import type { Step } from "../terms.ts";

/** A schema and the document that its references lead into. */
export type Placed = { readonly document: JsonObject; readonly schema: unknown };

/** Something found inside a schema, with the way to it. */
export type SchemaFinding = Finding & { readonly steps: readonly Step[] };

/** Two versions of one schema, references followed. */
export type Pair = { readonly before: JsonObject; readonly after: JsonObject };

/** Moves findings below a step. */
export function below(step: Step, findings: readonly SchemaFinding[]): SchemaFinding[] {
  return findings.map((finding) => ({ ...finding, steps: [step, ...finding.steps] }));
}

/** A value as it is shown: JSON on one line. */
export function show(value: unknown): string {
  return value === undefined ? "none" : JSON.stringify(value);
}

/** The same JSON, in whatever order its keys are. */
export function same(one: unknown, other: unknown): boolean {
  return stable(one) === stable(other);
}

function stable(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  ) as string;
}
