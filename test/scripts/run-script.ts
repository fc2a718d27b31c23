import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "..", "..");

/** What a script said and how it ended. */
export type Run = { readonly code: number; readonly out: string; readonly err: string };

/** Runs one of the repository's scripts as a person would. */
export function runScript(name: string, ...args: string[]): Promise<Run> {
  return runScriptIn(ROOT, name, ...args);
}

/** Runs a script of a copy of the repository. */
export function runScriptIn(root: string, name: string, ...args: string[]): Promise<Run> {
  return new Promise((resolve) => {
    // Node has words of its own for some of these, which are none of the script's.
    const env = { ...process.env, NODE_OPTIONS: undefined, NO_COLOR: undefined, FORCE_COLOR: undefined };
    const options = { cwd: root, maxBuffer: 64 * 1024 * 1024, env };
    execFile(process.execPath, [join("scripts", name), ...args], options, (error, out, err) => {
      resolve({ code: typeof error?.code === "number" ? error.code : error ? -1 : 0, out, err });
    });
  });
}

/** Hands a fresh folder to a test and takes it away afterwards. */
export async function inFolder(use: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "contract-"));
  try {
    await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
