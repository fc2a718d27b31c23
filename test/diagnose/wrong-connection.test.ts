// Connections that cannot be opened, break, or are no matter of the network at all.
import { afterEach, expect, test, vi } from "vitest";
import { diagnose } from "../../src/diagnose.ts";
import { answeringClient, failureOf } from "../support/answering-client.ts";
import { SOME_ID } from "../support/ids.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

const origin = "https://airbyte.example";
const failed = (code: string, syscall?: string, message = code) =>
  new TypeError("fetch failed", { cause: Object.assign(new Error(message), { code, syscall }) });
const found = async (...failures: Error[]) => (await diagnose(answeringClient(failures).airbyte)).findings;

test.each([
  ["a firewall of this machine", failed("EACCES", "connect"), " (EACCES)"],
  ["a lack of file handles", failed("EMFILE", "getaddrinfo"), " (EMFILE)"],
])("%s lets no connection be opened", async (_what, error, because) => {
  const message = `No connection to ${origin} can be opened${because}: check host and port in baseUrl, and the proxy in HTTPS_PROXY if there is one.`;
  expect(await found(error)).toEqual([{ code: "unreachable", severity: "error", message }]);
});

test.each([
  new TypeError("HTTP Tunneling"),
  failed("UND_ERR_INVALID_ARG", undefined, "Proxy Authentication Required (407)"),
])("a proxy that refuses is named", async (error) => {
  const message = `The proxy in HTTPS_PROXY or HTTP_PROXY does not connect to ${origin} (PROXY_REFUSED): check its address, credentials and rules.`;
  expect(await found(error)).toEqual([{ code: "proxy", severity: "error", message }]);
});

test("an answer that is not HTTP broke the connection, whatever Node gives it for a code", async () => {
  const parser = Object.assign(new Error("Expected HTTP/, RTSP/ or ICE/"), { name: "HTTPParserError" });
  const [finding] = await found(new TypeError("fetch failed", { cause: parser }));
  expect(finding?.message).toMatch(/broke the connection without an answer \(HPE_INVALID\)/);
});

test("a connection that breaks during the TLS handshake was opened", async () => {
  const words = "Client network socket disconnected before secure TLS connection was established";
  const [finding] = await found(failed("ECONNRESET", undefined, words));
  expect(finding?.message).toMatch(
    /broke the connection without an answer \(ECONNRESET\): check that this port speaks/,
  );
});

test.each(["connect", "read"])("a %s that times out has lost its route", async (syscall) => {
  const [finding] = await found(failed("ETIMEDOUT", syscall));
  expect(finding?.message).toMatch(/^There is no network route to https:\/\/airbyte\.example \(ETIMEDOUT\): [^.]+\.$/);
});

test.each([
  "Mozilla/5.0",
  "Node.js/24",
])("a mistake in the caller's own fetch is no matter of the network: %s", async (userAgent) => {
  vi.stubGlobal("navigator", { userAgent });
  const { airbyte } = answeringClient([new TypeError("agent.get is not a function")]);
  const { findings } = await diagnose(airbyte, { error: await failureOf(airbyte.listJobs()) });
  expect(findings).toEqual([
    {
      code: "configuration",
      severity: "error",
      message:
        "A call cannot be made: GET /health failed inside `fetch` (TypeError: agent.get is not a function); check the request's options and your own `fetch`.",
    },
    { code: "configuration", severity: "error", message: expect.stringContaining("GET /jobs failed inside `fetch`") },
  ]);
});

test("in a browser a write that was lost is told like any other call that got no answer", async () => {
  vi.stubGlobal("navigator", { userAgent: "Mozilla/5.0" });
  const { airbyte } = answeringClient([new TypeError("Failed to fetch")]);
  const error = await failureOf(airbyte.deleteTag({ path: { tagId: SOME_ID } }));
  const { findings } = await diagnose(airbyte, { error });
  expect(findings.map(({ message }) => message)).toEqual([expect.stringMatching(/that this page may read.*\(CORS\)/)]);
});
