import { writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { runCommand } from "../package/run-command.ts";

const TSC = join(import.meta.dirname, "..", "..", "node_modules", "typescript", "bin", "tsc");

const compilerOptions = {
  noEmit: true,
  strict: true,
  skipLibCheck: true,
  target: "es2022",
  lib: ["es2022", "dom", "dom.iterable"],
  module: "esnext",
  moduleResolution: "bundler",
  types: [],
};

/** What the compiler spent on a file. */
export interface TypeCheck {
  readonly instantiations: number;
  /** Time of the checking proper, without reading and binding files, in milliseconds. */
  readonly checkMs: number;
}

/** Type-checks one file of a folder that has the packages it imports. */
export async function typeCheck(folder: string, file: string): Promise<TypeCheck> {
  const project = join(folder, `tsconfig.${basename(file)}.json`);
  await writeFile(project, JSON.stringify({ compilerOptions, files: [file] }));
  const said = await runCommand(process.execPath, [TSC, "-p", project, "--extendedDiagnostics"], folder);
  const figure = (name: string) => Number(new RegExp(`^${name}:\\s+([\\d.]+)`, "m").exec(said)?.[1]);
  return { instantiations: figure("Instantiations"), checkMs: figure("Check time") * 1000 };
}
