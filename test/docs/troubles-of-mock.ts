import { importPrism } from "../../src/testing/contract/import-prism.ts";

/** What people run into when the mock server starts. */
export const troublesOfMock: Record<string, () => unknown> = {
  "no Prism": () => importPrism(() => Promise.reject(new Error("Cannot find package '@stoplight/prism-http'"))),
  Jest: () => importPrism(() => Promise.reject(new Error("Must use import to load ES Module: index.js\n at …"))),
  "an older Node": () => {
    const message =
      "require() of ES Module /app/faker/index.js from /app/@stoplight/prism-http/dist/x.js not supported.";
    return importPrism(() => Promise.reject(Object.assign(new Error(message), { code: "ERR_REQUIRE_ESM" })));
  },
  "a part of Prism that is missing": () =>
    importPrism(() =>
      Promise.reject(
        new Error("Cannot find module '@stoplight/types'\nRequire stack:\n- /app/@stoplight/prism-http/dist/index.js"),
      ),
    ),
};
