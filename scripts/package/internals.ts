import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { runCommand } from "./run-command.ts";

const PROBE = `
import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
const reached = [];
for (const specifier of JSON.parse(process.argv[2])) {
  for (const resolve of [(name) => import.meta.resolve(name), (name) => require.resolve(name)]) {
    try { resolve(specifier); } catch (error) { if (error.code === "ERR_PACKAGE_PATH_NOT_EXPORTED") continue; }
    reached.push(specifier);
    break;
  }
}
console.log(JSON.stringify(reached));
`;

/** Asks for every file of the package by its path, as code that wants our internals would: each must be refused. */
export async function findReachable(folder: string, name: string, files: readonly string[]): Promise<string[]> {
  const probe = join(folder, "reach-internals.mjs");
  await writeFile(probe, PROBE);
  const code = files.filter((file) => /\.[cm]?[jt]s$/.test(file));
  const wanted = [...code, ...code.map((file) => file.replace(/\.[cm]?[jt]s$/, "")), "src/index.ts", "dist"];
  const reached: string[] = JSON.parse(
    await runCommand(process.execPath, [probe, JSON.stringify(wanted.map((file) => `${name}/${file}`))], folder),
  );
  return reached.map((specifier) => `${specifier} can be imported, but is internal`);
}
