import { spawnSync } from "node:child_process";
import { writeFile } from "node:fs/promises";

/** What starting a script took, in milliseconds. */
export interface StartCost {
  /** Processor time of the whole process: unlike the clock, it does not depend on what else the machine does. */
  readonly cpuMs: number;
  /** By the clock. */
  readonly wallMs: number;
}

const REPORT = `process.on("exit", () => {
  const { user, system } = process.cpuUsage();
  console.log((user + system) / 1000);
});
`;

/** Writes a script that can be measured with {@link startCost}. */
export async function writeMeasured(file: string, code: string): Promise<void> {
  await writeFile(file, `${code}\n${REPORT}`);
}

/** Runs a script of {@link writeMeasured} in a new process. */
export function startCost(file: string): StartCost {
  const startedMs = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, [file], { encoding: "utf8" });
  const wallMs = performance.now() - startedMs;
  if (status !== 0) throw new Error(`${file} failed: ${stderr}`);
  return { cpuMs: Number(stdout), wallMs };
}
