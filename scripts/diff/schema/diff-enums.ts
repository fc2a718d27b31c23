import type { JsonObject } from "../../contract/json-object.ts";
import type { Finding } from "../change.ts";
import { type Pair, show } from "./finding.ts";
import { valuesOf } from "./read-schema.ts";

/**
 * Changes of the listed values. In answers the types leave a list of texts or numbers open; a constant, and true or false,
 * are literals there too, so that another value breaks who reads them.
 */
export function diffEnums({ before, after }: Pair): Finding[] {
  const [old, next] = [valuesOf(before), valuesOf(after)];
  const takes = openTypes(before);
  // Null alone is no list; that it is allowed is said elsewhere.
  if (!old?.length && !next?.length) return [];
  if (!old) return [{ kind: "enum-introduced", to: next?.map(show).join(", ") ?? "" }];
  if (!next) return [{ kind: takes.size > 0 ? "enum-dropped" : "literal-dropped", from: old.map(show).join(", ") }];
  const removed = old.filter((value) => !next.includes(value));
  const added = next.filter((value) => !old.includes(value));
  const opened = added.length === 0 && [...openTypes(after)].some((type) => !takes.has(type));
  return [
    ...removed.map((value) => ({ kind: "enum-removed", from: show(value) }) as const),
    ...added.map(
      (value) => ({ kind: takes.has(typeof value) ? "enum-added" : "literal-added", to: show(value) }) as const,
    ),
    ...(opened ? [{ kind: "literal-opened", from: old.map(show).join(", ") } as const] : []),
  ];
}

/** The types of which answers take any value beside the listed ones, as the generated types say it. */
function openTypes(schema: JsonObject): ReadonlySet<string> {
  const values = Array.isArray(schema.enum) ? schema.enum : [];
  return new Set(values.map((value) => typeof value).filter((type) => type === "string" || type === "number"));
}
