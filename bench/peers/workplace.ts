import { existsSync } from "node:fs";
import { cp, mkdir, readdir, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { installPacked } from "../../scripts/package/install-packed.ts";
import { pack } from "../../scripts/package/pack.ts";
import { generateAll } from "./generate.ts";
import { PEERS } from "./peers.ts";

const HERE = import.meta.dirname;

/** A folder with every client installed, generated and bundled. */
export interface Workplace {
  readonly folder: string;
  /** The app of a peer with its own code in one file and its packages outside, as it runs on a server. */
  appOf(id: string): string;
}

/** Prepares a folder outside the repository. Ours is installed from its tarball, the others from this folder's lock. */
export async function prepare(folder: string): Promise<Workplace> {
  const home = join(folder, "work");
  await mkdir(home);
  await installPacked(await pack(folder), home);
  await link(join(HERE, "node_modules"), join(home, "node_modules"));
  await cp(join(HERE, "apps"), join(home, "apps"), { recursive: true });
  await generateAll(home);
  await writeFile(join(home, "tsconfig.json"), JSON.stringify({ compilerOptions: { paths: {} } }));
  const { build } = await import("esbuild");
  for (const { id } of PEERS) {
    await build({
      ...{ bundle: true, platform: "node", format: "esm", target: "node20", packages: "external", logLevel: "error" },
      entryPoints: [join(home, "apps", `${id}.ts`)],
      outfile: join(home, `${id}.mjs`),
    });
  }
  return { folder: home, appOf: (id) => join(home, `${id}.mjs`) };
}

/** Puts links to all packages of one node_modules into another, where it has none of that name. */
async function link(from: string, to: string): Promise<void> {
  for (const name of await readdir(from)) {
    if (name.startsWith(".")) continue;
    if (name.startsWith("@")) {
      await mkdir(join(to, name), { recursive: true });
      await link(join(from, name), join(to, name));
    } else if (!existsSync(join(to, name))) await symlink(join(from, name), join(to, name), "junction");
  }
}
