import { join } from "node:path";
import { CommandFailure, runCommand } from "../package/run-command.ts";
import type { Budget } from "./budget.ts";

const ROOT = join(import.meta.dirname, "..", "..");

/** What size-limit says of each entry of `.size-limit.js`. Needs a build. */
export async function bundleSizes(): Promise<Budget[]> {
  const sizes: { name: string; size: number; sizeLimit?: number }[] = JSON.parse(await sizeLimit());
  return sizes.map(({ name, size, sizeLimit = Number.NaN }) => ({
    what: `bundle: ${name}`,
    measured: size,
    limit: sizeLimit,
    unit: "bytes, min + gzip",
  }));
}

/** A limit that is passed is an exit code of 1, with the same answer. */
async function sizeLimit(): Promise<string> {
  try {
    return await runCommand(process.execPath, [join(ROOT, "node_modules", "size-limit", "bin.js"), "--json"], ROOT);
  } catch (error) {
    if (error instanceof CommandFailure && error.stdout.startsWith("[")) return error.stdout;
    throw error;
  }
}
