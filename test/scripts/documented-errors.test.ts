import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { parse, stringify } from "yaml";
import { buildContract, writeContract } from "../../scripts/contract/build-contract.ts";
import { loadOverlay } from "../../scripts/contract/load-overlay.ts";
import { OPENAPI_FOLDER } from "../../scripts/contract/openapi-folder.ts";
import { METHODS } from "../../scripts/contract/shapes.ts";

// Scripts and compilers are slow on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

test("errors that upstream comes to declare itself change no byte of the contract", async () => {
  const committed = await readFile(join(OPENAPI_FOLDER, "airbyte.yaml"), "utf8");
  const upstream = parse(committed);
  for (const item of Object.values<Record<string, { responses: Record<string, object> }>>(upstream.paths)) {
    for (const { responses } of METHODS.flatMap((method) => item[method] ?? [])) {
      for (const status of Object.keys(responses).filter((each) => each >= "4")) {
        responses[status] = { description: "Not this time" };
      }
    }
  }
  const { document } = buildContract(stringify(upstream), "api.yaml", await loadOverlay());
  expect(writeContract(document)).toBe(committed);
});
