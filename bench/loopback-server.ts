// The server of the loopback bench, in a thread of its own, so that its cost does not count.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { parentPort } from "node:worker_threads";
import { pageOfJobs } from "./page-of-jobs.ts";

const server = createServer((request, response) => {
  request.resume();
  response.setHeader("content-type", "application/json");
  response.end(request.url?.endsWith("/token") ? '{"access_token":"token","expires_in":900}' : pageOfJobs);
});
server.listen(0, "127.0.0.1", () => parentPort?.postMessage((server.address() as AddressInfo).port));
