// Makes src/generated from the contract: the types (airbyte.gen.ts), the names of the operations (operation-ids.gen.ts), and one
// method signature per operation with the table that the client is built from (operations.gen.ts). With --check it writes nothing and fails when they are stale.
// Usage: npm run generate -- [--check] [--contract <file>] [--out <folder>]
import { readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { operationFaults } from "./contract/checks/operations.ts";
import { tangleFaults } from "./contract/checks/tangles.ts";
import { ContractError, runScript } from "./contract/contract-error.ts";
import { Notices } from "./contract/notices.ts";
import { parseDocument } from "./contract/parse-document.ts";
import { isPulled } from "./contract/pulled-header.ts";
import { readInput } from "./contract/read-input.ts";
import { prepareTypes } from "./contract/typescript/prepare-types.ts";
import { writeOperationIds } from "./contract/typescript/write-operation-ids.ts";
import { writeOperations } from "./contract/typescript/write-operations.ts";
import { writeTypes } from "./contract/typescript/write-types.ts";
import { writeFiles } from "./contract/write-files.ts";
import { scriptArguments } from "./script-arguments.ts";

const ROOT = join(import.meta.dirname, "..");
const USAGE = "Usage: npm run generate -- [--check] [--contract <file>] [--out <folder>]";
const { values } = scriptArguments(
  {
    options: {
      check: { type: "boolean", default: false },
      contract: { type: "string", default: join(ROOT, "openapi", "airbyte.yaml") },
      out: { type: "string", default: join(ROOT, "src", "generated") },
    },
  },
  USAGE,
);

await runScript(async () => {
  const { check, contract, out } = values;
  const { text, source } = await readInput(contract);
  if (!isPulled(text)) throw new ContractError(`${source} is no pulled contract; make one with \`npm run spec:pull\`.`);
  const document = parseDocument(text, source, new Notices());
  const [fault] = [...operationFaults(document), ...tangleFaults(document)];
  if (fault !== undefined) {
    throw new ContractError(`${source} is no finished contract (${fault}); make one with \`npm run spec:pull\`.`);
  }
  const prepared = prepareTypes(document);
  const callOptions = relative(out, join(ROOT, "src", "call-options.ts")).replaceAll("\\", "/");
  const files = {
    "airbyte.gen.ts": await writeTypes(prepared),
    "operation-ids.gen.ts": writeOperationIds(prepared),
    "operations.gen.ts": writeOperations(prepared, callOptions.startsWith(".") ? callOptions : `./${callOptions}`),
  };
  if (!check) return writeFiles(out, files);
  for (const [name, wanted] of Object.entries(files)) {
    const file = join(out, name);
    const found = await readFile(file, "utf8").catch(() => undefined);
    if (found === wanted) continue;
    const state = found === undefined ? "is missing" : "does not match the contract";
    throw new ContractError(
      `${relative(process.cwd(), file)} ${state}; run \`npm run generate\` and commit the result.`,
    );
  }
});
