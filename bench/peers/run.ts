// Measures this client against its peers and writes bench/RESULTS.md. Loopback only.
// Usage: npm run bench:peers -- [--rounds <number>] [--only <words>] [--print]
// Rounds of what is timed are 20 by default. --print prints the table instead of writing it, and so does --only, which takes only
// the measurements whose name has these words, such as "loopback".
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { installFolder } from "../../scripts/package/install-folder.ts";
import { readRounds, scriptArguments } from "../../scripts/script-arguments.ts";

const USAGE = "Usage: npm run bench:peers -- [--rounds <number>] [--only <words>] [--print]";
const { values } = scriptArguments(
  {
    options: {
      rounds: { type: "string", default: "20" },
      only: { type: "string", default: "" },
      print: { type: "boolean", default: false },
    },
  },
  USAGE,
);
const rounds = readRounds(values.rounds, USAGE);

await installFolder(import.meta.dirname);
// Only now, because these import what has just been installed.
const { prepare } = await import("./workplace.ts");
const { measure } = await import("./measure.ts");
const { resultsText } = await import("./results.ts");

const folder = await mkdtemp(join(tmpdir(), "airbyte-client-peers-"));
try {
  const workplace = await prepare(folder);
  const rows = await measure(workplace, rounds, values.only);
  const text = await resultsText(rows, workplace, `npm run bench:peers -- --rounds ${rounds}`);
  if (values.print || values.only !== "") console.log(text);
  else await writeFile(join(import.meta.dirname, "..", "RESULTS.md"), text);
} finally {
  await rm(folder, { recursive: true, force: true });
}
