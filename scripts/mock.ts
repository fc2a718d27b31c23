// Runs the mock Airbyte server until it is stopped, and prints what a client needs to reach it.
//
//   npm run mock                      port 8000, or the next one that is free
//   npm run mock -- --port 9000       that port, or the next one that is free; PORT=9000 says the same
//   npm run mock -- --help            what it takes
import { parseArgs } from "node:util";
import { type MockAirbyte, startMockAirbyte } from "../src/testing/index.ts";

const tries = 20;
const usage = "Usage: npm run mock -- [--port <number>] [--help]";
const help = `${usage}

Runs a mock Airbyte server until Ctrl+C, prints what a client needs to reach it, then one line for each request.

  --port <number>   Port to listen on, or the next one that is free. Default is PORT from the environment, then 8000.
  --help            Prints this.`;

function readOptions(): { port?: string; help?: boolean } {
  try {
    return parseArgs({ options: { port: { type: "string" }, help: { type: "boolean", short: "h" } } }).values;
  } catch (error) {
    throw new Error(`${(error as Error).message}\n${usage}`);
  }
}

function wantedPort(given: string | undefined): number {
  const text = given ?? (process.env.PORT || "8000");
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port <= 65_535) return port;
  throw new Error(`The port must be a whole number from 1 to 65535, not "${text}".`);
}

async function startFrom(port: number): Promise<MockAirbyte> {
  for (let next = port; next < port + tries && next <= 65_535; next++) {
    try {
      // The same credentials each time, so that a pasted block stays good after a restart.
      const credentials = { clientId: "mock-client-id", clientSecret: "mock-client-secret", apiKey: "mock-api-key" };
      return await startMockAirbyte({ port: next, ...credentials, log: console.log });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE") throw error;
    }
  }
  throw new Error(`The ports ${port} to ${port + tries - 1} are all in use. Choose another one with --port.`);
}

async function run(port: number): Promise<void> {
  const mock = await startFrom(port);
  console.log(`The mock Airbyte server listens on ${mock.url}. Stop it with Ctrl+C. To use it, paste:

export AIRBYTE_BASE_URL=${mock.baseUrl}
export AIRBYTE_CLIENT_ID=${mock.clientId}
export AIRBYTE_CLIENT_SECRET=${mock.clientSecret}
# or, instead of the last two, a static key:
# export AIRBYTE_API_KEY=${mock.apiKey}
`);
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => mock.close());
}

try {
  const options = readOptions();
  if (options.help) console.log(help);
  else await run(wantedPort(options.port));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
