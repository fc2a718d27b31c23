import { explainBump } from "./explain-bump.ts";
import { explainMisfits } from "./explain-misfits.ts";
import { type Gathered, gatherChanges, groupChanges, namesOfMethods } from "./gather-changes.ts";
import type { Report } from "./report.ts";

const SHOWN = 6;
const MARKS = { breaking: "BREAKS", compatible: "ok" } as const;

/** A report for people at a terminal: totals, then the changes of each resource, what breaks first. */
export function writeText(report: Report): string {
  const { before, after, requests, answers, changes } = report;
  const head = [`old: ${before}`, `new: ${after}`, ""];
  if (changes.length === 0) return [...head, "Nothing changed."].join("\n");
  return [
    ...head,
    row("", "breaking", "compatible"),
    row("requests", requests.breaking, requests.compatible),
    row("answers", answers.breaking, answers.compatible),
    "",
    explainBump(report.bump),
    "",
    ...explainMisfits(report.misfits),
    "request answer",
    ...groupChanges(gatherChanges(changes)).flatMap(([resource, lines]) => ["", resource, ...lines.map(writeLine)]),
  ].join("\n");
}

function row(name: string, breaking: number | string, compatible: number | string): string {
  return `${name.padEnd(9)}${String(breaking).padStart(9)}${String(compatible).padStart(12)}`;
}

function writeLine(line: Gathered): string {
  const { words, request, response, wheres, from, to } = line;
  const marks = [request, response].map((rating) => (rating ? MARKS[rating] : "-").padEnd(7)).join("");
  const values = [from, to].filter((list) => list.length > 0).map((list) => list.join(", "));
  const told = values.length > 0 ? `: ${values.join(" → ")}` : "";
  const users = namesOfMethods(line, some);
  return `${marks}${some(wheres)}  ${words}${told}${users === undefined ? "" : `  [${users}]`}`;
}

function some(names: readonly string[]): string {
  if (names.length <= SHOWN) return names.join(", ");
  return `${names.slice(0, SHOWN - 1).join(", ")} and ${names.length - SHOWN + 1} more`;
}
