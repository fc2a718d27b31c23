import { operationFaults } from "./checks/operations.ts";
import { referenceFaults } from "./checks/references.ts";
import { schemaFaults } from "./checks/schemas.ts";
import { structureFaults } from "./checks/structure.ts";
import { ContractError } from "./contract-error.ts";
import type { JsonObject } from "./json-object.ts";

const SHOWN = 5;

/** Refuses a contract that type generators or mock servers would stumble over, and says where it is broken. */
export function validate(document: JsonObject, source: string): void {
  const structure = structureFaults(document);
  // The later checks rely on the structure, so they have nothing to say before it is sound.
  const faults =
    structure.length > 0
      ? structure
      : [...referenceFaults(document), ...operationFaults(document), ...schemaFaults(document)];
  if (faults.length === 0) return;
  const shown = faults.slice(0, SHOWN).map((fault) => `\n  ${fault}`);
  const more = faults.length > SHOWN ? `\n  and ${faults.length - SHOWN} more` : "";
  throw new ContractError(
    `${source} gives a broken contract, and no rule mends it; add an action to openapi/overlay.yaml:${shown.join("")}${more}`,
  );
}
