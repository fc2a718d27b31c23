import { join } from "node:path";
import { runCommand } from "../../../scripts/package/run-command.ts";
import { interleave, ratiosTo } from "../figure.ts";
import { PEERS } from "../peers.ts";
import { withServer } from "../with-server.ts";
import type { Workplace } from "../workplace.ts";
import { type Row, ratioCells } from "./row.ts";

/** How much memory reading a long list takes. */
export async function memory({ appOf }: Workplace, rounds: number): Promise<Row> {
  return withServer(async (baseUrl) => {
    const child = join(import.meta.dirname, "..", "read-pages.ts");
    const peak = async (name: string) => Number(await runCommand(process.execPath, [child, appOf(name), baseUrl], "."));
    const names = PEERS.map(({ id }) => id);
    return {
      title: "memory, 1,000 pages",
      how: "most memory that a process held while it read 1,000 pages of 100 jobs, one after the other; × raw fetch",
      cells: ratioCells(ratiosTo("raw-fetch", await interleave(names, rounds, peak, 0))),
    };
  });
}
