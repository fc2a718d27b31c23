import { inspect } from "node:util";
import { expect, test, vi } from "vitest";
import { requestToken } from "../../src/auth/oauth/client-credentials.ts";
import { ClientClosedError, ConfigurationError, ConnectionError, TokenError } from "../../src/errors.ts";
import { json, tokenConfig, tokenFetch } from "../support/token-fetch.ts";

const TOKEN = "very-secret-token";
const errorIdOnly = { errorId: "7f2c0000-0000-4000-8000-000000000001" };
function exchange(answer: () => Response | Promise<Response>, over: Parameters<typeof tokenConfig>[0] = {}) {
  return requestToken(tokenConfig({ fetch: tokenFetch(answer).fetch, ...over }), new AbortController().signal);
}

async function failureOf(answer: () => Response | Promise<Response>, over = {}): Promise<TokenError> {
  const error = await exchange(answer, over).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(TokenError);
  const shown = `${inspect(error, { showHidden: true, depth: 10 })} ${JSON.stringify(error)}`;
  expect(shown).not.toContain(TOKEN);
  expect(shown).not.toContain("s3cret");
  return error as TokenError;
}

test.each([
  ["a number", 900, 900],
  ["a text of digits", "900", 900],
  ["nothing", undefined, 120],
  ["null", null, 120],
  ["negative", -900, 120],
  ["zero", 0, 120],
  ["a text with a unit", "900 seconds", 120],
  ["an empty text", "", 120],
  ["a hexadecimal text", "0x10", 120],
  ["true", true, 120],
  ["a list", [900], 120],
  ["huge", 1e300, 86_400],
])("an expires_in that is %s gives a token that is used for the right time", async (_what, expires_in, seconds) => {
  vi.useFakeTimers({ toFake: ["Date"], now: 1_000_000 });
  const token = await exchange(() => json({ access_token: TOKEN, token_type: "Bearer", expires_in }));
  vi.useRealTimers();
  const lifetimeMs = seconds * 1_000;
  expect(token).toEqual({ value: TOKEN, expiresAtMs: 1_000_000 + lifetimeMs, lifetimeMs });
});

test.each([
  undefined,
  null,
  "Bearer",
  "bearer",
  "BEARER",
])("a token_type of %s is a bearer token", async (token_type) => {
  expect(await exchange(() => json({ access_token: TOKEN, token_type }))).toMatchObject({ value: TOKEN });
});

test("the content type of a good answer does not matter", async () => {
  const body = JSON.stringify({ access_token: TOKEN });
  expect(await exchange(() => new Response(body, { headers: { "content-type": "text/plain" } }))).toMatchObject({
    value: TOKEN,
  });
  expect(await exchange(() => new Response(body, { status: 201 }))).toMatchObject({ value: TOKEN });
  expect(await exchange(() => new Response(`\ufeff${body}`))).toMatchObject({ value: TOKEN });
});

test.each([
  ["dpop", { access_token: TOKEN, token_type: "DPoP" }, /token_type is not Bearer/],
  ["a foreign type", { access_token: TOKEN, token_type: "mac" }, /token_type is not Bearer/],
  ["a type that is no text", { access_token: TOKEN, token_type: { a: 1 } }, /token_type is not Bearer/],
  ["a token with a line break", { access_token: `${TOKEN}\n`, token_type: "Bearer" }, /no header can carry/],
  ["a token with a space", { access_token: `${TOKEN} x` }, /no header can carry/],
  ["a token with an umlaut", { access_token: `${TOKEN}ü` }, /no header can carry/],
  ["no token", { token_type: "Bearer", expires_in: 900 }, /no access_token/],
  ["an empty token", { access_token: "" }, /no access_token/],
  ["a token that is no text", { access_token: { value: TOKEN } }, /no access_token/],
  ["null", null, /no access_token/],
  ["a list", [TOKEN], /no access_token/],
  ["a number", 12, /no access_token/],
])("a 200 with %s is malformed", async (_what, body, message) => {
  expect(await failureOf(() => json(body))).toMatchObject({
    kind: "malformed",
    status: 200,
    retryable: false,
    message: expect.stringMatching(message),
  });
});

test.each([
  ["a web page", "<!doctype html><title>Airbyte</title>", /web page.*\/applications\/token/],
  ["nothing", "", /answer is empty/],
  ["half of the answer", `{"access_token":"${TOKEN}`, /not JSON/],
  ["far too much", `{"access_token":"${"a".repeat(70_000)}`, /far too long/],
])("a 200 with %s is malformed", async (_what, text, message) => {
  expect(await failureOf(() => new Response(text))).toMatchObject({
    kind: "malformed",
    message: expect.stringMatching(message),
  });
  expect(await failureOf(() => new Response(text, { status: 203 }))).toMatchObject({ kind: "malformed" });
});

test("a 204 is malformed", async () => {
  expect(await failureOf(() => new Response(null, { status: 204 }))).toMatchObject({ kind: "malformed" });
});

test("the facts of a refusal are on the error", async () => {
  const body = { ...errorIdOnly, error: "invalid_client" };
  expect(await failureOf(() => json(body, { status: 401 }))).toMatchObject({ errorId: errorIdOnly.errorId });
  expect(await failureOf(() => json({ error: "invalid_client" }, { status: 401 }))).toMatchObject({
    oauthError: "invalid_client",
  });
  const headers = { "retry-after": "7" };
  expect(await failureOf(() => json({}, { status: 429, headers }))).toMatchObject({ retryAfterMs: 7_000 });
});

