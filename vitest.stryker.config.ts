import { defineConfig } from "vitest/config";
import base from "./vitest.config.ts";

// tools/mutation.ts says which tests judge the part of src/ at hand; none of those that start processes, Prism or an OpenID provider.
export default defineConfig({
  test: {
    ...base.test,
    include: process.env.MUTATION_TESTS?.split(",") ?? ["test/*.test.ts", "test/*/*.test.ts"],
    exclude: ["test/**/{authority,process,faults.property,stories,paginate-mock}.test.ts"],
  },
});
