// Lints the GitHub workflows with what GitHub's own editor uses, and then a faulty one: each of its mistakes must be found.
// What a script does with its outputs, and whether a shell can read it, is for test/scripts/workflows.test.ts.
// Usage: npm run check:workflows
import { globSync, readFileSync } from "node:fs";
import { registerHooks } from "node:module";
import { join } from "node:path";
import { installFolder } from "../scripts/package/install-folder.ts";

const ROOT = join(import.meta.dirname, "..");
const FAULTY = "tools/workflows/faulty.yml";
const MISTAKES = [
  "5: Unexpected value 'pull_requst'",
  "7: Invalid cron expression",
  "10: Unexpected value 'reads'",
  "14: Required property is missing: runs-on",
  "14: Unexpected value 'runson'",
  "15: Unexpected value 'ten'",
  "17: Context access might be invalid: revison",
  "21: Unexpected value 'runn'",
  "22: Context access might be invalid: tokn",
  "24: Job 'second' depends on unknown job 'frist'",
  "30: Context access might be invalid: comit",
];

await installFolder(import.meta.dirname);
// The linter is made for bundlers: it imports JSON without saying so, which Node refuses.
registerHooks({
  load: (url, context, next) =>
    next(url, url.endsWith(".json") ? { ...context, importAttributes: { type: "json" } } : context),
});
const { validate } = await import("@actions/languageservice");
const { TextDocument } = await import("vscode-languageserver-textdocument");

const files = globSync(".github/workflows/*.{yml,yaml}", { cwd: ROOT }).sort();
if (files.length === 0) fail(["There is no workflow in .github/workflows."]);
const found = await Promise.all(files.map(async (file) => (await lint(file)).map((fault) => `${file}:${fault}`)));
if (found.flat().length > 0) fail(found.flat());

const faults = await lint(FAULTY);
const missed = MISTAKES.filter((mistake) => !faults.some((fault) => fault.startsWith(mistake)));
if (missed.length > 0) fail(missed.map((mistake) => `Not found any more in ${FAULTY}:${mistake}`));
console.log(`check-workflows: ${files.length} workflows, no fault; ${MISTAKES.length} planted mistakes found`);

/** What is wrong with a workflow, each with its line. A warning counts too: a name that leads nowhere is only that. */
async function lint(file: string): Promise<string[]> {
  const document = TextDocument.create(`file:///${file}`, "yaml", 1, readFileSync(join(ROOT, file), "utf8"));
  const diagnostics = await validate(document);
  return diagnostics.map(({ range, message }) => `${range.start.line + 1}: ${message}`);
}

function fail(lines: readonly string[]): never {
  console.error(lines.join("\n"));
  process.exit(1);
}
