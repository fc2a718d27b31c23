import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("../..", import.meta.url));

export const guides: readonly string[] = globSync("guides/*.md", { cwd: ROOT }).map((file) =>
  file.replaceAll("\\", "/"),
);

/** A file of this repository. */
export function read(file: string): string {
  return readFileSync(join(ROOT, file), "utf8");
}
