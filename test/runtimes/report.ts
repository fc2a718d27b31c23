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

/** Whether nothing failed. A runtime that is not here is no failure, but no success either: the table says so. */
export function isGood({ version, results, broken }: Report): boolean {
  if (version === undefined) return true;
  return broken === undefined && count(results, "passed") > 0 && count(results, "failed") === 0;
}

/** A table in Markdown, with every failure below it. */
export function table(reports: readonly Report[]): string {
  const rows = reports.map((report) => {
    const { runtime, version, results, seconds } = report;
    const counts = (["passed", "failed", "not run"] as const).map((outcome) => String(count(results, outcome)));
    const verdict = version === undefined ? "not run: it is not here" : isGood(report) ? "passed" : "FAILED";
    return [runtime, version ?? "", ...counts, seconds.toFixed(1), verdict];
  });
  const failures = reports.flatMap(({ runtime, results, broken }) => [
    ...(broken === undefined ? [] : [`${runtime} ${broken}`]),
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
