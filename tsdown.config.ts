import { defineConfig, type UserConfig } from "tsdown";

const shared = {
  format: "esm",
  target: "es2022",
  dts: true,
  sourcemap: false,
  // The types keep their comments; code that is loaded is shorter and quicker to read without.
  // Files cost more to import than their length: what entries share is one file.
  outputOptions: {
    comments: { jsdoc: false },
    codeSplitting: { groups: [{ name: "shared", test: /(?<!\.d)\.ts$/, minShareCount: 2 }] },
  },
  inputOptions: { checks: { pluginTimings: false } },
} as const satisfies UserConfig;

export default defineConfig([
  { ...shared, entry: { index: "src/index.ts", env: "src/env.ts" }, platform: "neutral", clean: ["dist"] },
  // Nothing of the client is in here, so it shares no file with it. Two folders deep, as in src/: it looks for openapi/ from there.
  {
    ...shared,
    entry: { index: "src/testing/index.ts" },
    platform: "node",
    fixedExtension: false,
    outDir: "dist/testing",
    clean: false,
  },
]);
