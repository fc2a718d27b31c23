import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { onTestFinished } from "vitest";
import { gitFreeEnv } from "./git-free-env.ts";

/** A folder with programs of the test's own in front of the machine's. Each says how it was called; `fails` is the call that fails. */
export function stage(programs: readonly string[], fails = 0) {
  const home = mkdtempSync(join(tmpdir(), "stage-"));
  onTestFinished(() => rmSync(home, { recursive: true, force: true }));
  const [bin, log] = [join(home, "bin"), join(home, "log")];
  mkdirSync(bin);
  writeFileSync(log, "");
  const text = `#!/bin/sh\necho "$(basename "$0") $*" >> "${log}"\n[ "$(wc -l < "${log}")" -ne ${fails} ]\n`;
  for (const name of programs) {
    writeFileSync(join(bin, name), text);
    chmodSync(join(bin, name), 0o755);
  }
  const run = (command: readonly string[], cwd: string, env: object = {}) => {
    const [file = "", ...args] = command;
    const path = [bin, process.env.PATH].join(delimiter);
    const { status } = spawnSync(file, args, { cwd, env: { ...gitFreeEnv(), PATH: path, ...env }, encoding: "utf8" });
    return { status, called: readFileSync(log, "utf8").split("\n").filter(Boolean) };
  };
  return { home, run };
}
