import { typeCheck } from "../../../scripts/budgets/type-check.ts";
import { PEERS } from "../peers.ts";
import type { Workplace } from "../workplace.ts";
import type { Row } from "./row.ts";

/** What the client's types cost the compiler. */
export async function instantiations({ folder }: Workplace): Promise<Row> {
  const cells = new Map<string, string>();
  for (const { id } of PEERS) {
    const { instantiations } = await typeCheck(folder, `apps/${id}.ts`);
    cells.set(id, instantiations.toLocaleString("en-GB"));
  }
  return {
    title: "type instantiations",
    how: "the same five operations under TypeScript 6.0, `--extendedDiagnostics`",
    cells,
  };
}
