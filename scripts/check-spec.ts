// Says whether the committed contract is complete and is what the pipeline makes: every overlay action found its target,
// every operation has a summary and a tag, every parameter, property and named type a description, every JSON response an
// example that fits, and nobody edited airbyte.yaml by hand or forgot to pull after a change of the overlay. Needs no
// upstream document.
// Usage: npm run spec:check -- [<folder>]
import { committedFaults } from "./contract/committed-faults.ts";
import { ContractError, runScript } from "./contract/contract-error.ts";
import { isFolder } from "./contract/is-folder.ts";
import { loadOverlay } from "./contract/load-overlay.ts";
import { OPENAPI_FOLDER } from "./contract/openapi-folder.ts";
import { refuseArguments, scriptArguments } from "./script-arguments.ts";

const USAGE = "Usage: npm run spec:check -- [<folder>]";
const { positionals } = scriptArguments({ allowPositionals: true }, USAGE);
if (positionals.length > 1) refuseArguments(`One folder expected, not ${positionals.length}.`, USAGE);
const [folder = OPENAPI_FOLDER] = positionals;

await runScript(async () => {
  if (!(await isFolder(folder)))
    throw new ContractError(`There is no folder ${folder}; give one with an airbyte.yaml.`);
  const { faults, summary } = await committedFaults(folder, await loadOverlay());
  const count = faults.length === 1 ? "1 fault" : `${faults.length} faults`;
  if (faults.length > 0) throw new ContractError(`${faults.join("\n")}\n${count} in the contract.`);
  console.log(summary);
});
