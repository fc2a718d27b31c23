import { join } from "node:path";

/** The part of esbuild that is used; it is installed in this folder only. */
interface Esbuild {
  build(options: object): Promise<unknown>;
}

/** Turns the suite into what each kind of runtime loads. `folder` has the package installed, and gets the files. */
export async function bundleSuite(folder: string): Promise<{ workerBundle: string; pageBundle: string }> {
  const packageName = "esbuild";
  const { build }: Esbuild = await import(packageName);
  const suite = join(import.meta.dirname, "suite");
  // Without a tsconfig, so that the package's name means the installed package and not the sources.
  const shared = { bundle: true, format: "esm", target: "es2022", tsconfigRaw: {}, logLevel: "error" };
  const installed = { nodePaths: [join(folder, "node_modules")] };
  const workerBundle = join(folder, "worker.mjs");
  const pageBundle = join(folder, "page.mjs");
  const external = ["airbyte-client", "airbyte-client/*"];
  await build({ ...shared, external, entryPoints: [join(suite, "on-server.ts")], outfile: join(folder, "suite.mjs") });
  const workers = { ...shared, ...installed, conditions: ["workerd", "worker", "browser"] };
  await build({ ...workers, entryPoints: [join(suite, "on-worker.ts")], outfile: workerBundle });
  await build({ ...shared, ...installed, entryPoints: [join(suite, "on-page.ts")], outfile: pageBundle });
  return { workerBundle, pageBundle };
}
