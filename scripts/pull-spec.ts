// Makes the contract: reads one upstream OpenAPI document, keeps its facts, mends it by rule, applies openapi/overlay.yaml
// and writes airbyte.yaml and source.json. What was mended, and what the overlay looked for in vain, is listed.
// Usage: npm run spec:pull -- [<file-or-url>] [--out <folder>] [--date YYYY-MM-DD] [--commit <sha>]
import { join, relative } from "node:path";
import { parseArgs } from "node:util";
import { buildContract, writeContract } from "./contract/build-contract.ts";
import { ContractError, runScript } from "./contract/contract-error.ts";
import { readOverlay } from "./contract/overlay.ts";
import { readInput } from "./contract/read-input.ts";
import { type Origin, originOfUrl, rawUrl, readSourceRecord, sourceRecord } from "./contract/source-record.ts";
import { writeFiles } from "./contract/write-files.ts";

const OPENAPI = join(import.meta.dirname, "..", "openapi");
const USAGE = "Usage: npm run spec:pull -- [<file-or-url>] [--out <folder>] [--date YYYY-MM-DD] [--commit <sha>]";

await runScript(async () => {
  const { source, folder, flags } = readArguments();
  const last = await readSourceRecord(OPENAPI);
  if (source === undefined && !last?.commit)
    throw new ContractError(`openapi/source.json names no commit; say what to pull.\n${USAGE}`);
  const overlayFile = join(OPENAPI, "overlay.yaml");
  const overlay = readOverlay((await readInput(overlayFile)).text, "openapi/overlay.yaml");
  const input = await readInput(source ?? rawUrl(last as NonNullable<typeof last>));
  const known = last?.sha256 === input.sha256 ? { file: last.file, commit: last.commit, date: last.date } : {};
  const contract = buildContract(input.text, input.source, overlay);
  const record = sourceRecord({ ...originOfUrl(input.source), ...known, ...flags }, input.sha256, contract.counts);
  await writeFiles(folder, {
    "airbyte.yaml": writeContract(contract.document),
    "source.json": `${JSON.stringify(record, null, 2)}\n`,
  });
  for (const line of contract.notices.lines()) console.log(line);
  const { operations, schemas } = contract.counts;
  console.log(
    `${relative(process.cwd(), folder) || "."}: ${operations} operations, ${schemas} schemas, ${contract.notices.list.length} notices`,
  );
});

function readArguments(): { source: string | undefined; folder: string; flags: Partial<Origin> } {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { out: { type: "string" }, date: { type: "string" }, commit: { type: "string" } },
    });
    if (positionals.length > 1) throw new Error(`one file or URL expected, got ${positionals.length}`);
    if (values.date !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(values.date))
      throw new Error("--date must look like 2026-07-24");
    if (values.commit !== undefined && !/^[0-9a-f]{7,40}$/.test(values.commit))
      throw new Error("--commit must be a commit id");
    const { date, commit } = values;
    return {
      source: positionals[0],
      folder: values.out ?? OPENAPI,
      flags: { ...(date && { date }), ...(commit && { commit }) },
    };
  } catch (error) {
    throw new ContractError(`${(error as Error).message}\n${USAGE}`);
  }
}
