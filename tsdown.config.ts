import { defineConfig } from "tsdown";

export default defineConfig({
  entry: { index: "src/index.ts", env: "src/env.ts", "testing/index": "src/testing/index.ts" },
  format: "esm",
  platform: "neutral",
  target: "es2022",
  dts: true,
  sourcemap: false,
  clean: true,
});
