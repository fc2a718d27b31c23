import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** The oldest version of each package that the installed manifest allows, as arguments of `npm install`. */
export async function lowestVersions(installed: string): Promise<string[]> {
  const { dependencies, peerDependencies } = JSON.parse(await readFile(join(installed, "package.json"), "utf8"));
  return Object.entries<string>({ ...dependencies, ...peerDependencies }).map(([name, range]) => {
    const [, version] = /^[~^]?(\d+\.\d+\.\d+)$/.exec(range) ?? [];
    if (version === undefined) throw new Error(`Which is the oldest ${name} that ${range} allows?`);
    return `${name}@${version}`;
  });
}
