// What diagnose makes of the error of a call, on a server where everything else is in order.

import { expect, test } from "vitest";
import { createAirbyteClient } from "../../src/client.ts";
import { diagnose } from "../../src/diagnose.ts";
import {
  ApiError,
  type ApiErrorFacts,
  ClientClosedError,
  ConfigurationError,
  ConnectionError,
  RedirectError,
  ResponseParseError,
  TimeoutError,
} from "../../src/errors.ts";
import type { AirbyteClientOptions } from "../../src/options.ts";
import { findingsAbout } from "../support/findings-about.ts";
import { SOME_ID } from "../support/ids.ts";

const call = { method: "GET", path: "/groups", attempts: 1 };
const api = (status: number, more: Partial<ApiErrorFacts> = {}) =>
  new ApiError("failed", { ...call, status, unknownRoute: false, ...more });
const lost = (reason: string | undefined, sent: "no" | "maybe") =>
  new ConnectionError("failed", { ...call, reason, sent, retryable: true });
const notAirbytes =
  "proxy: GET /groups got a 404 that is not Airbyte's: see what a proxy in front of Airbyte does with this path, and whether baseUrl http://localhost:8000/api/public/v1 is right.";

test.each([
  [
    "a wrong use",
    new ConfigurationError("limit is wrong. Give another."),
    "configuration: Wrong usage: limit is wrong; give another.",
  ],
  [
    "an answer that is not the API's",
    new ResponseParseError("failed", { ...call, status: 200 }),
    "proxy: GET /groups was answered 200 with something that is not the API's, so a proxy in between or a wrong baseUrl (http://localhost:8000/api/public/v1) is at fault",
  ],
  ["a 501", api(501), "edition: This edition of Airbyte does not have GET /groups (501)"],
  ["a 429", api(429), "rate-limit: The server is limiting requests"],
  [
    "a 404 that Airbyte gives",
    api(404, { problem: { kind: "problem", title: "resource-not-found" } }),
    "permissions: GET /groups found nothing under this id (404)",
  ],
  [
    "a 404 without a body, of something with an id,",
    api(404, { path: `/groups/${SOME_ID}` }),
    `permissions: GET /groups/${SOME_ID} found nothing under this id (404)`,
  ],
  [
    "a 404 without a body, of a write, whose id may be in what was sent,",
    api(404, { method: "POST" }),
    "permissions: POST /groups found nothing under this id (404)",
  ],
  ["a 404 without a body, of a list,", api(404), notAirbytes],
  ["a web page with a 404", api(404, { problem: { kind: "html" } }), notAirbytes],
  ["a plain text with a 404", api(404, { problem: { kind: "text" } }), notAirbytes],
  ["a 502", api(502), "server: The server, or a proxy in front of it, answered 502"],
  ["a 503", api(503), "server: The server, or a proxy in front of it, answered 503"],
  ["a 504", api(504), "server: The server, or a proxy in front of it, answered 504"],
  [
    "a web page",
    api(507, { problem: { kind: "html" } }),
    "server: The server, or a proxy in front of it, answered 507",
  ],
  ["a 500", api(500), "server: GET /groups failed inside the server (500): its log has the reason."],
  [
    "a 500 with its reference",
    api(500, { errorId: "e-1" }),
    "server: GET /groups failed inside the server (500): its log has the reason under errorId e-1.",
  ],
  [
    "a route that is unknown",
    api(401, { unknownRoute: true }),
    "edition: This server does not have GET /groups (401): it is an older version",
  ],
  [
    "a route that is unknown to a server without authentication",
    api(404, { unknownRoute: true }),
    "edition: This server does not have GET /groups (404): it is an older version",
  ],
  ["a 403", api(403), "permissions: The credentials are valid but have no permission for GET /groups (403)"],
  [
    "a 403 of the licence",
    api(403, { problem: { kind: "problem", type: "error:license/entitlement" } }),
    "edition: The plan or edition of this Airbyte server does not include GET /groups (403, license entitlement)",
  ],
  [
    "a 403 of an organization with SSO",
    api(403, { problem: { kind: "problem", type: "error:auth/sso-required" } }),
    "permissions: The organization admits only users who sign in by SSO (403)",
  ],
  [
    "a 403 with a web page",
    api(403, { problem: { kind: "html" }, unknownRoute: true }),
    "proxy: A proxy in front of Airbyte refuses GET /groups (403): allow this client there",
  ],
  [
    "a 401 with plain text",
    api(401, { problem: { kind: "text" } }),
    "proxy: A proxy in front of Airbyte refuses GET /groups (401): allow this client there",
  ],
  ["a 401 of a key", api(401), "credentials: The server refuses apiKey (401)"],
  [
    "a timeout",
    new TimeoutError("slow", { ...call, phase: "headers", limitMs: 70 }),
    "timeout: http://localhost:8000 did not answer within 70 ms",
  ],
  [
    "a redirect that does not say where to",
    new RedirectError("moved", { ...call, status: 302 }),
    "redirect: http://localhost:8000/api/public/v1 redirects without saying where",
  ],
  [
    "a redirect to https",
    new RedirectError("moved", { ...call, status: 308, targetOrigin: "https://localhost:8443" }),
    'redirect: The server redirects http to https, which credentials do not follow: set baseUrl to "https://localhost:8443/api/public/v1".',
  ],
  [
    "a redirect to https of another host",
    new RedirectError("moved", { ...call, status: 302, targetOrigin: "https://login.example" }),
    "redirect: http://localhost:8000 redirects to https://login.example: if that is your Airbyte server",
  ],
  [
    "a redirect to another port",
    new RedirectError("moved", { ...call, status: 302, targetOrigin: "http://localhost:8001" }),
    "redirect: http://localhost:8000 redirects to http://localhost:8001: if that is your Airbyte server",
  ],
  [
    "a refused connection, in Bun",
    lost("ConnectionRefused", "no"),
    "unreachable: Nothing listens at http://localhost:8000 (ConnectionRefused)",
  ],
  [
    "no route",
    lost("EHOSTUNREACH", "no"),
    "unreachable: There is no network route to http://localhost:8000 (EHOSTUNREACH)",
  ],
  [
    "no network",
    lost("ENETUNREACH", "no"),
    "unreachable: There is no network route to http://localhost:8000 (ENETUNREACH)",
  ],
  [
    "packets that vanish",
    lost("ETIMEDOUT", "no"),
    "unreachable: There is no network route to http://localhost:8000 (ETIMEDOUT)",
  ],
  [
    "a connection cut for no reason",
    lost(undefined, "maybe"),
    "unreachable: http://localhost:8000 broke the connection without an answer: try https:// in baseUrl",
  ],
  [
    "a port without TLS",
    lost("ERR_SSL_WRONG_VERSION_NUMBER", "no"),
    "tls: No TLS is spoken at localhost:8000 (ERR_SSL_WRONG_VERSION_NUMBER)",
  ],
  ["a protocol error", lost("EPROTO", "no"), "tls: No TLS is spoken at localhost:8000 (EPROTO)"],
  [
    "a handshake that the server refuses",
    lost("ERR_SSL_SSL/TLS_ALERT_HANDSHAKE_FAILURE", "no"),
    "tls: localhost:8000 refused the TLS handshake (ERR_SSL_SSL/TLS_ALERT_HANDSHAKE_FAILURE): it may want a client certificate",
  ],
  [
    "a certificate nobody vouches for",
    lost("SELF_SIGNED_CERT_IN_CHAIN", "no"),
    "tls: This machine does not trust the certificate of localhost:8000",
  ],
])("%s is explained", async (_what, error, beginning) => {
  const found = await findingsAbout(error);
  expect(found.map((each) => each.slice(0, beginning.length))).toEqual([beginning]);
});

