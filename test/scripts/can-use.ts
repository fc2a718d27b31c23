import { spawnSync } from "node:child_process";

/**
 * Whether this machine has the programs that a test needs. On GitHub the answer is always yes: there they are, and nobody would see that a
 * test was skipped.
 */
export function canUse(...programs: readonly string[]): boolean {
  const isGitHub = process.env.GITHUB_ACTIONS === "true";
  return isGitHub || programs.every((name) => spawnSync(name, ["--version"]).status === 0);
}
