import { readFile, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";

const EXPECTED = join(import.meta.dirname, "expected-files.txt");
const HEADER =
  "# What the package contains; `*` is a hash of the content. `npm run check:package -- --update` writes this file.";

/** Compares what was packed with the list kept beside this file; with `update` it writes the list instead. */
export async function checkFileList(files: readonly string[], update: boolean): Promise<string[]> {
  const found = [...new Set(files.map(withoutHash))].sort();
  if (update) {
    await writeFile(EXPECTED, `${[HEADER, ...found].join("\n")}\n`);
    return [];
  }
  const text = await readFile(EXPECTED, "utf8");
  const expected = text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  const problems = [
    ...found.filter((file) => !expected.includes(file)).map((file) => `${file} is packed but not expected`),
    ...expected.filter((file) => !found.includes(file)).map((file) => `${file} is expected but not packed`),
  ];
  if (problems.length > 0) {
    problems.push(
      `If that is meant: npm run check:package -- --update, and commit ${relative(process.cwd(), EXPECTED)}`,
    );
  }
  return problems;
}

/** Chunks that entries share are named by content, such as `shared-CGia1Old.js`. */
function withoutHash(file: string): string {
  return file.replace(/-[\w-]{8}(?=\.(js|d\.ts)$)/, "-*");
}
