import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const source = (path: string) => at(`./src/${path}`);

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // An unhandled rejection fails the run: a client must never leave one behind.
    dangerouslyIgnoreUnhandledErrors: false,
    alias: {
      "airbyte-client/testing": source("testing/index.ts"),
      "airbyte-client/env": source("env.ts"),
      "airbyte-client": source("index.ts"),
    },
    // A test that is left alone with `only` would be all that runs, and one that asserts nothing is none.
    allowOnly: false,
    expect: { requireAssertions: true },
    testTimeout: 30_000,
    // A worker of its own for each file costs more than most files take. What a test changes, it puts back.
    isolate: false,
    // Tests start many processes, which need not compile the same files again each time.
    env: { NODE_COMPILE_CACHE: at("./node_modules/.cache/node") },
    // Many tests wait for a process or a socket: one worker more than there are cores keeps a small machine busy.
    maxWorkers: availableParallelism() + 1,
    coverage: { provider: "v8", include: ["src/**"], exclude: ["src/generated/**"] },
  },
});
