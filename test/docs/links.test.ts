// What documents lead to is there.

import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { guides, ROOT, read } from "./documents.ts";

const DOCUMENTS = [
  "README.md",
  "MIGRATION.md",
  ...guides,
  "ARCHITECTURE.md",
  "CONTRIBUTING.md",
  "SECURITY.md",
  "CHANGELOG.md",
];

test.each(DOCUMENTS)("every file and command that %s names is there", (document) => {
  const text = read(document);
  for (const [, path = "", anchor] of text.matchAll(/\]\((?!https?:)([^)#]*)(?:#([^)]+))?\)/g)) {
    const file = path === "" ? document : join(dirname(document), path);
    expect(existsSync(join(ROOT, file)), path).toBe(true);
    if (anchor) expect(headingsOf(file), anchor).toContain(anchor);
  }
  const { scripts } = JSON.parse(read("package.json"));
  for (const [, name = ""] of text.matchAll(/npm run ([\w:]+)/g)) expect(Object.keys(scripts)).toContain(name);
});

/** The anchors that a Markdown file's headings have. */
function headingsOf(file: string): string[] {
  return [...read(file).matchAll(/^#+ (.*)$/gm)].map(([, title = ""]) =>
    title
      .toLowerCase()
      .replaceAll(/[^\w -]/g, "")
      .replaceAll(" ", "-"),
  );
}

test.each(["MIGRATION.md", "llms.txt", ...guides])("the package contains every file that %s links to", (document) => {
  const packed = read("scripts/package/expected-files.txt").split("\n");
  for (const [, path = ""] of read(document).matchAll(/\]\((?!https?:)([^)#]+)/g)) {
    const target = join(dirname(document), path).replaceAll("\\", "/");
    expect(
      packed.some((file) => (target.endsWith("/") ? file.startsWith(target) : file === target)),
      path,
    ).toBe(true);
  }
});
