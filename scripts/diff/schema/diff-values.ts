import type { JsonObject } from "../../contract/json-object.ts";
import type { Finding } from "../change.ts";
import { describeType } from "./describe-type.ts";
import { type Pair, same, show } from "./finding.ts";
import { typesOf } from "./read-schema.ts";

/** Changes of type. Whole numbers are numbers. */
export function diffTypes({ before, after }: Pair): Finding[] {
  const [old, next] = [typesOf(before), typesOf(after)];
  const widened = next === undefined || (old?.every((type) => covers(next, type)) ?? false);
  const narrowed = old === undefined || (next?.every((type) => covers(old, type)) ?? false);
  if (widened && narrowed) return [];
  const kind = widened ? "type-widened" : narrowed ? "type-narrowed" : "type-changed";
  return [{ kind, from: describeType(before), to: describeType(after) }];
}

function covers(types: readonly string[], type: string): boolean {
  return types.includes(type) || (type === "integer" && types.includes("number"));
}

const WIDER = new Map([
  ["int32", "int64"],
  ["float", "double"],
]);

/** Changes of the format. */
export function diffFormats({ before, after }: Pair): Finding[] {
  const [from, to] = [before.format as string | undefined, after.format as string | undefined];
  if (from === to) return [];
  if (from === undefined) return [{ kind: "format-added", to: to as string }];
  if (to === undefined) return [{ kind: "format-removed", from }];
  const kind =
    WIDER.get(from) === to ? "format-widened" : WIDER.get(to) === from ? "format-narrowed" : "format-changed";
  return [{ kind, from, to }];
}

/** What is said about a value: its default, whether it is deprecated, its description. */
export function diffRemarks(before: JsonObject, after: JsonObject): Finding[] {
  const findings: Finding[] = [];
  if (!same(before.default, after.default)) {
    findings.push({ kind: "default-changed", from: show(before.default), to: show(after.default) });
  }
  if (before.deprecated !== true && after.deprecated === true) findings.push({ kind: "deprecated" });
  if (before.deprecated === true && after.deprecated !== true) findings.push({ kind: "undeprecated" });
  return [...findings, ...diffProse(before, after)];
}

const PROSE = ["title", "summary", "description", "example", "examples"];

/** Changes of wording, one finding for each keyword that holds words. */
export function diffProse(before: JsonObject, after: JsonObject): Finding[] {
  const changed = PROSE.filter((key) => !same(before[key], after[key]));
  return changed.map((key) => ({ kind: "prose", to: key }));
}
