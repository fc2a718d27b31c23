import { execFileSync } from "node:child_process";
import { globSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { guides, ROOT, read } from "./documents.ts";
import { fencesOf } from "./fences.ts";

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

test("README lists every example", () => {
  const text = read("README.md");
  const examples = globSync("examples/*.ts", { cwd: ROOT }).map((file) => file.replaceAll("\\", "/"));
  expect(examples).not.toEqual([]);
  expect(examples.filter((file) => !text.includes(file))).toEqual([]);
});

test.each(guides)("README, llms.txt and the reference lead to %s", (guide) => {
  const without = ["README.md", "llms.txt", "typedoc.json"].filter((file) => !read(file).includes(guide));
  expect(without).toEqual([]);
});
