import { join } from "node:path";
import { runCommand } from "./run-command.ts";

const ROOT = join(import.meta.dirname, "..", "..");

/** The package as `npm publish` would send it. */
export interface Packed {
  /** Path of the tarball. */
  readonly tarball: string;
  readonly name: string;
  readonly version: string;
  /** Paths in the package, sorted. */
  readonly files: readonly string[];
  /** Size of the tarball, in bytes. */
  readonly size: number;
}

/** Builds the package and packs it into a folder. */
export async function pack(folder: string): Promise<Packed> {
  await runCommand("npm", ["run", "--silent", "build"], ROOT);
  const said = await runCommand("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", folder], ROOT);
  const { filename, name, version, size, files } = firstOf(JSON.parse(said));
  return {
    tarball: join(folder, filename),
    name,
    version,
    size,
    files: files.map((file) => file.path).sort(),
  };
}

interface NpmPack {
  filename: string;
  name: string;
  version: string;
  size: number;
  files: { path: string }[];
}

/** A list up to npm 11, an object by package name from npm 12. */
function firstOf(answer: Record<string, NpmPack>): NpmPack {
  const [packed] = Object.values(answer);
  if (!packed) throw new Error("npm pack said nothing about what it packed");
  return packed;
}
