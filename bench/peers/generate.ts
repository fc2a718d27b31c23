import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { runCommand } from "../../scripts/package/run-command.ts";

const ROOT = join(import.meta.dirname, "..", "..");
const MODULES = join(import.meta.dirname, "node_modules");
const CONTRACT = join(ROOT, "openapi", "airbyte.yaml");

/** Each generator's program and arguments. `apps` is where the generated code goes. */
async function commands(apps: string): Promise<Map<string, string[]>> {
  const generated = join(apps, "generated");
  await mkdir(generated, { recursive: true });
  const heyApi = {
    input: CONTRACT,
    output: { path: join(generated, "hey-api"), importFileExtension: ".js" },
    plugins: ["@hey-api/client-fetch", "@hey-api/typescript", "@hey-api/sdk"],
    logs: { level: "error" },
  };
  const mutator = { path: join(apps, "orval-fetch.ts"), name: "orvalFetch" };
  const output = {
    target: join(generated, "orval.ts"),
    client: "fetch",
    mode: "single",
    override: { mutator, fetch: { includeHttpResponseReturnType: false } },
  };
  const orval = { airbyte: { input: CONTRACT, output } };
  await writeFile(join(generated, "hey-api.config.mjs"), `export default ${JSON.stringify(heyApi)};\n`);
  await writeFile(join(generated, "orval.config.mjs"), `export default ${JSON.stringify(orval)};\n`);
  return new Map([
    [
      "openapi-fetch",
      [join(MODULES, ".bin", "openapi-typescript"), CONTRACT, "-o", join(generated, "openapi-types.ts")],
    ],
    ["hey-api", [join(MODULES, ".bin", "openapi-ts"), "-f", join(generated, "hey-api.config.mjs")]],
    ["orval", [join(MODULES, ".bin", "orval"), "--config", join(generated, "orval.config.mjs")]],
    ["airbyte-client", [join(ROOT, "scripts", "generate.ts"), "--out", join(generated, "airbyte-client")]],
  ]);
}

/** Generates everything that the apps import. */
export async function generateAll(folder: string): Promise<void> {
  for (const command of (await commands(join(folder, "apps"))).values()) {
    await runCommand(process.execPath, command, folder);
  }
}

/** Names of the peers that generate code, and a function that runs one generator and says how long it took, in milliseconds. */
export async function generators(
  folder: string,
): Promise<{ names: string[]; timeMs: (name: string) => Promise<number> }> {
  const all = await commands(join(folder, "apps"));
  const timeMs = async (name: string) => {
    const startedMs = performance.now();
    await runCommand(process.execPath, all.get(name) ?? [], folder);
    return performance.now() - startedMs;
  };
  return { names: [...all.keys()], timeMs };
}
