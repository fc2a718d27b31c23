import { join } from "node:path";
import type { Packed } from "./pack.ts";
import { CommandFailure, runCommand } from "./run-command.ts";

/** What @arethetypeswrong/cli says of the tarball, as a package for ES modules only. */
export async function resolveTypes({ tarball }: Packed, tools: string): Promise<string[]> {
  const attw = join(tools, "node_modules", "@arethetypeswrong", "cli", "dist", "index.js");
  const args = [attw, tarball, "--profile", "esm-only", "--format", "table-flipped", "--no-emoji", "--no-color"];
  try {
    await runCommand(process.execPath, args, tools);
    return [];
  } catch (error) {
    if (!(error instanceof CommandFailure)) throw error;
    return [error.output];
  }
}
