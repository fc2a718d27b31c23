import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { runScript } from "./run-script.ts";

// Scripts are slow on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const bench = join("..", "bench", "run.ts");
const peers = join("..", "bench", "peers", "run.ts");

const refusals: readonly (readonly [string, readonly string[], string])[] = [
  ["check-imports.ts", ["--nonsense"], "Unknown option '--nonsense'"],
  ["check-imports.ts", ["src", "test"], "One folder expected, not 2."],
  ["check-imports.ts", ["no-such-folder"], "There is no TypeScript in no-such-folder"],
  ["check-spec.ts", ["openapi", "bogus"], "One folder expected, not 2."],
  ["check-spec.ts", ["no-such-folder"], "There is no folder no-such-folder; give one with an airbyte.yaml."],
  ["check-budgets.ts", ["--nonsense"], "Unknown option '--nonsense'"],
  ["check-budgets.ts", ["--rounds", "few"], 'The rounds must be a whole number from 1, not "few".'],
  ["check-package.ts", ["--nonsense"], "Unknown option '--nonsense'"],
  [bench, ["--nonsense"], "Unknown option '--nonsense'"],
  [bench, ["few"], 'The rounds must be a whole number from 1, not "few".'],
  [bench, ["5", "6"], "One number expected, not 2."],
  [peers, ["--nonsense"], "Unknown option '--nonsense'"],
  [peers, ["--rounds", "0"], 'The rounds must be a whole number from 1, not "0".'],
];

test.each(refusals)("%s %j is refused without a stack", async (script, args, message) => {
  const { code, out, err } = await runScript(script, ...args);
  expect(code).toBeGreaterThan(0);
  expect(out).toBe("");
  expect(err.startsWith(message)).toBe(true);
  expect(err).not.toContain("    at ");
});

test.each([
  "check-spec.ts",
  "diff-spec.ts",
  "generate.ts",
  "pull-spec.ts",
  "check-imports.ts",
  "check-budgets.ts",
  "check-package.ts",
  bench,
  peers,
])("%s --help prints how it is used", async (script) => {
  const { code, out, err } = await runScript(script, "--help");
  expect([code, err]).toEqual([0, ""]);
  expect(out).toMatch(/^Usage: npm run /);
});
