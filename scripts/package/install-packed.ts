import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Packed } from "./pack.ts";
import { runCommand } from "./run-command.ts";

/** Installs the packed package into an empty folder, as a stranger would. Returns the folder of the installed package. */
export async function installPacked({ tarball, name }: Packed, folder: string): Promise<string> {
  await writeFile(join(folder, "package.json"), JSON.stringify({ name: "consumer", private: true, type: "module" }));
  await runCommand(
    "npm",
    ["install", "--no-audit", "--no-fund", "--ignore-scripts", "--prefer-offline", tarball],
    folder,
  );
  return join(folder, "node_modules", name);
}
