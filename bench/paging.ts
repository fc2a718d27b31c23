// What iterating 100,000 jobs over 1,000 pages costs: time and peak memory of `paginate` against a loop over raw fetch.
// Each run is a process of its own, made of the bundled package, because a peak of memory is never forgotten.
import { execFile } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { quantile } from "./quantile.ts";

const PAGES = 1_000;
const PAGE_SIZE = 100;

interface Cost {
  ms: number;
  /** Time on the processor, all threads: what `ms` would be made of if nothing else ran on the machine. */
  cpuMs: number;
  peakMb: number;
}

interface Pair {
  raw: Cost;
  ours: Cost;
}

const [, , loop, baseUrl = ""] = process.argv;
if (loop === "raw" || loop === "paginate") await measure(loop === "raw" ? rawLoop : await preparedLoop());

async function measure(run: () => Promise<number>): Promise<void> {
  const cpuBefore = process.cpuUsage();
  const startedMs = performance.now();
  const count = await run();
  const ms = performance.now() - startedMs;
  const { user, system } = process.cpuUsage(cpuBefore);
  const cpuMs = (user + system) / 1_000;
  if (count !== PAGES * PAGE_SIZE) throw new Error(`${count} jobs came instead of ${PAGES * PAGE_SIZE}.`);
  console.log(JSON.stringify({ ms, cpuMs, peakMb: process.resourceUsage().maxRSS / 1_024 } satisfies Cost));
}

async function rawLoop(): Promise<number> {
  let count = 0;
  const headers = { authorization: "Bearer key" };
  for (let offset = 0; ; offset += PAGE_SIZE) {
    const response = await fetch(`${baseUrl}/jobs?limit=${PAGE_SIZE}&offset=${offset}`, { headers });
    if (!response.ok) throw new Error(`The server answered ${response.status}.`);
    const page = (await response.json()) as { data: { jobId: number }[] };
    if (page.data.length === 0) return count;
    for (const job of page.data) if (job.jobId > 0) count += 1;
  }
}

/** Importing is measured elsewhere. */
async function preparedLoop(): Promise<() => Promise<number>> {
  const [{ createAirbyteClient }, { paginate }] = await Promise.all([
    import("../src/client.ts"),
    import("../src/paginate.ts"),
  ]);
  return async () => {
    let count = 0;
    const airbyte = createAirbyteClient({ baseUrl, apiKey: "key" });
    for await (const job of paginate(airbyte.listJobs)) if (job.jobId > 0) count += 1;
    return count;
  };
}

/** Median ratios of `rounds` pairs, run in turns. */
export async function paging(rounds: number): Promise<{ ratio: Cost; raw: Cost; ours: Cost }> {
  const folder = await mkdtemp(join(tmpdir(), "airbyte-client-bench-"));
  const server = await serveJobs();
  try {
    const script = await bundle(folder);
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/public/v1`;
    const pairs: Pair[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const order = round % 2 === 0 ? (["raw", "paginate"] as const) : (["paginate", "raw"] as const);
      const costs = new Map<string, Cost>();
      for (const name of order) costs.set(name, await costOf(script, name, url));
      pairs.push({ raw: costs.get("raw") as Cost, ours: costs.get("paginate") as Cost });
    }
    return {
      ratio: typical(pairs, ({ raw, ours }, name) => ours[name] / raw[name]),
      raw: typical(pairs, ({ raw }, name) => raw[name]),
      ours: typical(pairs, ({ ours }, name) => ours[name]),
    };
  } finally {
    server.closeAllConnections();
    server.close();
    await rm(folder, { recursive: true });
  }
}

function typical(pairs: readonly Pair[], read: (pair: Pair, name: keyof Cost) => number): Cost {
  const of = (name: keyof Cost) =>
    quantile(
      pairs.map((pair) => read(pair, name)),
      0.5,
    );
  return { ms: of("ms"), cpuMs: of("cpuMs"), peakMb: of("peakMb") };
}

/** Prints the rows of this bench. */
export async function run(rounds = 9): Promise<void> {
  const { ratio, raw, ours } = await paging(rounds);
  const row = (what: string, name: keyof Cost, unit: string) => {
    const values = `${ours[name].toFixed(0)} ${unit} against ${raw[name].toFixed(0)} ${unit}`;
    console.log(`${`paging, ${what}`.padEnd(28)} ${ratio[name].toFixed(2)} ${values}`);
  };
  console.log(
    `${PAGES * PAGE_SIZE} jobs over ${PAGES} pages; ratio to a loop over raw fetch, median of ${rounds} pairs`,
  );
  row("time", "ms", "ms");
  row("processor time", "cpuMs", "ms");
  row("peak memory", "peakMb", "MB");
}

async function costOf(script: string, name: string, url: string): Promise<Cost> {
  const { stdout } = await promisify(execFile)(process.execPath, [script, name, url]);
  return JSON.parse(stdout) as Cost;
}

/** This file and what it imports, as it would be shipped: stripping types at run time would cost memory of its own. */
async function bundle(folder: string): Promise<string> {
  const { build } = await import("tsdown");
  await build({
    config: false,
    entry: { paging: fileURLToPath(import.meta.url) },
    outDir: folder,
    platform: "node",
    dts: false,
    logLevel: "silent",
    deps: { alwaysBundle: [/.*/], neverBundle: ["tsdown"] },
  });
  return join(folder, "paging.mjs");
}

async function serveJobs(): Promise<Server> {
  const page = (offset: number): string => {
    const size = offset < PAGES * PAGE_SIZE ? PAGE_SIZE : 0;
    const data = Array.from({ length: size }, (_, index) => job(offset + index + 1));
    const next = size > 0 ? `http://localhost:8001/api/public/v1/jobs?offset=${offset + PAGE_SIZE}` : "";
    return JSON.stringify({ data, next, previous: "" });
  };
  const pages = Array.from({ length: PAGES + 1 }, (_, index) => page(index * PAGE_SIZE));
  const server = createServer((request, response) => {
    const offset = Number(new URL(request.url ?? "", "http://localhost").searchParams.get("offset"));
    response.setHeader("content-type", "application/json");
    response.end(pages[offset / PAGE_SIZE]);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return server;
}

const job = (jobId: number) => ({
  jobId,
  status: "succeeded",
  jobType: "sync",
  startTime: "2026-09-14T06:00:12Z",
  lastUpdatedAt: "2026-09-14T06:08:24Z",
  duration: "PT8M12S",
  bytesSynced: jobId * 412,
  rowsSynced: jobId,
  connectionId: "c1a2b3c4-0001-4a5b-8c6d-7e8f90a1b2e1",
});
