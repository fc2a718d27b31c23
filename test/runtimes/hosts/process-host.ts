import { existsSync } from "node:fs";
import { join } from "node:path";
import { runChild, versionOf } from "../child.ts";
import type { Host } from "../host.ts";
import type { CaseResult } from "../suite/run-suite.ts";

const MODULES = join(import.meta.dirname, "..", "node_modules");

/**
 * A runtime that is a program: it imports the installed package as its users do. Its binary is looked for in this folder's
 * node_modules and, if a platform's package is not there, by its name on the PATH.
 */
export function processHost(name: string, { bin, command, args = [] }: ProcessHost): Host {
  const local = join(MODULES, bin);
  const program = existsSync(local) ? local : command;
  return {
    name,
    version: async () => (program === undefined ? undefined : versionOf(program)),
    run: async ({ folder, serverUrl }) => {
      const out = await runChild(program ?? name, [...args, join(folder, "suite.mjs"), serverUrl, name], folder);
      return JSON.parse(out.trimEnd().split("\n").at(-1) ?? "") as CaseResult[];
    },
  };
}

interface ProcessHost {
  /** Where npm puts the binary, below node_modules. */
  readonly bin: string;
  /** Its name on the PATH. Not given where that could be another version. */
  readonly command?: string;
  readonly args?: readonly string[];
}
