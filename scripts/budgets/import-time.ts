import { spawnSync } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Budget } from "./budget.ts";

const LIMIT = 1.2;
/** A machine that does other things at the same time tells nonsense now and then: a failure is measured again. */
const TRIES = 3;

/** How much longer a script takes to start that imports the core. `folder` has the package installed. */
export async function importTime(folder: string, rounds: number): Promise<Budget> {
  const empty = join(folder, "empty.mjs");
  const core = join(folder, "import-core.mjs");
  await writeFile(empty, "");
  await writeFile(core, 'import "airbyte-client";\n');
  let best = compare(empty, core, rounds);
  for (let tried = 1; tried < TRIES && best.median > LIMIT; tried += 1) {
    const again = compare(empty, core, rounds * 2);
    if (again.median < best.median) best = again;
  }
  const { median, low, high, emptyMs } = best;
  const detail = `middle half ${low.toFixed(2)} to ${high.toFixed(2)}; an empty script takes ${emptyMs.toFixed(1)} ms`;
  return { what: "import of the core against an empty script", measured: median, limit: LIMIT, unit: "times", detail };
}

/** Starts both in turns, so that whatever slows the machine down meets them alike. */
function compare(empty: string, core: string, rounds: number) {
  const ratios: number[] = [];
  const emptyMs: number[] = [];
  for (let round = -2; round < rounds; round += 1) {
    const first = round % 2 === 0;
    const a = startMs(first ? empty : core);
    const b = startMs(first ? core : empty);
    if (round < 0) continue;
    ratios.push(first ? b / a : a / b);
    emptyMs.push(first ? a : b);
  }
  const at = (values: number[], share: number) =>
    values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? Number.NaN;
  return { median: at(ratios, 0.5), low: at(ratios, 0.25), high: at(ratios, 0.75), emptyMs: at(emptyMs, 0.5) };
}

function startMs(script: string): number {
  const startedMs = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [script], { encoding: "utf8" });
  if (status !== 0) throw new Error(`${script} failed: ${stderr}`);
  return performance.now() - startedMs;
}
