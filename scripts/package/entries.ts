import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { CommandFailure, runCommand } from "./run-command.ts";

/** What importing one entry did. */
export interface EntryReport {
  /** What a consumer writes: `airbyte-client`, `airbyte-client/env`, … */
  readonly specifier: string;
  readonly names: string[];
  /** Packages and `node:` modules that the import loaded, directly or not. */
  readonly loads: string[];
  readonly problem?: string;
}

/** What an entry must not load: the core runs in browsers, and its users pay for no more than they use. */
const MUST_NOT_LOAD: Record<string, RegExp> = {
  ".": /^(node:|zod$|oauth4webapi$|@stoplight\/)/,
  "./env": /^(node:|openapi-fetch$|oauth4webapi$|@stoplight\/)/,
  "./testing": /^(openapi-fetch$|oauth4webapi$|zod$)/,
};

/** What an entry does load: what is not loaded from its package was bundled. */
const MUST_LOAD: Record<string, string> = { ".": "openapi-fetch", "./env": "zod" };

/** Imports each entry in a process of its own. */
const IMPORTER = `
import { registerHooks, isBuiltin } from "node:module";
const loads = new Set();
registerHooks({
  resolve(specifier, context, next) {
    const found = next(specifier, context);
    if (isBuiltin(found.url)) loads.add(found.url);
    else if (!/^[./]|^file:/.test(specifier)) loads.add(specifier.split("/").slice(0, specifier.startsWith("@") ? 2 : 1).join("/"));
    return found;
  },
});
const names = Object.keys(await import(process.argv[2])).sort();
loads.delete(process.argv[2].split("/")[0]);
console.log(JSON.stringify({ names, loads: [...loads].sort() }));
`;

/** Imports every entry of the installed package and looks at what that brings along. */
export async function importEntries(folder: string, installed: string): Promise<EntryReport[]> {
  const manifest: { name: string; exports: Record<string, unknown> } = JSON.parse(
    await readFile(join(installed, "package.json"), "utf8"),
  );
  const importer = join(folder, "import-entry.mjs");
  await writeFile(importer, IMPORTER);
  const reports: EntryReport[] = [];
  const isCode = (entry: string): boolean => !entry.endsWith(".json");
  for (const entry of new Set([...Object.keys(MUST_NOT_LOAD), ...Object.keys(manifest.exports).filter(isCode)])) {
    const specifier = `${manifest.name}${entry.slice(1)}`;
    if (!(entry in MUST_NOT_LOAD)) {
      const problem = `${specifier} is new: say in scripts/package/entries.ts what it must not load`;
      reports.push({ specifier, names: [], loads: [], problem });
      continue;
    }
    try {
      const { names, loads } = JSON.parse(await runCommand(process.execPath, [importer, specifier], folder));
      const problem = problemOf(entry, names, loads);
      reports.push({ specifier, names, loads, ...(problem && { problem: `importing ${specifier} ${problem}` }) });
    } catch (error) {
      if (!(error instanceof CommandFailure)) throw error;
      const why = error.output.split("\n").find((line) => /Error/.test(line)) ?? error.output;
      reports.push({ specifier, names: [], loads: [], problem: `importing ${specifier} fails: ${why.trim()}` });
    }
  }
  return reports;
}

function problemOf(entry: string, names: readonly string[], loads: readonly string[]): string | undefined {
  if (names.length === 0) return "brings nothing";
  const unwanted = loads.filter((name) => MUST_NOT_LOAD[entry]?.test(name));
  if (unwanted.length > 0) return `loads ${unwanted.join(", ")}`;
  const wanted = MUST_LOAD[entry];
  return wanted === undefined || loads.includes(wanted) ? undefined : `does not load ${wanted}`;
}
