import { type ParseArgsConfig, parseArgs } from "node:util";

/** Reads the arguments of a script. Wrong ones, and a call for help, end it with the usage instead of a stack. */
export function scriptArguments<T extends ParseArgsConfig>(config: T, usage: string): ReturnType<typeof parseArgs<T>> {
  if (process.argv.slice(2).some((argument) => argument === "--help" || argument === "-h")) {
    console.log(usage);
    process.exit(0);
  }
  try {
    return parseArgs(config);
  } catch (error) {
    return refuseArguments((error as Error).message, usage);
  }
}

/** Ends a script that was asked for something it does not have. */
export function refuseArguments(why: string, usage: string): never {
  console.error(`${why}\n${usage}`);
  process.exit(2);
}

/** The number of rounds that a measurement was asked for. */
export function readRounds(text: string, usage: string): number {
  const rounds = Number(text);
  if (Number.isInteger(rounds) && rounds > 0) return rounds;
  return refuseArguments(`The rounds must be a whole number from 1, not "${text}".`, usage);
}
