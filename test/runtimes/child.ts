import { spawn } from "node:child_process";

/** Longest time that a runtime may take for the whole suite. */
export const LONGEST_RUN_MS = 120_000;

/** Runs a program and hands back its standard output; a failure or too long a time is an error with what it said. */
export function runChild(command: string, args: readonly string[], cwd?: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, DENO_NO_UPDATE_CHECK: "1", NO_COLOR: "1" };
    const child = spawn(command, args, { cwd, env, stdio: ["ignore", "pipe", "pipe"], timeout: LONGEST_RUN_MS });
    let [out, err] = ["", ""];
    child.stdout.on("data", (chunk) => (out += chunk));
    child.stderr.on("data", (chunk) => (err += chunk));
    child.on("error", reject);
    child.on("close", (code, signal) => {
      if (code === 0) resolve(out);
      else reject(new Error(`ended with ${code ?? signal}: ${`${out}${err}`.trim().slice(-2_000)}`));
    });
  });
}

/** First line of what `<command> --version` prints, or undefined if there is no such command. */
export async function versionOf(command: string): Promise<string | undefined> {
  try {
    const [line = ""] = (await runChild(command, ["--version"])).split("\n");
    return /\d+(\.\d+)+/.exec(line)?.[0] ?? line.trim();
  } catch {
    return undefined;
  }
}
