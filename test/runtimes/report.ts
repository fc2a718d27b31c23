import { declaredCases } from "./declared-cases.ts";
import type { Host, Stage } from "./host.ts";
import type { CaseResult } from "./suite/run-suite.ts";

/** What became of a runtime. `not run` means that nothing is known of it. */
export interface Report {
  readonly runtime: string;
  readonly version: string | undefined;
  readonly results: readonly CaseResult[];
  /** Why the suite could not be run to its end. */
  readonly broken?: string;
  readonly seconds: number;
}

export async function runOn(host: Host, stage: Stage): Promise<Report> {
  const version = await host.version();
  const about = { runtime: host.name, version };
  if (version === undefined) return { ...about, results: [], seconds: 0 };
  const startedMs = performance.now();
  const seconds = () => (performance.now() - startedMs) / 1000;
  try {
    const results = await host.run(stage);
    return { ...about, results, seconds: seconds() };
  } catch (error) {
    return { ...about, results: [], broken: (error as Error).message, seconds: seconds() };
  }
}

const DECLARED = declaredCases();

/**
 * Whether every case passed, but for those that need a secret where none may be. A runtime that is not here is no failure, but no
 * success either: the table says so.
 */
export function isGood({ version, results, broken }: Report): boolean {
  if (version === undefined) return true;
  const mayBeLeftOut = new Set(DECLARED.flatMap(({ name, needsSecret }) => (needsSecret ? name : [])));
  const isFine = ({ name, outcome }: CaseResult) =>
    outcome === "passed" || (outcome === "not run" && mayBeLeftOut.has(name));
  return broken === undefined && lost(results).length === 0 && results.every(isFine);
}

/** The cases that nothing is known of. A suite that leaves some out would otherwise pass with the rest. */
function lost(results: readonly CaseResult[]): string[] {
  const known = new Set(results.map(({ name }) => name));
  return DECLARED.flatMap(({ name }) => (known.has(name) ? [] : name));
}

/** A table in Markdown, with every failure below it. */
export function table(reports: readonly Report[]): string {
  const rows = reports.map((report) => {
    const { runtime, version, results, seconds } = report;
    const counts = (["passed", "failed", "not run"] as const).map((outcome) => String(count(results, outcome)));
    const verdict = version === undefined ? "not run: it is not here" : isGood(report) ? "passed" : "FAILED";
    return [runtime, version ?? "", ...counts, seconds.toFixed(1), verdict];
  });
  const failures = reports.flatMap(({ runtime, version, results, broken }) => [
    ...(broken === undefined ? [] : [`${runtime} ${broken}`]),
    ...(version === undefined || broken !== undefined ? [] : lost(results)).map(
      (name) => `${runtime} did not run: ${name} (it is not among the results)`,
    ),
    ...results.filter(({ outcome }) => outcome === "failed").map(({ name, why }) => `${runtime}: ${name}: ${why}`),
    ...results
      .filter(({ outcome }) => outcome === "not run")
      .map(({ name, why }) => `${runtime} did not run: ${name} (${why})`),
  ]);
  const header = ["runtime", "version", "passed", "failed", "not run", "seconds", "result"];
  const widths = header.map((_, column) => Math.max(...[header, ...rows].map((row) => row[column]?.length ?? 0), 3));
  const line = (cells: readonly string[]) => `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(" | ")} |`;
  return [line(header), line(widths.map((width) => "-".repeat(width))), ...rows.map(line), "", ...failures].join("\n");
}

function count(results: readonly CaseResult[], wanted: CaseResult["outcome"]): number {
  return results.filter(({ outcome }) => outcome === wanted).length;
}
