import type { Logger } from "../../src/index.ts";

/** A logger that keeps its lines as "level message"; durations read N. */
export function linesLogger(): Logger & { lines: string[] } {
  const lines: string[] = [];
  const keep = (level: string) => (message: string) => {
    lines.push(`${level} ${message.replaceAll(/\d+ ms/g, "N ms")}`);
  };
  return { lines, debug: keep("debug"), info: keep("info"), warn: keep("warn"), error: keep("error") };
}
