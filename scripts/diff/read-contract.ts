import { join } from "node:path";
import { buildContract } from "../contract/build-contract.ts";
import { isFolder } from "../contract/is-folder.ts";
import type { JsonObject } from "../contract/json-object.ts";
import { loadOverlay } from "../contract/load-overlay.ts";
import { Notices } from "../contract/notices.ts";
import { parseDocument } from "../contract/parse-document.ts";
import { isPulled } from "../contract/pulled-header.ts";
import { readInput } from "../contract/read-input.ts";
import { readSourceRecord } from "../contract/source-record.ts";
import { validate } from "../contract/validate.ts";

/** A contract, and what may be shown of where it came from: an address keeps its query to itself. */
export type ReadContract = {
  readonly document: JsonObject;
  readonly source: string;
  /** Overlay actions that do not fit this document; none are known of a file that was pulled. */
  readonly misfits: readonly string[];
};

/** Reads a pulled contract as it is, or a folder with one; an upstream document (file or URL) is pulled in memory. */
export async function readContract(source: string): Promise<ReadContract> {
  const folder = await isFolder(source);
  const { text, source: place } = await readInput(folder ? join(source, "airbyte.yaml") : source);
  const shown = folder ? source : place;
  if (!isPulled(text)) {
    const { document, notices } = buildContract(text, place, await loadOverlay());
    const misfits = notices.list.filter(({ rule }) => rule === "overlay").map((notice) => notice.text);
    return { document, source: shown, misfits };
  }
  const document = parseDocument(text, place, new Notices());
  validate(document, place);
  const record = folder ? await readSourceRecord(source) : undefined;
  return { document, source: shown, misfits: record?.overlay.misfits ?? [] };
}
