import { join } from "node:path";
import { startCost, writeMeasured } from "../../../scripts/budgets/start-cost.ts";
import { interleave, ratiosTo } from "../figure.ts";
import { PEERS } from "../peers.ts";
import type { Workplace } from "../workplace.ts";
import { type Row, ratioCells } from "./row.ts";

const EMPTY = "an empty script";

/** What starting a program with the client costs. */
export async function coldImport({ folder }: Workplace, rounds: number): Promise<Row> {
  await writeMeasured(join(folder, `start-${EMPTY}.mjs`), "");
  for (const { id } of PEERS) {
    const text = `import { createApp } from "./${id}.mjs";\ncreateApp({ baseUrl: "http://127.0.0.1/v1", clientId: "a", clientSecret: "b" });\n`;
    await writeMeasured(join(folder, `start-${id}.mjs`), text);
  }
  const start = async (name: string) => startCost(join(folder, `start-${name}.mjs`)).cpuMs;
  const ratios = ratiosTo(EMPTY, await interleave([EMPTY, ...PEERS.map(({ id }) => id)], rounds, start));
  ratios.delete(EMPTY);
  return {
    title: "cold import",
    how: "a new process that imports the client and creates it, packages not bundled; processor time, × an empty script",
    cells: ratioCells(ratios),
  };
}
