// Makes the contract: reads one upstream OpenAPI document, keeps its facts, mends it by rule, applies openapi/overlay.yaml
// and writes airbyte.yaml and source.json. What was mended, and what the overlay looked for in vain, is listed.
// A document that looks cut off is refused; one that lacks most of the committed operations too, unless --force is given.
// Usage: npm run spec:pull -- [<file-or-url>] [--out <folder>] [--date YYYY-MM-DD] [--commit <sha>] [--force] [--verbose]
import { join, relative, resolve } from "node:path";
import { buildContract, writeContract } from "./contract/build-contract.ts";
import { ContractError, runScript } from "./contract/contract-error.ts";
import type { JsonObject } from "./contract/json-object.ts";
import { loadOverlay } from "./contract/load-overlay.ts";
import { Notices, sayNotice } from "./contract/notices.ts";
import { OPENAPI_FOLDER } from "./contract/openapi-folder.ts";
import { parseDocument } from "./contract/parse-document.ts";
import { readInput } from "./contract/read-input.ts";
import { refuseLoss } from "./contract/refuse-loss.ts";
import * as provenance from "./contract/source-record.ts";
import { writeFiles } from "./contract/write-files.ts";
import { refuseArguments, scriptArguments } from "./script-arguments.ts";

const USAGE =
  "Usage: npm run spec:pull -- [<file-or-url>] [--out <folder>] [--date YYYY-MM-DD] [--commit <sha>] [--force] [--verbose]";
const { values, positionals } = scriptArguments(
  {
    allowPositionals: true,
    options: {
      out: { type: "string" },
      date: { type: "string" },
      commit: { type: "string" },
      force: { type: "boolean", default: false },
      verbose: { type: "boolean", default: false },
    },
  },
  USAGE,
);
const { out, date, commit, force, verbose } = values;
const [source, ...others] = positionals;
const fault = argumentFault();
if (fault !== undefined) refuseArguments(fault, USAGE);
const flags: Partial<provenance.Origin> = {
  ...(date !== undefined && { date }),
  ...(commit !== undefined && { commit }),
};
const folder = out === undefined || resolve(out) === OPENAPI_FOLDER ? OPENAPI_FOLDER : out;

await runScript(async () => {
  const last = await provenance.readSourceRecord(OPENAPI_FOLDER);
  const actions = await loadOverlay();
  const input = await readInput(source ?? defaultSource(last));
  const { document, notices, counts } = buildContract(input.text, input.source, actions);
  const committed = folder === OPENAPI_FOLDER && !force ? await readCommitted() : undefined;
  if (committed !== undefined) refuseLoss(committed, document, input.source);
  const text = writeContract(document);
  const known = last?.sha256 === input.sha256 ? { file: last.file, commit: last.commit, date: last.date } : {};
  const record = provenance.sourceRecord(
    { ...provenance.originOfUrl(input.source), ...known, ...flags },
    {
      sha256: input.sha256,
      ...counts,
      overlay: {
        sha256: provenance.overlayFingerprint(actions),
        actions: actions.length,
        misfits: notices.list.filter(({ rule }) => rule === "overlay").map(sayNotice),
      },
      contract: { sha256: provenance.fingerprint(text) },
    },
  );
  await writeFiles(folder, { "airbyte.yaml": text, "source.json": `${JSON.stringify(record, null, 2)}\n` });
  for (const line of notices.lines(verbose)) console.log(line);
  const { operations, schemas, repairs } = counts;
  const misfits = record.overlay.misfits.length;
  const where = relative(process.cwd(), folder) || ".";
  console.log(`${where}: ${operations} operations, ${schemas} schemas, ${repairs} repairs, ${misfits} overlay misfits`);
  if (folder === OPENAPI_FOLDER) console.log("Now run `npm run generate`.");
});

function defaultSource(last: provenance.SourceRecord | undefined): string {
  if (last?.commit) return provenance.rawUrl(last);
  throw new ContractError(`openapi/source.json names no commit; say what to pull.\n${USAGE}`);
}

/** The contract that would be replaced; undefined when there is none, or none that can be read: a pull mends that. */
async function readCommitted(): Promise<JsonObject | undefined> {
  try {
    const { text, source } = await readInput(join(OPENAPI_FOLDER, "airbyte.yaml"));
    return parseDocument(text, source, new Notices());
  } catch (error) {
    if (error instanceof ContractError) return undefined;
    throw error;
  }
}

/** A day that the calendar has; `Date` would take the 31st of February for one in March. */
function isDate(text: string): boolean {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function argumentFault(): string | undefined {
  if (others.length > 0) return `One file or URL expected, not ${positionals.length}.`;
  if (source === "") return "The name of the document is empty; give a file or URL.";
  if (out === "") return "--out needs the name of a folder.";
  if (date !== undefined && !isDate(date)) return "--date must be a date like 2026-07-24.";
  return commit !== undefined && !/^[0-9a-f]{40}$/.test(commit) ? "--commit must be a full commit id." : undefined;
}
