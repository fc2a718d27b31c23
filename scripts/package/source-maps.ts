import { readFile } from "node:fs/promises";
import { dirname, join, posix } from "node:path";

/** Finds references to source maps that are not in the package, and maps of sources that are neither in it nor in the map. */
export async function checkSourceMaps(folder: string, files: readonly string[]): Promise<string[]> {
  const problems: string[] = [];
  for (const file of files) {
    if (file.endsWith(".map")) problems.push(...(await lostSources(folder, file, files)));
    if (!/\.[cm]?[jt]s$/.test(file)) continue;
    const text = await readFile(join(folder, file), "utf8");
    for (const [, url = ""] of text.matchAll(/^\/[/*][#@] sourceMappingURL=(\S+)/gm)) {
      const target = posix.join(dirname(file), url);
      if (!url.startsWith("data:") && !files.includes(target)) {
        problems.push(`${file} names the source map ${url}, which is not in the package`);
      }
    }
  }
  return problems;
}

async function lostSources(folder: string, file: string, files: readonly string[]): Promise<string[]> {
  const map: { sources?: string[]; sourcesContent?: (string | null)[] } = JSON.parse(
    await readFile(join(folder, file), "utf8"),
  );
  return (map.sources ?? [])
    .filter((source, at) => !map.sourcesContent?.[at] && !files.includes(posix.join(dirname(file), source)))
    .map((source) => `${file} maps ${source}, which is not in the package`);
}
