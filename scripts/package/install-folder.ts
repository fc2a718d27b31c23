import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { runCommand } from "./run-command.ts";

/**
 * Installs a folder that has a package.json and a lock of its own, unless what is there is what the lock says. Such folders
 * keep big tools out of the root, where every contributor would have to install them.
 */
export async function installFolder(folder: string): Promise<void> {
  const marker = join(folder, "node_modules", ".installed-lock");
  const lock = createHash("sha256")
    .update(await readFile(join(folder, "package-lock.json")))
    .digest("hex");
  if (existsSync(marker) && (await readFile(marker, "utf8")) === lock) return;
  console.log(`Installing ${relative(process.cwd(), folder)} …`);
  await runCommand("npm", ["ci", "--no-audit", "--no-fund"], folder);
  await writeFile(marker, lock);
}
