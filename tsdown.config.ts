import { defineConfig, type UserConfig } from "tsdown";

const shared = {
  format: "esm",
  target: "es2022",
  dts: true,
  sourcemap: false,
  // The types keep their comments; code that is loaded is shorter and quicker to read without.
  outputOptions: { comments: { jsdoc: false } },
  inputOptions: { checks: { pluginTimings: false } },
} as const satisfies UserConfig;

const own = (paths: string) => new RegExp(`/src/(?!.*/src/)${paths}(?<!\\.d)\\.ts$`);
// Bundlers make a chunk of its own of what only some parts of a page share. So all that is loaded at once is one file, even what the part that
// is loaded later needs of it; and another one for env.ts, with all that these files import.
const groups = [
  {
    name: "shared",
    test: own("(base-url|errors.*|without-undefined|checks/(check-(credential|option)|closest-name|refuse-unknown))"),
    priority: 1,
  },
  { name: "core", test: own("(?!env\\.ts|auth/oauth/).*") },
];

export default defineConfig([
  {
    ...shared,
    entry: { index: "src/index.ts", env: "src/env.ts" },
    outputOptions: { ...shared.outputOptions, codeSplitting: { groups } },
    platform: "neutral",
    clean: ["dist"],
  },
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
