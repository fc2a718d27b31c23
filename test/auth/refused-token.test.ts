import { expect, test } from "vitest";
import { type ClientCredentialsConfig, requestToken } from "../../src/auth/oauth/client-credentials.ts";
import type { TokenError } from "../../src/errors.ts";
import { json, tokenConfig, tokenFetch } from "../support/token-fetch.ts";

const errorIdOnly = { errorId: "7f2c0000-0000-4000-8000-000000000001" };
const hateoas = (message: string, reason = message) => ({
  message,
  _links: { self: { href: "/api/public/v1/applications/token", templated: false } },
  _embedded: { errors: [{ message: reason, _links: {}, _embedded: {} }] },
});

const refusedAsSuch =
  /The server, or a proxy in front of it, refuses the request itself\. Check http or https, tokenUrl, tokenRequestFormat, the `headers` option and the credentials\.$/;

/** The error for an answer with this status; a text is sent as it is. */
async function refusal(
  status: number,
  body: object | string,
  over: Partial<ClientCredentialsConfig> = {},
): Promise<TokenError> {
  const answer = () => (typeof body === "string" ? new Response(body, { status }) : json(body, { status }));
  const { fetch } = tokenFetch(answer);
  return requestToken(tokenConfig({ fetch, ...over }), new AbortController().signal).then(
    () => expect.fail("a token was given"),
    (error) => error,
  );
}

