import { expect, test } from "vitest";
import { answeringClient, failureOf, status } from "../support/answering-client.ts";

const tag = { name: "x", color: "FFFFFF", workspaceId: "5a1d0f6e-0002-4c3b-9a8d-1b2c3d4e5f60" };

/** What Node's fetch throws when each of a host's addresses fails in its own way. */
const attempts = (...failures: { code: string; syscall: string }[]) =>
  new TypeError("fetch failed", {
    cause: Object.assign(new AggregateError(failures.map((each) => Object.assign(new Error(each.code), each))), {
      code: failures[0]?.code,
    }),
  });
const failed = (code: string, message: string, syscall?: string) =>
  new TypeError("fetch failed", { cause: Object.assign(new Error(message), { code, ...(syscall && { syscall }) }) });

test.each([
  [
    "no address could be connected to",
    attempts({ code: "ETIMEDOUT", syscall: "connect" }, { code: "ECONNREFUSED", syscall: "connect" }),
  ],
  ["the name could not be looked up", failed("EMFILE", "getaddrinfo EMFILE airbyte.example", "getaddrinfo")],
  ["the address did not answer", failed("ETIMEDOUT", "connect ETIMEDOUT 10.0.0.1:443", "connect")],
  [
    "TLS was cut off",
    failed("ECONNRESET", "Client network socket disconnected before secure TLS connection was established"),
  ],
])("where %s, nothing was sent, and a write is sent again", async (_what, error) => {
  const { airbyte, sent } = answeringClient([error, status(200, { tagId: "t" })]);
  expect(await airbyte.createTag({ body: tag })).toEqual({ tagId: "t" });
  expect(sent).toHaveLength(2);
  const { airbyte: other } = answeringClient([error], { maxRetries: 0 });
  expect(await failureOf(other.createTag({ body: tag }))).toMatchObject({ code: "connection", sent: "no" });
});

test.each([
  ["a read timed out", failed("ETIMEDOUT", "read ETIMEDOUT", "read")],
  ["the connection was reset", failed("ECONNRESET", "read ECONNRESET", "read")],
  ["an error has an empty list of others", Object.assign(new Error("x"), { code: "ECONNRESET", errors: [] })],
  [
    "one of the attempts got further",
    attempts({ code: "ETIMEDOUT", syscall: "connect" }, { code: "ECONNRESET", syscall: "read" }),
  ],
])("where %s, the write may have been carried out", async (_what, error) => {
  const { airbyte, sent } = answeringClient([error]);
  expect(await failureOf(airbyte.createTag({ body: tag }))).toMatchObject({ code: "connection", sent: "maybe" });
  expect(sent).toHaveLength(1);
});

test.each([
  ["ERR_SSL_DECRYPTION_FAILED_OR_BAD_RECORD_MAC", "the connection broke before an answer came"],
  ["ERR_SSL_BAD_RECORD_TYPE", "the connection broke before an answer came"],
  ["ERR_SSL_SSL/TLS_ALERT_UNEXPECTED_MESSAGE", "the connection broke before an answer came"],
  ["ERR_SSL_SSL/TLS_ALERT_ILLEGAL_PARAMETER", "the connection broke before an answer came"],
  ["EPROTO", "no trusted TLS connection to airbyte.example (EPROTO); the request may have been carried out. "],
])("TLS that fails after the handshake (%s) leaves open whether a write was carried out", async (code, words) => {
  const { airbyte, sent } = answeringClient([failed(code, "SSL routines")]);
  const error = await failureOf<Error>(airbyte.createTag({ body: tag }));
  expect(error).toMatchObject({ code: "connection", sent: "maybe", reason: code, retryable: code !== "EPROTO" });
  expect(error.message).toContain(words);
  expect(sent).toHaveLength(1);
});

test.each([
  ["Node 20", "ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE"],
  ["Node 22 and later", "ERR_SSL_SSL/TLS_ALERT_HANDSHAKE_FAILURE"],
  ["TLS 1.3", "ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED"],
])("a server that refuses the handshake, in the words of %s, may want a client certificate", async (_who, code) => {
  const { airbyte, sent } = answeringClient([failed(code, "SSL routines")]);
  const error = await failureOf<Error>(airbyte.createTag({ body: tag }));
  expect(error).toMatchObject({ code: "connection", sent: "no", reason: code, retryable: false });
  expect(error.message).toContain(`(${code}). The server refused the handshake: it may want a client certificate`);
  expect(sent).toHaveLength(1);
});

test.each([
  ["ECONNREFUSED", "Check `baseUrl`, HTTPS_PROXY if it is set, and that the server runs."],
  [
    "UND_ERR_INVALID_ARG",
    "Check the request's options and your own `fetch`: a dispatcher belongs to the `fetch` of the same undici",
  ],
  ["ERR_INVALID_URL", "Check the request's options and your own `fetch`."],
  ["ERR_SSL_WRONG_VERSION_NUMBER", "The server seems to speak plain http there"],
  ["ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION", "another version of TLS, or another host name"],
  ["SELF_SIGNED_CERT_IN_CHAIN", "For a private certificate authority"],
])("what to do about a request that was not sent (%s) is said", async (code, advice) => {
  const { airbyte } = answeringClient([failed(code, "x")], { maxRetries: 0 });
  expect((await failureOf<Error>(airbyte.listJobs())).message).toContain(advice);
});

test("what Node's permissions forbid, in a caller's own fetch after the answer perhaps, is not tried again", async () => {
  const { airbyte, sent } = answeringClient([failed("ERR_ACCESS_DENIED", "Access to this API has been restricted")]);
  const error = await failureOf<Error>(airbyte.createTag({ body: tag }));
  expect(error).toMatchObject({ code: "connection", sent: "maybe", retryable: false });
  expect(error.message).toContain("Node's permission model forbids it: --allow-net is missing");
  expect(sent).toHaveLength(1);
});

test("TLS that fails in the middle of an answer is a connection that broke", async () => {
  const error = failed("CERT_HAS_EXPIRED", "renegotiated");
  const torn = () => new Response(new ReadableStream({ pull: (controller) => controller.error(error) }));
  const { airbyte } = answeringClient([torn, status(200, { data: [] })]);
  expect(await airbyte.listJobs()).toEqual({ data: [] });
  const write = answeringClient([torn]).airbyte.createTag({ body: tag });
  expect(await failureOf(write)).toMatchObject({ code: "connection", sent: "maybe", retryable: true });
});

test("Response.error() is a network error", async () => {
  const { airbyte, sent } = answeringClient([() => Response.error(), status(200, { data: [] })]);
  expect(await airbyte.listJobs()).toEqual({ data: [] });
  expect(sent).toHaveLength(2);
  const { airbyte: other } = answeringClient([() => Response.error()]);
  expect(await failureOf(other.createTag({ body: tag }))).toMatchObject({ code: "connection", sent: "maybe" });
});
