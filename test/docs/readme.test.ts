import { execFileSync } from "node:child_process";
import { existsSync, globSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { complaintsAbout, fencesOf } from "./fences.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const guides = globSync("guides/*.md", { cwd: root }).map((file) => file.replaceAll("\\", "/"));
const documents = ["README.md", "MIGRATION.md", ...guides];

test("the code in README, MIGRATION and the guides compiles", { timeout: 60_000 }, () => {
  const fences = documents.flatMap(fencesOf).filter(({ info }) => info.startsWith("ts"));
  expect(fences.length).toBeGreaterThan(10);
  expect(complaintsAbout(fences)).toEqual([]);
});

test("every fence has a language that is known, and none escapes the checks by the way it is written", () => {
  for (const { info, place } of documents.flatMap(fencesOf))
    expect(info, place).toMatch(/^(ts|js|sh|text|python|yaml|)( |$)/);
  for (const file of documents) expect(readFileSync(`${root}/${file}`, "utf8"), file).not.toMatch(/^ *~~~/m);
});

test("the README's tour prints what the README says", { timeout: 60_000 }, () => {
  const [code, output] = fencesOf("README.md").filter(({ info }) => info.endsWith(" tour"));
  const source = (path: string) => JSON.stringify(fileURLToPath(new URL(`../../src/${path}`, import.meta.url)));
  const file = fileURLToPath(new URL(`tour-${process.pid}.ts`, import.meta.url));
  const script = (code?.code ?? "")
    .replace('"airbyte-client/testing"', source("testing/index.ts"))
    .replace('"airbyte-client"', source("index.ts"));
  writeFileSync(file, script);
  try {
    expect(
      execFileSync(process.execPath, [file], { encoding: "utf8", env: { ...process.env, FORCE_COLOR: "0" } }).trim(),
    ).toBe(output?.code.trim());
  } finally {
    rmSync(file);
  }
});

test.each([
  ...documents,
  "ARCHITECTURE.md",
  "CONTRIBUTING.md",
  "SECURITY.md",
  "CHANGELOG.md",
])("every file and command that %s names is there", (document) => {
  const text = readFileSync(`${root}/${document}`, "utf8");
  for (const [, path = "", anchor] of text.matchAll(/\]\((?!https?:)([^)#]*)(?:#([^)]+))?\)/g)) {
    const file = path === "" ? `${root}/${document}` : `${root}/${dirname(document)}/${path}`;
    expect(existsSync(file), path).toBe(true);
    if (anchor) expect(headingsOf(file), anchor).toContain(anchor);
  }
  const { scripts } = JSON.parse(readFileSync(`${root}/package.json`, "utf8"));
  for (const [, name = ""] of text.matchAll(/npm run ([\w:]+)/g)) expect(Object.keys(scripts)).toContain(name);
});

/** The anchors that a Markdown file's headings have. */
function headingsOf(file: string): string[] {
  return [...readFileSync(file, "utf8").matchAll(/^#+ (.*)$/gm)].map(([, title = ""]) =>
    title
      .toLowerCase()
      .replaceAll(/[^\w -]/g, "")
      .replaceAll(" ", "-"),
  );
}

test("README lists every example", () => {
  const text = readFileSync(`${root}/README.md`, "utf8");
  const examples = globSync("examples/*.ts", { cwd: root }).map((file) => file.replaceAll("\\", "/"));
  expect(examples).not.toEqual([]);
  expect(examples.filter((file) => !text.includes(file))).toEqual([]);
});

test.each(guides)("README, llms.txt and the reference lead to %s", (guide) => {
  const without = ["README.md", "llms.txt", "typedoc.json"].filter(
    (file) => !readFileSync(`${root}/${file}`, "utf8").includes(guide),
  );
  expect(without).toEqual([]);
});

test.each(["MIGRATION.md", "llms.txt", ...guides])("the package contains every file that %s links to", (document) => {
  const packed = readFileSync(`${root}/scripts/package/expected-files.txt`, "utf8").split("\n");
  const text = readFileSync(`${root}/${document}`, "utf8");
  for (const [, path = ""] of text.matchAll(/\]\((?!https?:)([^)#]+)/g)) {
    const target = join(dirname(document), path).replaceAll("\\", "/");
    expect(
      packed.some((file) => (target.endsWith("/") ? file.startsWith(target) : file === target)),
      path,
    ).toBe(true);
  }
});