test.each([
  [400, hateoas("Bad Request", "Invalid client id or token"), "rejected", /Community.*clientId and clientSecret/],
  [401, errorIdOnly, "rejected", /Cloud and Enterprise/],
  [401, hateoas("Unauthorized"), "rejected", /unknown address.*Content-Type.*\/api\/public\/v1/],
  [401, { error: "invalid_client", error_description: "nobody knows you" }, "rejected", /It said: "nobody knows you"/],
  [400, { error: "invalid_request" }, "rejected", /If the server reads forms only, set tokenRequestFormat to "form"/],
  [401, { error: "invalid_client" }, "rejected", /If the server reads forms only, set tokenRequestFormat to "form"/],
  [
    301,
    {},
    "misconfigured",
    /Redirects are not followed: use the final address, https included, as baseUrl, or as tokenUrl if you set it\. If a proxy asks you to sign in there/,
  ],
  [
    400,
    "<html><title>400 The plain HTTP request was sent to HTTPS port</title></html>",
    "misconfigured",
    /answered 400\. The server, or a proxy in front of it, refuses the request itself\. Check http or https/,
  ],
  [
    400,
    "Client sent an HTTP request to an HTTPS server.",
    "misconfigured",
    /It said: "Client sent.*Check http or https/,
  ],
  [403, hateoas("Forbidden"), "rejected", /proxy/],
  [500, errorIdOnly, "rejected", /generic OIDC.*server's log/],
  [404, {}, "misconfigured", /no token endpoint.* and tokenUrl\.$/],
  [
    404,
    hateoas("Page Not Found"),
    "misconfigured",
    /no token endpoint.* and tokenUrl; or use auth: "none", if authentication is switched off on this server\.$/,
  ],
  [405, {}, "misconfigured", /no token endpoint.* and tokenUrl\.$/],
  [410, {}, "misconfigured", /no token endpoint/],
  [407, "<html></html>", "misconfigured", /A proxy on the way wants credentials of its own: look at HTTPS_PROXY/],
  [402, {}, "misconfigured", refusedAsSuch],
  [409, {}, "misconfigured", refusedAsSuch],
  [422, { message: "odd" }, "misconfigured", refusedAsSuch],
  [423, {}, "misconfigured", refusedAsSuch],
  [451, "", "misconfigured", refusedAsSuch],
  [415, {}, "misconfigured", /does not read this format: set tokenRequestFormat to "form"/],
  [501, {}, "misconfigured", /no token endpoint/],
  [505, {}, "misconfigured", /no token endpoint/],
  [408, {}, "unreachable", /busy or not ready/],
  [425, {}, "unreachable", /busy or not ready/],
  [429, { message: "shed" }, "unreachable", /busy or not ready/],
  [502, {}, "unreachable", /busy or not ready/],
  [503, {}, "unreachable", /busy or not ready/],
  [504, {}, "unreachable", /busy or not ready/],
  [522, {}, "unreachable", /busy or not ready/],
  [
    401,
    "<html><title>401 Authorization Required</title></html>",
    "misconfigured",
    /proxy in front of the server.*headers/,
  ],
  [403, "<html></html>", "misconfigured", /proxy in front of the server/],
  [
    401,
    "Invalid IAP credentials: empty token",
    "rejected",
    /empty token".*proxy in front of.*If there is none, check clientId/,
  ],
  [403, "", "rejected", /proxy in front of the server.*If there is none, check clientId/],
] as const)("a %i is explained", async (status, body, kind, message) => {
  const error = await refusal(status, body);
  expect(error).toMatchObject({
    kind,
    status,
    retryable: kind === "unreachable",
    message: expect.stringMatching(message),
  });
  expect(error.message).toContain("https://airbyte.example/api/public/v1/applications/token");
});

test("a server that was sent a form is not said to want one", async () => {
  const { message } = await refusal(400, { error: "invalid_scope" }, { tokenRequestFormat: "form" });
  expect(message).toMatch(/It said: "invalid_scope"\. Check clientId and clientSecret.*this server\.$/);
});

test("refused credentials that worked before are told so, with the id under which the server's log has the reason", async () => {
  const { message } = await refusal(401, errorIdOnly, { workedBefore: true });
  const end = `The same credentials gave a token before: they may have been changed since. (errorId ${errorIdOnly.errorId})`;
  expect(message.endsWith(end)).toBe(true);
  for (const [status, before] of [
    [401, false],
    [404, true],
    [407, true],
    [503, true],
  ] as const)
    expect((await refusal(status, hateoas("x"), { workedBefore: before })).message).not.toContain("token before");
});

test.each([
  "RBAC: access denied",
  "",
])("what a proxy says (%j) to credentials that worked before is no refusal of them", async (body) => {
  for (const status of [401, 403]) {
    expect((await refusal(status, body)).kind).toBe("rejected");
    const { kind, message } = await refusal(status, body, { workedBefore: true });
    expect(kind).toBe("misconfigured");
    expect(message).toMatch(/The same credentials gave a token before/);
  }
});

test("an answer that is no token is told with the address, and with whether one came before", async () => {
  const { fetch } = tokenFetch(() => new Response("<html></html>"));
  const ask = (workedBefore: boolean) =>
    requestToken(tokenConfig({ fetch, workedBefore }), new AbortController().signal);
  const error = await ask(true).catch((failure) => failure);
  expect(error.message).toMatch(
    /^The token endpoint answered, .*\(https:\/\/airbyte\.example\/api\/public\/v1\/applications\/token\)$/,
  );
  expect(error).toMatchObject({ kind: "malformed", workedBefore: true });
  expect(await ask(false).catch((failure) => failure)).not.toHaveProperty("workedBefore");
});

test("a connection that opened and broke is not said to be out of reach, unless the platform does not tell the two apart", async () => {
  const failing = async (code?: string) => {
    const cause = code ? Object.assign(new Error(code), { code }) : undefined;
    const fetch = () => Promise.reject(new TypeError("fetch failed", { cause }));
    return requestToken(tokenConfig({ fetch }), new AbortController().signal).catch((error) => error.message);
  };
  expect(await failing("UND_ERR_SOCKET")).toMatch(
    /: the connection to https.* broke before an answer came \(UND_ERR_SOCKET\)/,
  );
  expect(await failing()).toMatch(/: https.* cannot be reached\. /);
});
