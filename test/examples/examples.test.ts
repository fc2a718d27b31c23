import { AsyncLocalStorage } from "node:async_hooks";
import { globSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { format } from "node:util";
import { afterAll, beforeAll, expect, test, vi } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** The examples run side by side in this process, where the contract is read once; each prints into its own list. */
const output = new AsyncLocalStorage<string[]>();
const printed = (...values: unknown[]): void => void output.getStore()?.push(format(...values));

beforeAll(() => {
  for (const method of ["log", "info", "warn", "error", "debug"] as const)
    vi.spyOn(console, method).mockImplementation(printed);
  vi.spyOn(process.stdout, "write").mockImplementation((text) => output.getStore()?.push(String(text).trimEnd()) !== 0);
  for (const name of Object.keys(process.env))
    if (name.startsWith("AIRBYTE_") || name === "LOG_LEVEL") vi.stubEnv(name, undefined);
});

afterAll(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

/** What each example must have printed by its end, besides ending well. */
const PRINTS: Record<string, RegExp[]> = {
  quickstart: [/Sync of Stripe payments/, /job \d+ succeeded/, /tokens fetched: ([3-9]|\d\d)/, /calls failed: 0$/],
  "check-credentials": [/token usable \(client-credentials\)/, /Nothing is wrong/],
  "connection-health": [
    /Orders database → Warehouse\s+running/,
    /Ads → Lake\s+running\s+100 %\s+\S+\s+Its sync job \d+.*may be stuck\./,
    /3 running, 1 inactive; 6 requests/,
  ],
  "error-handling": [/ApiError: PATCH .* 409/, /TokenError/, /TimeoutError/, /ResponseParseError/, /AbortError/],
  "failed-jobs": [/48519 .* sync/],
  "long-running-service": [/job \d+: pending/, /job 48220: succeeded/, /stopped:/],
  metrics: [/airbyte_requests_total\{operation="listSources",status="401"\} 1/, /airbyte_retries_total/],
  "migrate-to-oauth": [/Token refresh failed/, /4\. OAuth alone/],
  opentelemetry: [/airbyte listJobs .*503.* failed: status 503/, /airbyte token/],
  "proxy-and-private-ca": [/3 connections, 2 requests through the proxy/],
  "sync-and-wait": [/job 48220: pending/, /114,180 rows/],
  "token-provider": [/the vault gave a token/, /fetched: 2/],
  "token-refresh": [/tokens so far/, /rejected: 1/],
};

const examples = globSync("examples/*.ts", { cwd: root }).map((file) => basename(file, ".ts"));

test("every example is tested", () => {
  expect(examples.sort()).toEqual(Object.keys(PRINTS).sort());
});

test.concurrent.each(Object.entries(PRINTS))(
  "%s does what it says against the mock",
  { timeout: 90_000 },
  async (name, prints) => {
    const lines: string[] = [];
    await output.run(lines, () => import(`../../examples/${name}.ts`));
    for (const text of prints) expect(lines.join("\n")).toMatch(text);
    expect(process.exitCode).toBeUndefined();
  },
);
