import { join } from "node:path";
import { buildContract, writeContract } from "./build-contract.ts";
import { bodyFaults } from "./checks/bodies.ts";
import { commentFaults } from "./checks/comments.ts";
import { badExamples, sayBadExample } from "./checks/examples.ts";
import { tagFaults } from "./checks/tags.ts";
import { textFaults } from "./checks/texts.ts";
import { isObject, type JsonObject, objectAt } from "./json-object.ts";
import { toPointer } from "./json-pointer.ts";
import { Notices } from "./notices.ts";
import { operationsOf } from "./operations-of.ts";
import type { Action } from "./overlay.ts";
import { parseDocument } from "./parse-document.ts";
import { readInput } from "./read-input.ts";
import { resolve } from "./resolve.ts";
import { fingerprint, overlayFingerprint, readSourceRecord, type SourceRecord } from "./source-record.ts";
import { validate } from "./validate.ts";

const PULL = "run `npm run spec:pull` and commit the result";

/** What is wrong with a committed contract, one line each, and a line that sums it up when nothing is. */
export async function committedFaults(
  folder: string,
  actions: readonly Action[],
): Promise<{ faults: string[]; summary: string }> {
  const record = await readSourceRecord(folder);
  if (record === undefined) return { faults: [`${folder} has no source.json; ${PULL}.`], summary: "" };
  const file = join(folder, "airbyte.yaml");
  const { text } = await readInput(file);
  const document = parseDocument(text, file, new Notices());
  validate(document, file);
  const { gaps, examples } = exampleGaps(document);
  const faults = [
    ...staleness(text, file, actions, record),
    ...record.overlay.misfits.map((misfit) => `overlay misfit: ${misfit}`),
    ...textFaults(document),
    ...tagFaults(document),
    ...bodyFaults(document),
    ...commentFaults(document),
    ...badExamples(document).map(sayBadExample),
    ...gaps,
  ];
  const summary = `${operationsOf(document).length} operations with summaries, ${examples} response examples, ${actions.length} overlay actions`;
  return { faults, summary };
}

function staleness(text: string, file: string, actions: readonly Action[], record: SourceRecord): string[] {
  const faults: string[] = [];
  if (fingerprint(text) !== record.contract.sha256) faults.push(`airbyte.yaml was changed after it was made; ${PULL}.`);
  if (overlayFingerprint(actions) !== record.overlay.sha256) {
    faults.push(`overlay.yaml was changed after the last pull; ${PULL}.`);
  }
  // A contract has nothing left to mend, so that made again from its own facts it comes out the same.
  const again = writeContract(buildContract(text, file, actions).document);
  if (again !== text) faults.push(`airbyte.yaml is not what the rules and the overlay make of it; ${PULL}.`);
  return faults;
}

/** JSON bodies that show no example; a response that several operations share counts once. */
function exampleGaps(document: JsonObject): { gaps: string[]; examples: number } {
  const gaps: string[] = [];
  const seen = new Set<JsonObject>();
  let examples = 0;
  const look = (value: unknown, place: string[]): number => {
    const owner = resolve(document, value);
    if (seen.has(owner)) return 0;
    seen.add(owner);
    let found = 0;
    for (const [type, media] of Object.entries(objectAt(owner, "content"))) {
      const count = isObject(media) ? Object.keys(objectAt(media, "examples")).length : 0;
      found += count;
      if (count === 0 && /json/.test(type)) gaps.push(`${toPointer(place)}: no example of ${type}`);
    }
    return found;
  };
  for (const { path, method, operation } of operationsOf(document)) {
    const place = ["paths", path, method];
    if (operation.requestBody !== undefined) look(operation.requestBody, [...place, "requestBody"]);
    for (const [status, value] of Object.entries(objectAt(operation, "responses"))) {
      examples += look(value, [...place, "responses", status]);
    }
  }
  return { gaps, examples };
}
