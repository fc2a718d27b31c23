// Runs one suite of behaviours on every supported runtime, against the package as it is published: `npm run test:runtimes`.
// Names of runtimes after `--` run only those. Exit code 1 if a case failed; a runtime that is not here is "not run".
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { installFolder } from "../../scripts/package/install-folder.ts";
import { installPacked } from "../../scripts/package/install-packed.ts";
import { pack } from "../../scripts/package/pack.ts";
import { bundleSuite } from "./bundle.ts";
import type { Stage } from "./host.ts";
import { chromium } from "./hosts/chromium.ts";
import { processHost } from "./hosts/process-host.ts";
import { workerd } from "./hosts/workerd.ts";
import { isGood, type Report, runOn, table } from "./report.ts";
import { startSuiteServer } from "./server.ts";

const { positionals: wanted } = parseArgs({ allowPositionals: true });
await installFolder(import.meta.dirname);
const deno = ["run", "--allow-net=127.0.0.1", "--allow-env", "--no-remote", "--node-modules-dir=manual"];
const hosts = [
  ...["20", "22", "24", "26"].map((major) => processHost(`node-${major}`, { bin: `node-${major}/bin/node` })),
  processHost("bun", { bin: ".bin/bun", command: "bun" }),
  processHost("deno", { bin: "@deno/linux-x64-glibc/deno", command: "deno", args: deno }),
  workerd,
  chromium,
];
const unknown = wanted.filter((name) => !hosts.some((host) => host.name === name));
if (unknown.length > 0) {
  console.error(`Unknown runtime ${unknown.join(", ")}; there are ${hosts.map(({ name }) => name).join(", ")}`);
  process.exit(2);
}

const folder = await mkdtemp(join(tmpdir(), "airbyte-client-runtimes-"));
const server = await startSuiteServer();
const reports: Report[] = [];
try {
  const consumer = join(folder, "consumer");
  await mkdir(consumer);
  const packed = await pack(folder);
  await installPacked(packed, consumer);
  const stage: Stage = { serverUrl: server.url, folder: consumer, ...(await bundleSuite(consumer)) };
  console.log(`${packed.name} ${packed.version}, packed and installed from its tarball`);
  for (const host of hosts) {
    if (wanted.length === 0 || wanted.includes(host.name)) reports.push(await runOn(host, stage));
  }
} finally {
  server.close();
  await rm(folder, { recursive: true, force: true });
}

console.log(table(reports));
// One that was asked for by name has to be here.
const missing = wanted.length > 0 && reports.some(({ version }) => version === undefined);
if (missing || !reports.every(isGood)) process.exitCode = 1;
