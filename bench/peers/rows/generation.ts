import { interleave, ratiosTo } from "../figure.ts";
import { generators } from "../generate.ts";
import type { Workplace } from "../workplace.ts";
import { type Row, ratioCells } from "./row.ts";

/** What making the code of all operations from the contract takes. */
export async function generation({ folder }: Workplace, rounds: number): Promise<Row> {
  const { names, timeMs } = await generators(folder);
  return {
    title: "generation",
    how: "from `openapi/airbyte.yaml` to TypeScript, a new process each; × openapi-typescript, which openapi-fetch uses",
    cells: ratioCells(ratiosTo("openapi-fetch", await interleave(names, rounds, timeMs))),
  };
}
