// Changes the code bit by bit, and counts the changes that no test notices. Each part of src/ is judged by its own tests.
// Usage: npm run test:mutation -- [part ...]; all parts take more than an hour. Reports are in reports/mutation/<part>.json.
import { spawnSync } from "node:child_process";
import { readFile, rename } from "node:fs/promises";
import { join } from "node:path";
import { installFolder } from "../scripts/package/install-folder.ts";

const LEAST_SCORE = 85;
const ROOT = join(import.meta.dirname, "..");
const REPORTS = join(ROOT, "reports", "mutation");

interface Part {
  readonly mutate: readonly string[];
  readonly tests: readonly string[];
}

/** src/ without generated code and the testing entry. */
const PARTS: Readonly<Record<string, Part>> = {
  auth: { mutate: ["src/auth/**"], tests: ["test/auth/*"] },
  connections: { mutate: ["src/connections/**"], tests: ["test/connections/*"] },
  diagnose: { mutate: ["src/diagnose/**", "src/diagnose.ts"], tests: ["test/diagnose/*", "test/health.test.ts"] },
  http: {
    mutate: ["src/http/**", "src/cancellation/**"],
    tests: ["test/http/*", "test/cancellation/*", "test/observe/*"],
  },
  jobs: { mutate: ["src/jobs/**"], tests: ["test/jobs/*"] },
  observe: { mutate: ["src/observe/**"], tests: ["test/observe/*", "test/redaction/*"] },
  paging: { mutate: ["src/paging/**", "src/paginate.ts"], tests: ["test/paging/*"] },
  root: {
    mutate: ["src/*.ts", "src/checks/**", "src/errors/**", "src/redaction/**", "!src/diagnose.ts", "!src/paginate.ts"],
    tests: ["test/*", "test/checks/*", "test/redaction/*", "test/http/*", "test/observe/*"],
  },
};

/** How many changes ended in each of Stryker's ways. */
type Ends = Partial<Record<"Killed" | "Timeout" | "Survived" | "NoCoverage", number>>;

const names = process.argv.slice(2);
const unknown = names.find((name) => !Object.hasOwn(PARTS, name));
if (unknown !== undefined) {
  console.error(`There is no part ${unknown}; there are ${Object.keys(PARTS).join(", ")}`);
  process.exit(2);
}

await installFolder(import.meta.dirname);
const all: Ends = {};
const lines: string[] = [];
for (const [name, part] of Object.entries(PARTS)) {
  if (names.length > 0 && !names.includes(name)) continue;
  const ends = await mutate(name, part);
  lines.push(lineOf(name, ends));
  for (const [end, count] of Object.entries(ends)) all[end as keyof Ends] = (all[end as keyof Ends] ?? 0) + count;
}
console.log(`\n${[...lines, lineOf("all", all)].join("\n")}`);
if (!(scoreOf(all) >= LEAST_SCORE)) {
  console.error(`mutation: less than ${LEAST_SCORE} % of the changes were noticed`);
  process.exitCode = 1;
}

async function mutate(name: string, { mutate, tests }: Part): Promise<Ends> {
  const stryker = join(import.meta.dirname, "node_modules", "@stryker-mutator", "core", "bin", "stryker.js");
  const { status } = spawnSync(process.execPath, [stryker, "run", "--mutate", mutate.join(",")], {
    cwd: ROOT,
    stdio: "inherit",
    env: { ...process.env, MUTATION_TESTS: tests.map((each) => `${each}.test.ts`).join(",") },
  });
  if (status !== 0) throw new Error(`Stryker failed on ${name}`);
  const report = join(REPORTS, `${name}.json`);
  await rename(join(REPORTS, "mutation.json"), report);
  const { files }: { files: Record<string, { mutants: { status: string }[] }> } = JSON.parse(
    await readFile(report, "utf8"),
  );
  const ends: Ends = {};
  for (const { status } of Object.values(files).flatMap(({ mutants }) => mutants)) {
    ends[status as keyof Ends] = (ends[status as keyof Ends] ?? 0) + 1;
  }
  return ends;
}

/** Per cent of the changes that a test noticed, or that made one run for ever. */
function scoreOf({ Killed = 0, Timeout = 0, Survived = 0, NoCoverage = 0 }: Ends): number {
  return (100 * (Killed + Timeout)) / (Killed + Timeout + Survived + NoCoverage);
}

function lineOf(name: string, ends: Ends): string {
  const { Killed = 0, Timeout = 0, Survived = 0, NoCoverage = 0 } = ends;
  const score = `${scoreOf(ends).toFixed(1)} %`;
  return `${name.padEnd(12)} ${score.padStart(7)}  noticed ${Killed + Timeout}, survived ${Survived}, not reached ${NoCoverage}`;
}