test.each([300, 301, 302, 303, 307, 308])("a %i is not followed", async (status) => {
  const { fetch, sent } = tokenFetch(
    () => new Response(null, { status, headers: { location: "https://evil.example/" } }),
  );
  const error = await failureOf(() => new Response(), { fetch });
  expect(error).toMatchObject({
    kind: "misconfigured",
    status,
    message: expect.stringContaining("Redirects are not followed: use the final address"),
  });
  expect(error.message).not.toContain("evil");
  expect(sent).toHaveLength(1);
});

test("a redirect that the platform hides is one, too", async () => {
  const hidden = Object.defineProperties(new Response(null), {
    type: { value: "opaqueredirect" },
    status: { value: 0 },
    ok: { value: false },
  });
  expect(await failureOf(() => hidden)).toMatchObject({ kind: "misconfigured", status: 302 });
});

test("secrets that a refusal repeats are taken out, however they are written", async () => {
  const echoed = { message: 'client s3cret/+=&"ü is unknown', errorId: 's3cret/+=&"ü' };
  const escaped = JSON.stringify(echoed).replaceAll("s", "\\u0073");
  expect((await failureOf(() => json(echoed, { status: 400 }))).message).toContain("client [redacted] is unknown");
  expect((await failureOf(() => new Response(escaped, { status: 400 }))).message).toContain(
    "client [redacted] is unknown",
  );
});

test("the query of the token address is not shown", async () => {
  const tokenUrl = "https://airbyte.example/token?code=s3cret-key";
  expect((await failureOf(() => json({}, { status: 404 }), { tokenUrl })).message).toContain(
    "https://airbyte.example/token answered",
  );
  expect((await failureOf(() => Promise.reject(new Error("x")), { tokenUrl })).message).toContain(
    "https://airbyte.example/token cannot",
  );
});

test("an answer that breaks inside its body can be tried again", async () => {
  const broken = () =>
    new Response(
      new ReadableStream({
        start: (controller) => controller.enqueue(new TextEncoder().encode(`{"access_token":"${TOKEN}"`)),
        pull: (controller) => controller.error(new TypeError("terminated")),
      }),
    );
  expect(await failureOf(broken)).toMatchObject({ kind: "unreachable", retryable: true });
});

test("an endless answer is given up", async () => {
  const cancelled = vi.fn();
  const chunk = new TextEncoder().encode(`"${TOKEN}`.repeat(1_000));
  const endless = new ReadableStream({ pull: (controller) => controller.enqueue(chunk), cancel: cancelled });
  expect(await failureOf(() => new Response(endless))).toMatchObject({ kind: "malformed" });
  expect(cancelled).toHaveBeenCalled();
});

test.each([
  ["ECONNREFUSED", /cannot be reached \(ECONNREFUSED\)\. Check `baseUrl`/],
  ["ENOTFOUND", /cannot be reached \(ENOTFOUND\)/],
])("a connection that fails with %s is unreachable", async (code, message) => {
  const cause = Object.assign(new Error(TOKEN), { code });
  const error = await failureOf(() => Promise.reject(new TypeError("fetch failed", { cause })));
  expect(error).toMatchObject({
    kind: "unreachable",
    reason: code,
    retryable: true,
    message: expect.stringMatching(message),
  });
});

test("a certificate that is not trusted does not become so by asking again", async () => {
  const cause = Object.assign(new Error(TOKEN), { code: "SELF_SIGNED_CERT_IN_CHAIN" });
  const error = await failureOf(() => Promise.reject(new TypeError("fetch failed", { cause })));
  const message = expect.stringMatching(/no trusted TLS connection.*NODE_EXTRA_CA_CERTS/);
  expect(error).toMatchObject({
    kind: "misconfigured",
    reason: "SELF_SIGNED_CERT_IN_CHAIN",
    retryable: false,
    message,
  });
});

test("a secret at the place where a long text is cut off does not show", async () => {
  const secret = 's3cret/+=&"ü';
  for (const length of [990, 995, 999, 1_001]) {
    const body = { message: "x".repeat(length - secret.length / 2) + secret };
    expect((await failureOf(() => json(body, { status: 400 }))).message).not.toContain("s3cre");
  }
});

test("Response.error() is a network error of the token request, too", async () => {
  expect(await failureOf(() => Response.error())).toMatchObject({ kind: "unreachable" });
});

test.each([
  401, 503,
])("an answer without headers (%i), from a caller's own fetch, is a mistake in it", async (status) => {
  const error = await failureOf(() => ({ ok: false, status, text: async () => "" }) as Response);
  expect(error.message).toContain("failed inside `fetch` (TypeError: ");
  expect(error).toMatchObject({ kind: "misconfigured" });
});

test.each([
  new ConfigurationError("The gateway's client has no key"),
  new ClientClosedError(),
])("what another client refused inside the caller's own fetch is a mistake there: %o", async (refused) => {
  const fetch = () => Promise.reject(refused);
  const error = await failureOf(() => new Response(), { fetch });
  expect(error).toMatchObject({ kind: "misconfigured", reason: refused.code });
  expect(error.message).toContain(`failed inside \`fetch\` (${refused.code}). Check`);
});

test("a network error of another client inside the caller's own fetch is a token endpoint that is not reached", async () => {
  const lost = new ConnectionError("POST /gateway was not sent", {
    ...{ method: "POST", path: "/gateway", operationId: undefined, attempts: 1 },
    ...{ sent: "no", reason: "ECONNREFUSED", retryable: true },
  });
  expect(await failureOf(() => new Response(), { fetch: () => Promise.reject(lost) })).toMatchObject({
    kind: "unreachable",
  });
});
