// Builds the reference without writing it, and then one in which words are missing: that one must fail, and say where.
// Usage: npm run check:docs
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { installFolder } from "../scripts/package/install-folder.ts";

const MISSING = [
  /Speechless \(TypeAlias\).* does not have any documentation/,
  /Documented\.undocumented \(Property\).* does not have any documentation/,
  /nameless \(Variable\).* does not have any documentation/,
  /silent \(CallSignature\).* does not have any documentation/,
  /placeless of \S+ has no group/,
];

await installFolder(import.meta.dirname);

const reference = build();
if (reference.status !== 0) fail(`The reference does not build:\n${reference.said}`);

const undocumented = build("--options", "tools/docs/undocumented/typedoc.json");
if (undocumented.status === 0) fail("A reference with an export that nobody documented builds all the same.");
for (const words of MISSING) {
  if (!words.test(undocumented.said))
    fail(`TypeDoc does not say ${words} of tools/docs/undocumented:\n${undocumented.said}`);
}
console.log("check-docs: the reference builds, and would not without its words");

function build(...options: string[]): { status: number | null; said: string } {
  const typedoc = join(import.meta.dirname, "node_modules", "typedoc", "bin", "typedoc");
  const { status, stdout, stderr } = spawnSync(process.execPath, [typedoc, "--emit", "none", ...options], {
    cwd: join(import.meta.dirname, ".."),
    encoding: "utf8",
  });
  return { status, said: `${stdout}${stderr}` };
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
