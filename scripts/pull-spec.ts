// Makes the contract: reads one upstream OpenAPI document, keeps its facts, mends it by rule, applies openapi/overlay.yaml
// and writes airbyte.yaml and source.json. What was mended, and what the overlay looked for in vain, is listed.
// Usage: npm run spec:pull -- [<file-or-url>] [--out <folder>] [--date YYYY-MM-DD] [--commit <sha>]
import { relative } from "node:path";
import { parseArgs } from "node:util";
import { buildContract, writeContract } from "./contract/build-contract.ts";
import { ContractError, runScript } from "./contract/contract-error.ts";
import { loadOverlay } from "./contract/load-overlay.ts";
import { OPENAPI_FOLDER } from "./contract/openapi-folder.ts";
import { readInput } from "./contract/read-input.ts";
import * as provenance from "./contract/source-record.ts";
import { writeFiles } from "./contract/write-files.ts";

const USAGE = "Usage: npm run spec:pull -- [<file-or-url>] [--out <folder>] [--date YYYY-MM-DD] [--commit <sha>]";

await runScript(async () => {
  const { source, folder, flags } = readArguments();
  const last = await provenance.readSourceRecord(OPENAPI_FOLDER);
  const actions = await loadOverlay();
  const input = await readInput(source ?? defaultSource(last));
  const { document, notices, counts } = buildContract(input.text, input.source, actions);
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
        misfits: notices.list
          .filter(({ rule }) => rule === "overlay")
          .map(({ pointer, text }) => `${pointer}: ${text}`),
      },
      contract: { sha256: provenance.fingerprint(text) },
    },
  );
  await writeFiles(folder, { "airbyte.yaml": text, "source.json": `${JSON.stringify(record, null, 2)}\n` });
  for (const line of notices.lines()) console.log(line);
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

function readArguments(): { source: string | undefined; folder: string; flags: Partial<provenance.Origin> } {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { out: { type: "string" }, date: { type: "string" }, commit: { type: "string" } },
    });
    const { out, date, commit } = values;
    if (positionals.length > 1) throw new Error(`One file or URL expected, not ${positionals.length}.`);
    if (out === "") throw new Error("--out needs the name of a folder.");
    if (date !== undefined && !/^\d{4}-\d\d-\d\d$/.test(date)) throw new Error("--date must look like 2026-07-24.");
    if (commit !== undefined && !/^[0-9a-f]{40}$/.test(commit)) throw new Error("--commit must be a full commit id.");
    const flags = { ...(date !== undefined && { date }), ...(commit !== undefined && { commit }) };
    return { source: positionals[0], folder: out ?? OPENAPI_FOLDER, flags };
  } catch (error) {
    throw new ContractError(`${(error as Error).message}\n${USAGE}`);
  }
}
