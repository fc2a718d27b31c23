import { getHttpOperationsFromSpec } from "@stoplight/prism-http";
import type { JsonObject } from "../../scripts/contract/json-object.ts";
import { prepareTypes } from "../../scripts/contract/typescript/prepare-types.ts";
import { writeOperations } from "../../scripts/contract/typescript/write-operations.ts";
import { writeTypes } from "../../scripts/contract/typescript/write-types.ts";

/** Resolves when the type generator, ours for methods, and the mock server all read a contract; rejects with their complaint. */
export async function acceptedByTools(document: JsonObject): Promise<void> {
  const prepared = prepareTypes(document);
  await writeTypes(prepared);
  writeOperations(prepared, "../call-options.ts");
  await getHttpOperationsFromSpec(structuredClone(document));
}