test.each(["html", "text"] as const)("a 404 in %s is not Airbyte's, even of something with an id", async (kind) => {
  const [found] = await findingsAbout(api(404, { path: `/groups/${SOME_ID}`, problem: { kind } }));
  expect(found).toMatch(/^proxy: GET \/groups\/\S+ got a 404 that is not Airbyte's/);
});

test.each<[AirbyteClientOptions, string]>([
  [
    { auth: "none" },
    'credentials: The server wants credentials (401): give clientId and clientSecret instead of auth: "none".',
  ],
  [{ username: "u", password: "p" }, "credentials: Airbyte does not read username and password, only a proxy"],
  [
    { accessToken: () => ({ value: "t" }) },
    "credentials: The server refuses the token of your accessToken function (401)",
  ],
])("a 401 is explained for the credentials of %o", async (options, beginning) => {
  expect((await findingsAbout(api(401), { apiKey: undefined, ...options }))[0]).toContain(beginning);
});

test("a proxy that refuses user and password is told so", async () => {
  const options = { apiKey: undefined, username: "u", password: "p" };
  expect(await findingsAbout(api(401, { problem: { kind: "html" } }), options)).toEqual([
    "proxy: A proxy in front of Airbyte refuses GET /groups (401): check username and password.",
  ]);
});

test.each([
  ["a conflict", api(409)],
  ["a refused body", api(422)],
  ["a page that refuses the request itself", api(413, { problem: { kind: "html" } })],
  ["a client that was closed", new ClientClosedError()],
  ["an error of another kind", new TypeError("oops")],
  ["no error", undefined],
])("%s says nothing about the server", async (_what, error) => {
  expect(await findingsAbout(error)).toEqual([]);
});

test("a redirect from https to another port of the same host is no matter of http", async () => {
  const error = new RedirectError("moved", { ...call, status: 302, targetOrigin: "https://airbyte.example:8443" });
  expect((await findingsAbout(error, { baseUrl: "https://airbyte.example" }))[0]).toMatch(
    /^redirect: https:\/\/airbyte\.example redirects to https:\/\/airbyte\.example:8443: if that is your/,
  );
});

test("a redirect from https to http of the same host is one of a server that does not know of TLS", async () => {
  const error = new RedirectError("moved", { ...call, status: 301, targetOrigin: "http://airbyte.example" });
  expect((await findingsAbout(error, { baseUrl: "https://airbyte.example" }))[0]).toMatch(/X-Forwarded-Proto\.$/);
});

test("a mistake in the options is told in one sentence, with its own mark at the end", async () => {
  const wrong = async (options: object) =>
    (await diagnose(() => createAirbyteClient(options as never))).findings.map(({ message }) => message);
  expect(await wrong({ apikey: "x" })).toEqual([
    'The client cannot be created: Unknown option "apikey"; did you mean apiKey?',
  ]);
  const [insecure] = await wrong({ apiKey: "x", baseUrl: "http://airbyte.example" });
  expect(insecure).toMatch(/in clear text; use https, or set allowInsecureHttp: true .* in between\.$/);
});

test("a certificate that is refused after an answer was lost is still a matter of the certificate", async () => {
  const answers = ["ECONNRESET", "CERT_HAS_EXPIRED"];
  const fetch = async () => {
    const code = answers.length > 1 ? answers.shift() : answers[0];
    throw new TypeError("fetch failed", { cause: Object.assign(new Error(code), { code }) });
  };
  const airbyte = createAirbyteClient({ baseUrl: "https://h.example", apiKey: "k", retryDelayMs: 0, fetch });
  const error = await airbyte.deleteTag({ path: { tagId: SOME_ID } }).catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ sent: "maybe", reason: "CERT_HAS_EXPIRED" });
  const { findings } = await diagnose(airbyte, { error });
  expect(findings.map(({ code }) => code)).toEqual(["tls"]);
});
