import { defineConfig } from "vitest/config";
import base from "./vitest.config.ts";

// Mutants are judged by the tests of what they belong to, without the one that starts a process of its own.
export default defineConfig({
  test: {
    ...base.test,
    include: ["test/auth/**/*.test.ts", "test/http/**/*.test.ts", "test/observe/**/*.test.ts", "test/*.test.ts"],
    exclude: ["test/http/process.test.ts", "test/env.test.ts", "test/diagnose*.test.ts", "test/paginate*.test.ts"],
  },
});
