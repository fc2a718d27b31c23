import { spawnSync } from "node:child_process";
import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { VERSION } from "../../src/version.ts";
import { inFolder } from "./run-script.ts";

const ROOT = join(import.meta.dirname, "..", "..");

test("the client names the version of package.json", async () => {
  const { version } = JSON.parse(await readFile(join(ROOT, "package.json"), "utf8"));
  expect(VERSION).toBe(version);
});

test("CHANGELOG.md has a section for the version of package.json", async () => {
  const headings = (await readFile(join(ROOT, "CHANGELOG.md"), "utf8")).match(/^## \S+/gm);
  expect(headings).toContain(`## ${VERSION}`);
});

test("a new version of package.json is written into the source", async () => {
  await inFolder(async (folder) => {
    await mkdir(join(folder, "src"));
    await cp(join(ROOT, "scripts", "write-version.ts"), join(folder, "scripts", "write-version.ts"));
    await writeFile(join(folder, "package.json"), JSON.stringify({ type: "module", version: "7.8.9-beta.1" }));
    expect(spawnSync(process.execPath, [join(folder, "scripts", "write-version.ts")]).status).toBe(0);
    const before = await readFile(join(ROOT, "src", "version.ts"), "utf8");
    expect(await readFile(join(folder, "src", "version.ts"), "utf8")).toBe(before.replace(VERSION, "7.8.9-beta.1"));
  });
});
