import { defineConfig } from "vitest/config";
import base from "./vitest.config.ts";

// Mutants are judged by the tests of what they belong to, without those that start processes, Prism or an OpenID provider.
export default defineConfig({
  test: {
    ...base.test,
    include: ["test/*.test.ts", "test/{auth,connections,diagnose,http,jobs,observe,paging}/*.test.ts"],
    exclude: ["test/**/{authority,process,faults.property,stories,paginate-mock}.test.ts"],
  },
});
