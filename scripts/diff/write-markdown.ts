import { explainBump } from "./explain-bump.ts";
import { explainMisfits } from "./explain-misfits.ts";
import { type Gathered, gatherChanges, groupChanges, namesOfMethods } from "./gather-changes.ts";
import type { Report } from "./report.ts";

/** A report for the body of a pull request: what breaks in the open, the rest folded. */
export function writeMarkdown(report: Report): string {
  const { before, after, requests, answers, changes, bump } = report;
  const head = ["## API changes", "", `${code(before)} → ${code(after)}`, ""];
  if (changes.length === 0) return [...head, "Nothing changed.", ""].join("\n");
  const lines = gatherChanges(changes);
  const breaking = lines.filter(breaks);
  const others = lines.filter((line) => !breaks(line));
  return [
    ...head,
    "|  | breaking | compatible |",
    "|---|---:|---:|",
    `| requests | ${requests.breaking} | ${requests.compatible} |`,
    `| answers | ${answers.breaking} | ${answers.compatible} |`,
    "",
    explainBump(bump),
    "",
    ...explainMisfits(report.misfits),
    ...(breaking.length > 0 ? ["### Breaking", "", ...list(breaking)] : ["Nothing breaks.", ""]),
    ...(others.length > 0 ? ["<details>", "<summary>Compatible</summary>", "", ...list(others), "</details>", ""] : []),
  ].join("\n");
}

function list(lines: readonly Gathered[]): string[] {
  return groupChanges(lines).flatMap(([name, items]) => [`**${code(name)}**`, "", ...items.map(writeItem), ""]);
}

function writeItem(line: Gathered): string {
  const { words, wheres, from, to } = line;
  const values = [from, to].filter((names) => names.length > 0).map(codes);
  const told = values.length > 0 ? ` ${values.join(" → ")}` : "";
  const whom = breaks(line) ? `; breaks ${brokenSides(line)}` : "";
  const users = namesOfMethods(line, codes);
  return `- ${codes(wheres)}: ${words}${told}${whom}${users === undefined ? "" : ` (${users})`}`;
}

function breaks({ request, response }: Gathered): boolean {
  return request === "breaking" || response === "breaking";
}

function brokenSides({ request, response }: Gathered): string {
  return [request === "breaking" && "requests", response === "breaking" && "answers"].filter(Boolean).join(" and ");
}

function codes(texts: readonly string[]): string {
  return texts.map(code).join(", ");
}

/** Names and values come from a foreign document: in a code span nothing in them is a link, a mention or markup. */
function code(text: string): string {
  const line = text.replaceAll(/\s+/g, " ");
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  const space = line.startsWith("`") || line.endsWith("`") ? " " : "";
  return `${fence}${space}${line}${space}${fence}`;
}
