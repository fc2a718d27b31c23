import { isAirbyteError } from "airbyte-client";

/** Says an error of the client in one line and lets the program end with 1. Anything else is a bug, and shows its stack. */
export function explain(error: unknown): void {
  if (!isAirbyteError(error)) throw error;
  console.error(`${error.name}: ${error.message}`);
  process.exitCode = 1;
}
