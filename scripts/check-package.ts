// Checks the package as strangers get it: builds, packs, installs the tarball into an empty folder, and looks at it from there.
// With --update the list of expected files is written instead of compared. Usage: npm run check:package -- [--update]
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkConsumers } from "./package/consumers.ts";
import { checkDependencies } from "./package/dependencies.ts";
import { importEntries } from "./package/entries.ts";
import { checkFileList } from "./package/file-list.ts";
import { installFolder } from "./package/install-folder.ts";
import { installPacked } from "./package/install-packed.ts";
import { findReachable } from "./package/internals.ts";
import { lintManifest } from "./package/lint-manifest.ts";
import { startWithLowest, startWithoutPrism, startWithPrism } from "./package/mock-entry.ts";
import { pack } from "./package/pack.ts";
import { resolveTypes } from "./package/resolve-types.ts";
import { checkSourceMaps } from "./package/source-maps.ts";
import { scriptArguments } from "./script-arguments.ts";

const TOOLS = join(import.meta.dirname, "..", "test", "package");
const { values } = scriptArguments(
  { options: { update: { type: "boolean", default: false } } },
  "Usage: npm run check:package -- [--update]",
);
const folder = await mkdtemp(join(tmpdir(), "airbyte-client-package-"));
let failed = 0;

try {
  await installFolder(TOOLS);
  const packed = await pack(folder);
  const home = join(folder, "consumer");
  await mkdir(home);
  const installed = await installPacked(packed, home);
  const { name, version, files, size } = packed;
  console.log(`${name} ${version}: ${files.length} files, ${Math.round(size / 1000)} KB packed`);

  report("file list", await checkFileList(files, values.update));
  report("source maps", await checkSourceMaps(installed, files));
  report("dependencies", await checkDependencies(installed));
  for (const { specifier, names, loads, problem } of await importEntries(home, installed)) {
    const brings = loads.length > 0 ? `, loads ${loads.join(", ")}` : "";
    report(`import ${specifier}: ${names.length} names${brings}`, problem ? [problem] : []);
  }
  report("nothing internal is reachable", await findReachable(home, name, files));
  report("publint, strict", await lintManifest(packed));
  report("are the types wrong, ES modules only", await resolveTypes(packed, TOOLS));
  report("the mock says what it needs without Prism", await startWithoutPrism(home));
  const { checked, problems } = await checkConsumers(home, TOOLS);
  for (const what of checked) report(`type-check ${what}`, []);
  if (problems.length > 0) report("type-check", problems);
  // Last, because it installs more into the consumer's folder than a consumer of the core has.
  report("the mock and the client work together with Prism", await startWithPrism(home, installed));
  report("so they do with the oldest dependencies that are allowed", await startWithLowest(home, installed));
} finally {
  await rm(folder, { recursive: true, force: true });
}

if (failed > 0) {
  console.error(`check-package: ${failed} of these checks failed`);
  process.exitCode = 1;
}

function report(what: string, problems: readonly string[]): void {
  console.log(`${problems.length === 0 ? "ok    " : "FAILED"} ${what}`);
  for (const problem of problems) console.log(problem.replaceAll(/^/gm, "       "));
  if (problems.length > 0) failed += 1;
}
