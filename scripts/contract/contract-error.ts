/** A fault in what a script was given. Its message is for the person who ran the script: what, where, what to do. */
export class ContractError extends Error {
  override readonly name = "ContractError";
}

/** Runs a script; a fault becomes one line on standard error and exit code 1, a bug keeps its stack. */
export async function runScript(main: () => Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    if (!(error instanceof ContractError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
