import { bundle } from "./rows/bundle.ts";
import { coldImport } from "./rows/cold-import.ts";
import { generation } from "./rows/generation.ts";
import { instantiations } from "./rows/instantiations.ts";
import { loopback } from "./rows/loopback.ts";
import { memory } from "./rows/memory.ts";
import { perCall } from "./rows/per-call.ts";
import type { Row } from "./rows/row.ts";
import { tokens } from "./rows/tokens.ts";
import type { Workplace } from "./workplace.ts";

/** Takes every measurement whose name has the words, one after the other, and says on standard error where it is. */
export async function measure(workplace: Workplace, rounds: number, only: string): Promise<Row[]> {
  const few = Math.max(5, Math.ceil(rounds / 4));
  const steps: [string, () => Promise<Row | Row[]>][] = [
    ["calls without network", () => perCall(workplace, rounds)],
    ["calls on loopback", () => loopback(workplace, rounds)],
    ["imports", () => coldImport(workplace, rounds)],
    ["bundles", () => bundle(workplace)],
    ["types", () => instantiations(workplace)],
    ["generation", () => generation(workplace, few)],
    ["memory", () => memory(workplace, few)],
    ["tokens", () => tokens(workplace)],
  ];
  const rows: Row[] = [];
  for (const [what, step] of steps.filter(([name]) => name.includes(only))) {
    console.error(`measuring ${what} …`);
    rows.push(...[await step()].flat());
  }
  if (rows.length === 0) throw new Error(`--only ${only}: there are ${steps.map(([name]) => name).join(", ")}`);
  return rows;
}
