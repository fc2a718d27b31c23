// How the examples end when something is wrong: with one clear line, an exit code of 1, and nothing that keeps the process alive.
import { format } from "node:util";
import { type MockAirbyte, startMockAirbyte } from "airbyte-client/testing";
import { afterAll, afterEach, beforeAll, beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { CONNECTION_ID } from "../support/ids.ts";

const argv = process.argv;
let errors: string[] = [];
let written: string[] = [];

// The first one reads the contract.
let mock: MockAirbyte;
beforeAll(async () => {
  mock = await startMockAirbyte();
}, 60_000);
afterAll(() => mock.close());

beforeEach(() => {
  [errors, written] = [[], []];
  for (const name of Object.keys(process.env))
    if (name.startsWith("AIRBYTE_") || name === "LOG_LEVEL") vi.stubEnv(name, undefined);
  vi.spyOn(console, "error").mockImplementation((...values) => void errors.push(format(...values)));
  for (const method of ["log", "info", "warn", "debug"] as const) vi.spyOn(console, method).mockReturnValue();
  vi.spyOn(process.stdout, "write").mockImplementation((text) => written.push(String(text)) > 0);
});

afterEach(() => {
  process.argv = argv;
  process.exitCode = undefined;
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

let runs = 0;

/** Runs an example as `node examples/<name>.ts <args>` would. A number in its address lets it run again in this worker. */
async function run(name: string, ...args: string[]): Promise<void> {
  process.argv = [process.execPath, `examples/${name}.ts`, ...args];
  runs += 1;
  const file = `../../examples/${name}.ts?failure=${runs}`;
  await import(/* @vite-ignore */ file);
}

test.each([
  "connection-health",
  "failed-jobs",
  "long-running-service",
  "metrics",
  "opentelemetry",
  "sync-and-wait",
  "token-refresh",
])("%s says in one line that a secret is wrong", async (name) => {
  vi.stubEnv("AIRBYTE_BASE_URL", mock.baseUrl);
  vi.stubEnv("AIRBYTE_CLIENT_ID", mock.clientId);
  vi.stubEnv("AIRBYTE_CLIENT_SECRET", "a-wrong-secret");
  await run(name, CONNECTION_ID);
  expect(errors.at(-1)).toMatch(/^TokenError: No access token: [^\n]+$/);
  expect(process.exitCode).toBe(1);
});

test("sync-and-wait asks for a connection in one line, where it cannot choose one itself", async () => {
  vi.stubEnv("AIRBYTE_API_KEY", "a-key");
  await run("sync-and-wait");
  expect(errors).toEqual(["Which connection? npx node examples/sync-and-wait.ts <connectionId>"]);
  expect(process.exitCode).toBe(1);
});

test("quickstart ends its progress line in a terminal when the sync cannot be started", async () => {
  const isTTY = process.stdout.isTTY;
  process.stdout.isTTY = true;
  onTestFinished(() => {
    process.stdout.isTTY = isTTY;
  });
  const [started, cleared] = [vi.spyOn(globalThis, "setInterval"), vi.spyOn(globalThis, "clearInterval")];
  await run("quickstart", "--sync", "c1a2b3c4-0003-4a5b-8c6d-7e8f90a1b2e3");
  expect(errors.at(-1)).toMatch(/^ApiError: POST \/jobs failed with 409/);
  expect(written.at(-1)).toMatch(/✗.*\n$/);
  expect(process.exitCode).toBe(1);
  const timers = started.mock.calls.flatMap(([, ms], index) => (ms === 80 ? [started.mock.results[index]?.value] : []));
  expect(timers).toHaveLength(1);
  expect(cleared).toHaveBeenCalledWith(timers[0]);
});

test.each([
  "error-handling",
  "migrate-to-oauth",
  "proxy-and-private-ca",
  "token-provider",
])("%s says that it runs against a mock, whatever the environment holds", async (name) => {
  vi.stubEnv("AIRBYTE_BASE_URL", "http://127.0.0.1:9");
  vi.stubEnv("AIRBYTE_API_KEY", "a-key");
  const log = vi.spyOn(console, "log").mockReturnValue();
  await run(name);
  expect(log.mock.calls[0]?.[0]).toMatch(/^Mock Airbyte at http:.*; this example uses no AIRBYTE_\*/);
});
