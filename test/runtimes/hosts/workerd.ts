import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { runChild } from "../child.ts";
import type { Host } from "../host.ts";
import type { CaseResult } from "../suite/run-suite.ts";

const FOLDER = join(import.meta.dirname, "..");
const MANIFEST = join(FOLDER, "node_modules", "workerd", "package.json");

/** Cloudflare's runtime, through Miniflare as `wrangler dev` runs it, without its Node compatibility. */
export const workerd: Host = {
  name: "workerd",
  version: async () =>
    existsSync(MANIFEST) ? (JSON.parse(await readFile(MANIFEST, "utf8")).version as string) : undefined,
  run: async ({ serverUrl, workerBundle }) => {
    const child = join(FOLDER, "start-worker.ts");
    return JSON.parse(await runChild(process.execPath, [child, workerBundle, serverUrl])) as CaseResult[];
  },
};
