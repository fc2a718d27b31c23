// Fails when the package is heavier than it may be: bundle, import, and what its types cost a compiler.
// Usage: npm run check:budgets -- [--rounds <number>] [--no-worse]; more rounds measure the import more precisely. Default is 40.
// --no-worse, for CI, tolerates a limit that was never met, as long as the value is no worse than before (budgets/budget.ts).
import { copyFile, mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Budget, isHeld, isKept, lineOf } from "./budgets/budget.ts";
import { bundleSizes } from "./budgets/bundle-size.ts";
import { importTime } from "./budgets/import-time.ts";
import { typeCheck } from "./budgets/type-check.ts";
import { wholeApi } from "./budgets/whole-api.ts";
import { installPacked } from "./package/install-packed.ts";
import { pack } from "./package/pack.ts";
import { readRounds, scriptArguments } from "./script-arguments.ts";

const CONSUMER = "five-operations.ts";
const MOST_INSTANTIATIONS = 2_000;

const USAGE = "Usage: npm run check:budgets -- [--rounds <number>] [--no-worse]";
const { values } = scriptArguments(
  { options: { rounds: { type: "string", default: "40" }, "no-worse": { type: "boolean", default: false } } },
  USAGE,
);
const rounds = readRounds(values.rounds, USAGE);

const folder = await mkdtemp(join(tmpdir(), "airbyte-client-budgets-"));
const budgets: Budget[] = [];
try {
  const home = join(folder, "consumer");
  await mkdir(home);
  await installPacked(await pack(folder), home);
  budgets.push(...(await bundleSizes()));
  budgets.push(await importTime(home, rounds));
  await copyFile(join(import.meta.dirname, "budgets", CONSUMER), join(home, CONSUMER));
  const { instantiations } = await typeCheck(home, CONSUMER);
  budgets.push({
    what: "type-check of a consumer of five operations",
    measured: instantiations,
    limit: MOST_INSTANTIATIONS,
    unit: "instantiations",
  });
  budgets.push(await wholeApi(home));
} finally {
  await rm(folder, { recursive: true, force: true });
}

for (const budget of budgets) console.log(lineOf(budget));
const over = budgets.filter((budget) => !isKept(budget));
const worse = over.filter((budget) => !isHeld(budget));
if (over.length > 0) {
  console.error(
    `check-budgets: ${over.length} of ${budgets.length} budgets are not kept, ${worse.length} of them worse than before`,
  );
  process.exitCode = values["no-worse"] && worse.length === 0 ? 0 : 1;
}
