import { expect, test } from "vitest";
import { TokenError, type TokenErrorFacts } from "../../src/errors.ts";
import { findingsAbout } from "../support/findings-about.ts";

const token = (facts: TokenErrorFacts) => new TokenError("Bad words. And more.", facts);

test.each<[string, TokenErrorFacts, string]>([
  [
    "a 400",
    { kind: "rejected", status: 400 },
    "credentials: The server refuses clientId and clientSecret (400, as Community servers do)",
  ],
  [
    "a 401 with a reference",
    { kind: "rejected", status: 401, errorId: "e-1" },
    "credentials: The server refuses clientId and clientSecret (401, errorId e-1, as Cloud and Enterprise do)",
  ],
  [
    "a 401 without",
    { kind: "rejected", status: 401 },
    "token-endpoint: The token request got a 401 without errorId, as from Airbyte at an address that it does not know, or from a proxy in front of it (an identity-aware one): check tokenUrl and baseUrl http://localhost:8000/api/public/v1, send what the proxy wants through the headers option,",
  ],
  [
    "a 401 in the words of OAuth",
    { kind: "rejected", status: 401, oauthError: "invalid_client" },
    "credentials: The token endpoint refuses clientId and clientSecret (401, as OAuth servers do)",
  ],
  [
    "a 500",
    { kind: "rejected", status: 500 },
    "credentials: The token endpoint fails on clientId and clientSecret (500), which is how",
  ],
  [
    "a 500 after a token",
    { kind: "rejected", status: 500, workedBefore: true },
    "token-endpoint: The server is up, but its token endpoint is busy or not ready (500)",
  ],
  [
    "a 400 after a token",
    { kind: "rejected", status: 400, workedBefore: true },
    "credentials: The server refuses clientId and clientSecret (400, as Community servers do)",
  ],
  [
    "a 403 in the words of OAuth",
    { kind: "rejected", status: 403, oauthError: "access_denied" },
    "proxy: The token request is refused (403) before the credentials are checked",
  ],
  [
    "a web page with a 403",
    { kind: "misconfigured", status: 403 },
    "proxy: The token request is refused (403) before the credentials are checked",
  ],
  [
    "a 403",
    { kind: "rejected", status: 403 },
    "proxy: The token request is refused (403) before the credentials are checked",
  ],
  ["a wrong option", { kind: "misconfigured" }, "configuration: Bad words. And more."],
  ["a port that fetch refuses", { kind: "misconfigured", reason: "BAD_PORT" }, "configuration: Bad words. And more."],
  [
    "a certificate nobody vouches for",
    { kind: "misconfigured", reason: "SELF_SIGNED_CERT_IN_CHAIN" },
    "tls: This machine does not trust the certificate of the token endpoint (SELF_SIGNED_CERT_IN_CHAIN): set NODE_EXTRA_CA_CERTS",
  ],
  [
    "a certificate of another name",
    { kind: "misconfigured", reason: "ERR_TLS_CERT_ALTNAME_INVALID" },
    "tls: The certificate of the token endpoint is for another host name (ERR_TLS_CERT_ALTNAME_INVALID): use that name in tokenUrl",
  ],
  [
    "a port without TLS",
    { kind: "misconfigured", reason: "EPROTO" },
    "tls: No TLS is spoken at the token endpoint (EPROTO): write http:// instead of https:// in tokenUrl",
  ],
  [
    "a host that does not exist",
    { kind: "unreachable", reason: "ENOTFOUND" },
    "token-endpoint: The server is up, but its token endpoint gives no answer (ENOTFOUND): try again in a minute",
  ],
  [
    "a 415",
    { kind: "misconfigured", status: 415 },
    'configuration: The token endpoint does not read this format (415): set tokenRequestFormat to "form"',
  ],
  [
    "a web page with a 401",
    { kind: "misconfigured", status: 401 },
    "proxy: The token request is refused (401) before the credentials are checked",
  ],
  ["a 302", { kind: "misconfigured", status: 302 }, "redirect: The token endpoint redirects (302)"],
  ["a 300", { kind: "misconfigured", status: 300 }, "redirect: The token endpoint redirects (300)"],
  [
    "a 404",
    { kind: "misconfigured", status: 404 },
    "token-endpoint: The server has no token endpoint at this address (404)",
  ],
  ...[405, 410, 501, 505].map((status): [string, TokenErrorFacts, string] => [
    `a ${status}`,
    { kind: "misconfigured", status },
    `token-endpoint: The server has no token endpoint at this address (${status})`,
  ]),
  [
    "a 407",
    { kind: "misconfigured", status: 407 },
    "proxy: A proxy on the way to the token endpoint wants credentials of its own (407)",
  ],
  ...[402, 409, 422, 423, 451].map((status): [string, TokenErrorFacts, string] => [
    `a ${status}`,
    { kind: "misconfigured", status },
    `token-endpoint: The server, or a proxy in front of it, refuses the token request itself (${status}): check http or https, tokenUrl, tokenRequestFormat, the headers option and the credentials.`,
  ]),
  ["no token", { kind: "malformed", status: 200 }, "token-endpoint: No access token: Bad words; and more."],
  [
    "no chance to answer, because the headers function failed,",
    { kind: "unreachable", reason: "HEADERS_FAILED" },
    "configuration: Bad words. And more.",
  ],
  [
    "silence",
    { kind: "unreachable" },
    "token-endpoint: The server is up, but its token endpoint gives no answer: try again in a minute",
  ],
  [
    "a 503",
    { kind: "unreachable", status: 503 },
    "token-endpoint: The server is up, but its token endpoint is busy or not ready (503): try again",
  ],
])("a token endpoint that gave %s is explained", async (_what, facts, beginning) => {
  const found = await findingsAbout(token(facts));
  expect(found.map((each) => each.slice(0, beginning.length))).toEqual([beginning]);
});

test("a function that gave no token is what is explained, not a token endpoint", async () => {
  const options = { apiKey: undefined, accessToken: () => ({ value: "t" }) };
  expect(await findingsAbout(token({ kind: "rejected", status: 400 }), options)).toEqual([
    "credentials: No access token: Bad words; and more.",
  ]);
});

test("the words of an error become one sentence, whatever its sentences begin with", async () => {
  const words = "Bad.  Odd thing. `fetch` failed. URL is wrong. OK";
  expect(await findingsAbout(new TokenError(words, { kind: "malformed", status: 200 }))).toEqual([
    "token-endpoint: No access token: Bad; odd thing; `fetch` failed; URL is wrong; OK.",
  ]);
});
