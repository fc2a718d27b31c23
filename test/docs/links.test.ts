// What documents lead to is there.

import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { guides, ROOT, read } from "./documents.ts";
import { proseOf } from "./fences.ts";

const DOCUMENTS = [
  "README.md",
  "MIGRATION.md",
  ...guides,
  "ARCHITECTURE.md",
  "CONTRIBUTING.md",
  "SECURITY.md",
  "CHANGELOG.md",
  "bench/RESULTS.md",
  "llms.txt",
  ".env.example",
];

/** The reader is told to save it there. */
const NOT_THERE_YET = "examples/tour.ts";
// Within a longer path it is a link, which is looked at anyway, or an address.
const PATH = /(?<![\w./-])(?:src|test|scripts|tools|openapi|guides|examples|bench)\/[\w./-]*\w/g;

/** What a document names that can be looked up: files, with the anchors of links, and commands. */
function mentionsOf(document: string) {
  const text = read(document);
  const links = [...text.matchAll(/\]\((?!https?:)([^)#]*)(?:#([^)]+))?\)/g)].map(([, path = "", anchor]) => ({
    file: path === "" ? document : join(dirname(document), path),
    anchor,
  }));
  const paths = (text.match(PATH) ?? []).filter((path) => path !== NOT_THERE_YET);
  const files = [...links, ...paths.map((file) => ({ file, anchor: undefined }))];
  return { files, commands: [...text.matchAll(/npm run ([\w:]+)/g)].map(([, name = ""]) => name) };
}

const mentions = DOCUMENTS.map((document) => ({ document, ...mentionsOf(document) }));

test.each(mentions.filter(({ files }) => files.length > 0))("every file that $document names is there", ({ files }) => {
  expect(files.filter(({ file }) => !existsSync(join(ROOT, file)))).toEqual([]);
  expect(files.filter(({ file, anchor }) => anchor !== undefined && !headingsOf(file).includes(anchor))).toEqual([]);
});

test.each(
  mentions.filter(({ commands }) => commands.length > 0),
)("every command of $document is there", (mentioned) => {
  const { scripts } = JSON.parse(read("package.json"));
  expect(mentioned.commands.filter((name) => !(name in scripts))).toEqual([]);
});

/** The anchors that a Markdown file's headings have. */
function headingsOf(file: string): string[] {
  return [...proseOf(file).matchAll(/^#+ (.*)$/gm)].map(([, title = ""]) =>
    title
      .toLowerCase()
      .replaceAll(/[^\w -]/g, "")
      .replaceAll(" ", "-"),
  );
}

test.each(["MIGRATION.md", "llms.txt", ...guides])("the package contains every file that %s links to", (document) => {
  const packed = read("scripts/package/expected-files.txt").split("\n");
  const linked = [...read(document).matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, path = ""]) =>
    join(dirname(document), path).replaceAll("\\", "/"),
  );
  const isPacked = (target: string) =>
    packed.some((file) => (target.endsWith("/") ? file.startsWith(target) : file === target));
  expect(linked.filter((target) => !isPacked(target))).toEqual([]);
});
