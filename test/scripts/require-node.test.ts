import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { copyFile, mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { inFolder } from "./run-script.ts";

const script = fileURLToPath(new URL("../../scripts/require-node.js", import.meta.url));
const { scripts } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));

function onNode(version: string): { status: number | null; says: string } {
  const pretend = `data:text/javascript,Object.defineProperty(process.versions,"node",{value:"${version}"})`;
  const { status, stderr } = spawnSync(process.execPath, ["--import", pretend, script], { encoding: "utf8" });
  return { status, says: stderr };
}

test("an old Node is told what to do, in one line", () => {
  const { status, says } = onNode("20.20.2");
  expect(status).toBe(1);
  expect(says).toMatch(
    /^This project's scripts need Node 24 or newer, and this is 20\.20\.2\..*`npm rebuild node`.*\n$/,
  );
});

test("a checkout without packages is told what to do, in one line", () =>
  inFolder(async (folder) => {
    const copy = join(folder, "scripts", "require-node.js");
    await mkdir(dirname(copy));
    await copyFile(script, copy);
    await writeFile(join(folder, "package.json"), '{ "type": "module" }');
    const { status, stderr } = spawnSync(process.execPath, [copy], { encoding: "utf8" });
    expect([status, stderr]).toEqual([1, "This project's packages are not installed: run `npm ci`.\n"]);
  }));

test("a new Node is told nothing", () => {
  expect(onNode("24.0.0")).toEqual({ status: 0, says: "" });
});

test("every npm script that runs TypeScript asks first", () => {
  const runsTypeScript = (command: string) => /\.ts\b|vitest|stryker|tsdown|typedoc/.test(command);
  // `npm start` builds first, and the build asks.
  const asking = Object.entries<string>(scripts).filter(
    ([name, command]) => runsTypeScript(command) && name !== "start",
  );
  expect(asking.length).toBeGreaterThan(10);
  for (const [name, command] of asking) expect(command, name).toMatch(/^node scripts\/require-node\.js && /);
  expect(scripts.prestart).toContain("npm run --silent build");
});
