import { join } from "node:path";
import { writeContract } from "./build-contract.ts";
import { badExamples, sayBadExample } from "./checks/examples.ts";
import { isObject, type JsonObject, objectAt } from "./json-object.ts";
import { toPointer } from "./json-pointer.ts";
import { Notices } from "./notices.ts";
import { operationsOf } from "./operations-of.ts";
import { orderKeys } from "./order-keys.ts";
import { type Action, applyOverlay } from "./overlay.ts";
import { parseDocument } from "./parse-document.ts";
import { readInput } from "./read-input.ts";
import { resolve } from "./resolve.ts";
import { fingerprint, overlayFingerprint, readSourceRecord } from "./source-record.ts";
import { validate } from "./validate.ts";

const PULL = "run `npm run spec:pull` and commit the result";

/** What is wrong with a committed contract, one line each, and a line that sums it up when nothing is. */
export async function committedFaults(
  folder: string,
  actions: readonly Action[],
): Promise<{ faults: string[]; summary: string }> {
  const record = await readSourceRecord(folder);
  if (record === undefined) return { faults: [`${folder} has no source.json; ${PULL}.`], summary: "" };
  const { text } = await readInput(join(folder, "airbyte.yaml"));
  const document = parseDocument(text, join(folder, "airbyte.yaml"), new Notices());
  validate(document, join(folder, "airbyte.yaml"));
  const { faults: gaps, examples } = exampleGaps(document);
  const faults = [
    ...staleness(text, document, actions, record),
    ...record.overlay.misfits.map((misfit) => `overlay misfit: ${misfit}`),
    ...operationsOf(document)
      .filter(({ operation }) => !operation.summary)
      .map(({ path, method }) => `${toPointer(["paths", path, method])}: no summary`),
    ...badExamples(document).map(sayBadExample),
    ...gaps,
  ];
  const operations = operationsOf(document).length;
  return {
    faults,
    summary: `${operations} operations with summaries, ${examples} response examples, ${actions.length} overlay actions`,
  };
}

function staleness(
  text: string,
  document: JsonObject,
  actions: readonly Action[],
  record: NonNullable<Awaited<ReturnType<typeof readSourceRecord>>>,
): string[] {
  const faults: string[] = [];
  if (fingerprint(text) !== record.contract.sha256) faults.push(`airbyte.yaml was changed after it was made; ${PULL}.`);
  if (overlayFingerprint(actions) !== record.overlay.sha256)
    faults.push(`overlay.yaml was changed after the last pull; ${PULL}.`);
  const again = structuredClone(document);
  applyOverlay(again, actions, new Notices());
  if (writeContract(orderKeys(again)) !== text)
    faults.push(`The overlay is not in airbyte.yaml as it stands; ${PULL}.`);
  return faults;
}

/** JSON answers of success and failure that show no example; a referred response counts once. */
function exampleGaps(document: JsonObject): { faults: string[]; examples: number } {
  const faults: string[] = [];
  const seen = new Set<JsonObject>();
  let examples = 0;
  for (const { path, method, operation } of operationsOf(document)) {
    for (const [status, value] of Object.entries(objectAt(operation, "responses"))) {
      const response = resolve(document, value);
      if (seen.has(response)) continue;
      seen.add(response);
      for (const [type, media] of Object.entries(objectAt(response, "content"))) {
        const count = isObject(media) ? Object.keys(objectAt(media, "examples")).length : 0;
        examples += count;
        if (count > 0 || !/json/.test(type)) continue;
        faults.push(`${toPointer(["paths", path, method, "responses", status])}: no example of ${type}`);
      }
    }
  }
  return { faults, examples };
}
