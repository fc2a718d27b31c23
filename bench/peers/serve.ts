// The server of the measurements on loopback, a process of its own. Prints its URL; ends when its standard input does.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { pageOfJobs } from "./page-of-jobs.ts";

const TOKEN = JSON.stringify({ access_token: "token-1", token_type: "Bearer", expires_in: 900 });
const pages = new Map<string, string>();

const server = createServer((request, response) => {
  request.resume();
  const { pathname, searchParams } = new URL(request.url ?? "/", "http://127.0.0.1");
  response.setHeader("content-type", "application/json");
  if (pathname.endsWith("/applications/token")) return void response.end(TOKEN);
  const limit = searchParams.get("limit") ?? "20";
  if (!pages.has(limit)) pages.set(limit, pageOfJobs(Number(limit)));
  response.end(pages.get(limit));
});
server.keepAliveTimeout = 60_000;
server.listen(0, "127.0.0.1", () => console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
process.stdin.resume().on("end", () => process.exit());
