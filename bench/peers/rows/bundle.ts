import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { PEERS } from "../peers.ts";
import type { Workplace } from "../workplace.ts";
import type { Row } from "./row.ts";

/** What five operations weigh in a browser. */
export async function bundle({ folder }: Workplace): Promise<Row> {
  const cells = new Map<string, string>();
  for (const { id } of PEERS) {
    const outdir = join(folder, "bundles", id);
    const { outputFiles, metafile } = await build({
      ...{ bundle: true, minify: true, splitting: true, format: "esm", target: "es2022", platform: "browser" },
      ...{ write: false, metafile: true, logLevel: "error", absWorkingDir: folder, outdir },
      entryPoints: [join(folder, "apps", `${id}.ts`)],
    });
    const sizeOf = new Map(outputFiles.map(({ path, contents }) => [path, gzipSync(contents, { level: 9 }).length]));
    const entry = outputFiles.find(({ path }) => path.endsWith(`/${id}.js`))?.path ?? "";
    const atOnce = loadedWith(entry, folder, metafile.outputs);
    const first = [...atOnce].reduce((sum, path) => sum + (sizeOf.get(path) ?? 0), 0);
    const later = [...sizeOf].reduce((sum, [path, size]) => sum + (atOnce.has(path) ? 0 : size), 0);
    cells.set(id, later === 0 ? kilobytes(first) : `${kilobytes(first)} + ${kilobytes(later)} later`);
  }
  return {
    title: "bundle",
    how: "the five operations of `bench/peers/apps`, esbuild, minified and gzipped; “later” is loaded at the first token request",
    cells,
  };
}

type Outputs = Record<string, { imports: { path: string; kind: string }[] }>;

/** The files that come with the entry; what a dynamic import brings comes later. */
function loadedWith(entry: string, folder: string, outputs: Outputs): Set<string> {
  const found = new Set<string>();
  const visit = (path: string) => {
    if (found.has(path)) return;
    found.add(path);
    const own = Object.entries(outputs).find(([name]) => join(folder, name) === path)?.[1];
    for (const each of own?.imports ?? []) if (each.kind === "import-statement") visit(join(folder, each.path));
  };
  visit(entry);
  return found;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} KB`;
}
