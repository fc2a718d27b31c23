import { execFile } from "node:child_process";
import { basename } from "node:path";

/** Runs a program to its end and hands back what it printed; one that fails is an error with all it said. */
export function runCommand(command: string, args: readonly string[], cwd: string): Promise<string> {
  // On Windows npm is no program but a script for its shell.
  const { npm_execpath: npm } = process.env;
  const [program, before] = command === "npm" && npm?.endsWith(".js") ? [process.execPath, [npm]] : [command, []];
  return new Promise((resolve, reject) => {
    execFile(program, [...before, ...args], { cwd, maxBuffer: 64 * 1024 * 1024 }, (error, out, err) => {
      if (!error) return resolve(out);
      const said = `${out}${err}`.trim() || error.message;
      reject(new CommandFailure(`${basename(command)} ${args.join(" ")} failed in ${cwd}:\n${said}`, said, out));
    });
  });
}

/** A program ended with another exit code than 0. */
export class CommandFailure extends Error {
  override readonly name = "CommandFailure";
  readonly #output: string;
  readonly #stdout: string;

  constructor(message: string, output: string, stdout: string) {
    super(message);
    this.#output = output;
    this.#stdout = stdout;
  }

  /** What it printed, both streams. Part of the message already, so it is not shown twice. */
  get output(): string {
    return this.#output;
  }

  /** What it printed without what it, or Node, complained of. */
  get stdout(): string {
    return this.#stdout;
  }
}
