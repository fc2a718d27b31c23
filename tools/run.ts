// Runs one of the tools of this folder over the whole project, and installs the folder first when that is due.
// Usage: node tools/run.ts <knip|typedoc> [arguments of the tool]
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { installFolder } from "../scripts/package/install-folder.ts";

const TOOLS: Readonly<Record<string, string>> = {
  knip: "knip/bin/knip.js",
  typedoc: "typedoc/bin/typedoc",
};

const [name = "", ...args] = process.argv.slice(2);
const program = Object.hasOwn(TOOLS, name) ? TOOLS[name] : undefined;
if (program === undefined) {
  console.error(`Which tool? There are ${Object.keys(TOOLS).join(", ")}: node tools/run.ts knip`);
  process.exit(2);
}

await installFolder(import.meta.dirname);
const cwd = join(import.meta.dirname, "..");
const { status } = spawnSync(process.execPath, [join(import.meta.dirname, "node_modules", program), ...args], {
  cwd,
  stdio: "inherit",
});
process.exitCode = status ?? 1;
