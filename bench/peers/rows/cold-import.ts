import { spawnSync } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { interleave, ratiosTo } from "../figure.ts";
import { PEERS } from "../peers.ts";
import type { Workplace } from "../workplace.ts";
import { type Row, ratioCells } from "./row.ts";

const EMPTY = "an empty script";

/** What starting a program with the client costs. */
export async function coldImport({ folder }: Workplace, rounds: number): Promise<Row> {
  await writeFile(join(folder, `start-${EMPTY}.mjs`), "");
  for (const { id } of PEERS) {
    const text = `import { createApp } from "./${id}.mjs";\ncreateApp({ baseUrl: "http://127.0.0.1/v1", clientId: "a", clientSecret: "b" });\n`;
    await writeFile(join(folder, `start-${id}.mjs`), text);
  }
  const start = async (name: string) => {
    const startedMs = performance.now();
    const { status, stderr } = spawnSync(process.execPath, [join(folder, `start-${name}.mjs`)], { encoding: "utf8" });
    if (status !== 0) throw new Error(`start-${name}.mjs failed: ${stderr}`);
    return performance.now() - startedMs;
  };
  const ratios = ratiosTo(EMPTY, await interleave([EMPTY, ...PEERS.map(({ id }) => id)], rounds, start));
  ratios.delete(EMPTY);
  return {
    title: "cold import",
    how: "a new process that imports the client and creates it, packages not bundled; × an empty script",
    cells: ratioCells(ratios),
  };
}
