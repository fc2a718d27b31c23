import { expect, test } from "vitest";
import { allOperations } from "../../src/http/operation.ts";
import { categoryOf } from "../../tools/docs/category-of.ts";
import { groupOf } from "../../tools/docs/group-of.ts";
import { read } from "./documents.ts";

const entries = ["src/index.ts", "src/env.ts", "src/testing/index.ts"];

/** Names that a file exports, apart from `export type *`. */
function exportsOf(file: string): string[] {
  const text = read(file);
  const lists = [...text.matchAll(/^export (?:type )?\{([^}]*)\}/gm)].flatMap(([, names = ""]) => names.split(","));
  const own = [...text.matchAll(/^export (?:async )?(?:function|const|class|interface|type) (\w+)/gm)];
  const names = [...lists.map((name) => name.trim().replace(/^type /, "")), ...own.map(([, name = ""]) => name)];
  return names.filter((name) => name !== "");
}

test.each([
  "src/index.ts",
  "src/testing/index.ts",
])("everything that %s exports has a group in the reference", (entry) => {
  const paths = [...read(entry).matchAll(/^(?:export|\}).* from "([^"]+)"/gm)].map(([, path = ""]) => path);
  expect(paths.length).toBeGreaterThan(7);
  const files = paths.map((path) => new URL(path, `file:///${entry}`).pathname.slice(1));
  expect(files.filter((file) => groupOf(file, "") === undefined)).toEqual([]);
});

test("every operation and its request belong to a resource", () => {
  for (const { id } of allOperations()) {
    expect(categoryOf(id), id).toBeDefined();
    expect(categoryOf(`${id.charAt(0).toUpperCase()}${id.slice(1)}Request`), id).toBe(categoryOf(id));
  }
});

test.each(entries)("llms.txt names everything that %s exports", (entry) => {
  const text = read("llms.txt");
  const names = exportsOf(entry);
  expect(names).not.toEqual([]);
  expect(names.filter((name) => !new RegExp(`\\b${name}\\b`).test(text))).toEqual([]);
});

test("README says how many operations there are, and of which month the contract is", () => {
  const { operations, date } = JSON.parse(read("openapi/source.json"));
  const month = new Date(date).toLocaleString("en", { month: "long", year: "numeric", timeZone: "UTC" });
  const text = read("README.md");
  expect(/covers all (\d+) operations/.exec(text)?.[1]).toBe(String(operations));
  expect(/OpenAPI document of \[(.*?)\]\(openapi\/source.json\)/.exec(text)?.[1]).toBe(month);
});

test("llms.txt says the right number of operations", () => {
  expect(/(\d+) typed operations/.exec(read("llms.txt"))?.[1]).toBe(String(allOperations().length));
});
