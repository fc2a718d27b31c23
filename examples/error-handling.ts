/**
 * The usual failures, and what to do about each.
 *
 *   npx node examples/error-handling.ts
 */
import { type AnyAirbyteError, createAirbyteClient, isAirbyteError, unwrap } from "airbyte-client";
import { logging } from "./support/logging.ts";
import { startMock } from "./support/start-mock.ts";

await using mock = await startMock();
const { baseUrl, clientId, clientSecret } = mock;
const options = { baseUrl, clientId, clientSecret, maxRetries: 1, retryDelayMs: 50, ...logging() };
const airbyte = createAirbyteClient(options);
const [connection] = (await airbyte.listConnections()).data;
const path = { connectionId: connection?.connectionId ?? "" };

mock.next("patchConnection", { problem: "connection-locked" });
await attempt("a locked connection", () => airbyte.patchConnection({ path, body: { name: "New name" } }));

mock.next("listJobs", { status: 503, times: 2 });
await attempt("a server that restarts", () => airbyte.listJobs());

mock.next("createJob", { cut: "before-response" });
const body = { connectionId: path.connectionId, jobType: "sync" as const };
await attempt("an answer that got lost", () => airbyte.createJob({ body }));

mock.next("listSources", { stall: "after-headers", times: 2 });
await attempt("a body that never ends", () => airbyte.listSources({ timeoutMs: 100 }));

mock.next("listTags", { body: "html" });
await attempt("a wrong base URL", () => airbyte.listTags());

await attempt("a wrong secret", () => createAirbyteClient({ ...options, clientSecret: "wrong" }).listJobs());
await attempt("an id that is empty", () => airbyte.getConnection({ path: { connectionId: "" } }));

const cancel = new AbortController();
setTimeout(() => cancel.abort(), 50);
mock.next("listJobs", { delayMs: 5_000 });
await attempt("a caller that gives up", () => airbyte.listJobs({ signal: cancel.signal }));

// GET and the like do not throw for an error status: look at `response.ok`, or unwrap.
const result = await airbyte.GET("/jobs/{jobId}", { params: { path: { jobId: 1 } } });
await attempt("unwrap", async () => unwrap(result));
airbyte.close();

async function attempt(what: string, call: () => Promise<unknown>): Promise<void> {
  try {
    await call();
    console.log(`${what}: no error`);
  } catch (error) {
    // An abort by the caller rejects with the caller's own reason; everything else is one of ours.
    const advice = isAirbyteError(error) ? adviceFor(error) : `${error}`;
    console.log(`${what}\n  ${error instanceof Error ? `${error.name}: ${error.message}` : error}\n  → ${advice}\n`);
  }
}

function adviceFor(error: AnyAirbyteError): string {
  switch (error.code) {
    case "api":
      if (error.isType("error:connection/locked")) return "somebody has to unlock the connection in Airbyte";
      return error.retryable
        ? `try later; it was tried ${error.attempts} times`
        : `a status ${error.status} stays as it is`;
    case "token":
      return error.kind === "rejected" ? "check the credentials" : "the token endpoint has a problem";
    case "connection":
      return error.sent === "no"
        ? "nothing was carried out"
        : "it may have been carried out: look before you repeat it";
    case "timeout":
      return `time ran out while waiting for the ${error.phase}`;
    case "response-parse":
    case "redirect":
    case "configuration":
      return "a matter of settings";
    case "job":
      return `look at job ${error.job.jobId} in Airbyte`;
    case "closed":
      return "the client was closed";
  }
}
