/**
 * Checks who imports what in src/, so that the architecture stays what ARCHITECTURE.md says: packages enter by one door each,
 * folders depend in one direction, and there are no import cycles.
 *
 *   npm run check:imports -- [<folder>]
 */
import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { brokenImports } from "./imports/broken-imports.ts";
import { importsOf } from "./imports/imports-of.ts";
import { refuseArguments, scriptArguments } from "./script-arguments.ts";

const USAGE = "Usage: npm run check:imports -- [<folder>]";
const { positionals } = scriptArguments({ allowPositionals: true }, USAGE);
if (positionals.length > 1) refuseArguments(`One folder expected, not ${positionals.length}.`, USAGE);
const root = positionals[0] ?? join(dirname(fileURLToPath(import.meta.url)), "../src");
const files = globSync("**/*.ts", { cwd: root }).map((file) => file.replaceAll("\\", "/"));
if (files.length === 0) refuseArguments(`There is no TypeScript in ${root}; give a folder that has some.`, USAGE);
const imports = files.flatMap((file) => importsOf(file, readFileSync(join(root, file), "utf8")));
const problems = brokenImports(files, imports);
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exit(1);
console.log(`check-imports: ${files.length} files, ${imports.length} imports, all as ARCHITECTURE.md says`);
