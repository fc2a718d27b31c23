import { join } from "node:path";
import { quantile } from "../../bench/quantile.ts";
import type { Budget } from "./budget.ts";
import { type StartCost, startCost, writeMeasured } from "./start-cost.ts";

const LIMIT = 1.2;

/** How much more a script costs to start that imports the core. `folder` has the package installed. */
export async function importTime(folder: string, rounds: number): Promise<Budget> {
  const empty = join(folder, "empty.mjs");
  const core = join(folder, "import-core.mjs");
  await writeMeasured(empty, "");
  await writeMeasured(core, 'import "airbyte-client";');
  const pairs: { without: StartCost; with: StartCost }[] = [];
  // In turns, so that whatever slows the machine down meets both alike. The first ones only fill the caches.
  for (let round = -2; round < rounds; round += 1) {
    const first = startCost(round % 2 === 0 ? empty : core);
    const second = startCost(round % 2 === 0 ? core : empty);
    if (round >= 0) pairs.push(round % 2 === 0 ? { without: first, with: second } : { without: second, with: first });
  }
  const cpu = pairs.map((pair) => pair.with.cpuMs / pair.without.cpuMs);
  const wall = pairs.map((pair) => pair.with.wallMs / pair.without.wallMs);
  const emptyMs = quantile(
    pairs.map(({ without }) => without.cpuMs),
    0.5,
  );
  const spread = `${quantile(cpu, 0.25).toFixed(2)} to ${quantile(cpu, 0.75).toFixed(2)}`;
  return {
    what: "import of the core against an empty script",
    measured: quantile(cpu, 0.5),
    limit: LIMIT,
    unit: "times the processor time",
    detail: `middle half ${spread}; ${emptyMs.toFixed(1)} ms empty; by the clock ${quantile(wall, 0.5).toFixed(2)}`,
  };
}
