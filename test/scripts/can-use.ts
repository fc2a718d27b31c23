import { spawnSync } from "node:child_process";

/**
 * Whether this machine has the programs that a test needs. In CI the answer is always yes: there a test shall fail without them,
 * because nobody would see that it was skipped.
 */
export function canUse(...programs: readonly string[]): boolean {
  return Boolean(process.env.CI) || programs.every((name) => spawnSync(name, ["--version"]).status === 0);
}
