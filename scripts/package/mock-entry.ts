import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { lowestVersions } from "./lowest-versions.ts";
import { CommandFailure, runCommand } from "./run-command.ts";

const PRISM = "@stoplight/prism-http";

const SCRIPT = `
import { createAirbyteClient } from "airbyte-client";
import { optionsFromEnv } from "airbyte-client/env";
import { startMockAirbyte } from "airbyte-client/testing";
const mock = await startMockAirbyte();
const { baseUrl, clientId, clientSecret } = mock;
const AIRBYTE_BASE_URL = baseUrl;
const AIRBYTE_CLIENT_ID = clientId;
const AIRBYTE_CLIENT_SECRET = clientSecret;
const airbyte = createAirbyteClient(optionsFromEnv({ AIRBYTE_BASE_URL, AIRBYTE_CLIENT_ID, AIRBYTE_CLIENT_SECRET }));
const { data } = await airbyte.listJobs();
airbyte.close();
await mock.close();
console.log(data.length);
`;

/** Prism is an optional peer: without it the mock must say which command brings it. */
export async function startWithoutPrism(folder: string): Promise<string[]> {
  try {
    await start(folder);
  } catch (error) {
    if (!(error instanceof CommandFailure)) throw error;
    return error.output.includes(`npm install --save-dev ${PRISM}`) ? [] : [`it only says:\n${error.output}`];
  }
  return [`it started although ${PRISM} is not installed: this check checks nothing`];
}

/** Installs the optional peer into the consumer's folder and makes one call from end to end. */
export async function startWithPrism(folder: string, installed: string): Promise<string[]> {
  const { peerDependencies } = JSON.parse(await readFile(join(installed, "package.json"), "utf8"));
  const peer = `${PRISM}@${peerDependencies[PRISM]}`;
  await rm(join(folder, "node_modules", "@types"), { recursive: true, force: true });
  return installAndStart(folder, [peer]);
}

/** The same with the oldest versions that the manifest allows, where a consumer's own lock may hold them. */
export async function startWithLowest(folder: string, installed: string): Promise<string[]> {
  return installAndStart(folder, await lowestVersions(installed));
}

async function installAndStart(folder: string, packages: readonly string[]): Promise<string[]> {
  const install = ["install", "--no-audit", "--no-fund", "--ignore-scripts", "--prefer-offline"];
  try {
    await runCommand("npm", [...install, ...packages], folder);
    const jobs = Number(await start(folder));
    return jobs > 0 ? [] : ["the mock has no jobs"];
  } catch (error) {
    if (!(error instanceof CommandFailure)) throw error;
    return [error.output];
  }
}

async function start(folder: string): Promise<string> {
  const script = join(folder, "start-mock.mjs");
  await writeFile(script, SCRIPT);
  return runCommand(process.execPath, [script], folder);
}
