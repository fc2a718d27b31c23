import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "..", "..");
const FOLDERS = ["src", "scripts", "tools", "test", "bench", "examples"];
const MOST_LINES = 250;

const files = globSync(`{${FOLDERS.join(",")}}/**/*.{ts,mts,js,mjs}`, {
  cwd: ROOT,
  exclude: ["**/node_modules/**", "src/generated/**"],
});

test.each(FOLDERS)("no file in %s has more lines than one can take in", (folder) => {
  const here = files.filter((file) => file.startsWith(folder));
  expect(here).not.toEqual([]);
  const lengths = here.map((file) => ({ file, lines: readFileSync(join(ROOT, file), "utf8").split("\n").length - 1 }));
  expect(lengths.filter(({ lines }) => lines > MOST_LINES)).toEqual([]);
});
