// Says what changed between two revisions of the API in the terms of this package, which of the changes break callers, and
// which version bump they need. Either side is an upstream document (file or URL, pulled in memory), an airbyte.yaml, or a folder with one.
// Exit code 1 with `--fail-on breaking` when something breaks; 2 when the arguments are wrong or a document cannot be read.
// Usage: npm run --silent spec:diff -- <old> <new> [--format text|json|markdown] [--fail-on breaking] [--verbose]
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { ContractError } from "./contract/contract-error.ts";
import { diffContracts } from "./diff/diff-contracts.ts";
import { readContract } from "./diff/read-contract.ts";
import { makeReport, type Report } from "./diff/report.ts";
import { writeMarkdown } from "./diff/write-markdown.ts";
import { writeText } from "./diff/write-text.ts";
import { refuseArguments, scriptArguments } from "./script-arguments.ts";

const USAGE =
  "Usage: npm run spec:diff -- <old> <new> [--format text|json|markdown] [--fail-on breaking] [--verbose] [--help]\n" +
  "<old> and <new>: an upstream document (file or URL), an airbyte.yaml, or a folder with one.";

const FORMATS: Readonly<Record<string, (report: Report) => string>> = {
  text: writeText,
  markdown: writeMarkdown,
  json: (report) => JSON.stringify(report, null, 2),
};

const { values, positionals } = scriptArguments(
  {
    allowPositionals: true,
    options: {
      format: { type: "string", default: "text" },
      "fail-on": { type: "string" },
      verbose: { type: "boolean", default: false },
    },
  },
  USAGE,
);
const { format, "fail-on": failOn, verbose } = values;
const [before, after, ...others] = positionals;
if (before === undefined || after === undefined || others.length > 0)
  refuseArguments(`Two documents expected, not ${positionals.length}.`, USAGE);
const write = Object.hasOwn(FORMATS, format) ? FORMATS[format] : undefined;
if (write === undefined) refuseArguments(`--format ${format} is not known.`, USAGE);
if (failOn !== undefined && failOn !== "breaking") refuseArguments(`--fail-on ${failOn} is not known.`, USAGE);

try {
  const [old, next] = await Promise.all([readContract(before), readContract(after)]);
  // The wording is ours, not upstream's: it is worth a look, but it does not change the API.
  const changes = diffContracts(old.document, next.document).filter(({ kind }) => verbose || kind !== "prose");
  const report = makeReport(old, next, changes, await packageVersion());
  console.log(write(report));
  if (failOn && report.breaking) process.exitCode = 1;
} catch (error) {
  // Also a bug of ours must not look like "something breaks"; only that keeps its stack.
  console.error(error instanceof ContractError ? error.message : error);
  process.exitCode = 2;
}

async function packageVersion(): Promise<string> {
  const text = await readFile(join(import.meta.dirname, "..", "package.json"), "utf8");
  return (JSON.parse(text) as { version: string }).version;
}
