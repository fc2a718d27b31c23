import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { LONGEST_RUN_MS, versionOf } from "../child.ts";
import type { Host } from "../host.ts";
import type { CaseResult } from "../suite/run-suite.ts";

const PROGRAM = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find((path) =>
  existsSync(path),
);

/** A page of another origin than the API's, so that every call is one that CORS has to allow. */
export const chromium: Host = {
  name: "chromium",
  version: async () => (PROGRAM === undefined ? undefined : versionOf(PROGRAM)),
  run: async ({ serverUrl, pageBundle }) => {
    const script = await readFile(pageBundle, "utf8");
    const page = createServer();
    page.listen(0, "127.0.0.1");
    await once(page, "listening");
    const posted = new Promise<CaseResult[]>((resolve) => {
      page.on("request", async (request, response) => {
        if (request.method === "POST") {
          const chunks: Buffer[] = [];
          for await (const chunk of request) chunks.push(chunk);
          resolve(JSON.parse(Buffer.concat(chunks).toString()));
        }
        const isScript = request.url === "/suite.js";
        response.setHeader("content-type", isScript ? "text/javascript" : "text/html");
        response.end(isScript ? script : '<!doctype html><script type="module" src="/suite.js"></script>');
      });
    });
    const query = new URLSearchParams({ server: serverUrl, runtime: "chromium" });
    const url = `http://localhost:${(page.address() as AddressInfo).port}/?${query}`;
    try {
      return await inBrowser(url, posted);
    } finally {
      page.closeAllConnections();
      page.close();
    }
  },
};

async function inBrowser<T>(url: string, done: Promise<T>): Promise<T> {
  const profile = await mkdtemp(join(tmpdir(), "airbyte-client-chromium-"));
  const flags = ["--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--no-proxy-server"];
  const browser = spawn(PROGRAM ?? "", [...flags, `--user-data-dir=${profile}`, "--remote-debugging-port=0", url], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  let said = "";
  browser.stderr.on("data", (chunk) => (said += chunk));
  const exited = once(browser, "close");
  let timer: ReturnType<typeof setTimeout> | undefined;
  const failed = new Promise<never>((_, reject) => {
    const fail = (why: string) => reject(new Error(`${why}: ${said.trim().slice(-1_000)}`));
    timer = setTimeout(() => fail("no results in time"), LONGEST_RUN_MS);
    exited.then(() => fail("the browser ended"));
  });
  try {
    return await Promise.race([done, failed]);
  } finally {
    clearTimeout(timer);
    browser.kill();
    await exited;
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
