import { afterEach, expect, test, vi } from "vitest";
import { fetchToken, requestToken } from "../../src/auth/oauth/client-credentials.ts";
import { VERSION } from "../../src/version.ts";
import { clientWithTokens } from "../support/client-with-tokens.ts";
import { settled } from "../support/settled.ts";
import { json, tokenConfig, tokenFetch } from "../support/token-fetch.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

const good = () => json({ access_token: "abc", token_type: "Bearer", expires_in: 900 });

async function sentBy(over: Parameters<typeof tokenConfig>[0]) {
  const { fetch, sent } = tokenFetch(good);
  await requestToken(tokenConfig({ fetch, ...over }), new AbortController().signal);
  expect(sent).toHaveLength(1);
  return sent[0] ?? { url: "" };
}

test("the JSON request, byte by byte", async () => {
  const { url, signal, ...request } = await sentBy({});
  expect(url).toBe("https://airbyte.example/api/public/v1/applications/token");
  expect(signal).toBeInstanceOf(AbortSignal);
  expect(request).toEqual({
    method: "POST",
    body: '{"client_id":"the id","client_secret":"s3cret/+=&\\"ü","grant-type":"client_credentials"}',
    redirect: "manual",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "user-agent": `airbyte-client/${VERSION}`,
    },
  });
});

test("the form request, byte by byte", async () => {
  const { body, headers, redirect } = await sentBy({ tokenRequestFormat: "form" });
  expect(body).toBe("grant_type=client_credentials&client_id=the+id&client_secret=s3cret%2F%2B%3D%26%22%C3%BC");
  expect(headers).toMatchObject({ "content-type": "application/x-www-form-urlencoded;charset=UTF-8" });
  expect(redirect).toBe("manual");
});

test("the client's own headers are sent, but cannot change what the request is", async () => {
  const headers = { "X-Proxy": "1", "User-Agent": "mine", "Content-Type": "text/plain", Accept: "text/html" };
  expect((await sentBy({ headers })).headers).toEqual({
    accept: "application/json",
    "content-type": "application/json",
    "user-agent": "mine",
    "x-proxy": "1",
  });
  expect((await sentBy({ headers: async () => ({ "x-proxy": "2" }) })).headers).toMatchObject({ "x-proxy": "2" });
  const given = () => new Headers({ "x-proxy": "3" }) as never;
  expect((await sentBy({ headers: given })).headers).toMatchObject({ "x-proxy": "3" });
  const empty = { "x-a": undefined, "x-b": null } as never;
  expect((await sentBy({ headers: empty })).headers).not.toMatchObject({ "x-a": expect.anything() });
  expect((await sentBy({ headers: empty })).headers).not.toHaveProperty("x-b");
});

test("credentials among the client's headers go to the token endpoint of its own server only", async () => {
  const forServer = {
    authorization: "Basic cHJveHk6cHc=",
    cookie: "session=1",
    "proxy-authorization": "Bearer of-proxy",
  };
  const headers = { ...forServer, "x-proxy": "1" };
  expect((await sentBy({ headers })).headers).toMatchObject(forServer);
  const elsewhere = (await sentBy({ headers, tokenUrl: "https://login.example/token" })).headers;
  expect(elsewhere).toMatchObject({ "x-proxy": "1" });
  for (const name of Object.keys(forServer)) expect(elsewhere).not.toHaveProperty(name);
});

test.each([
  [
    "fails",
    () => Promise.reject(new Error('no headers: s3cret/+=&"ü')),
    /headers function failed: no headers: \[redacted\]/,
    "unreachable",
  ],
  [
    "gives nothing",
    () => undefined as never,
    /headers function failed: headers must be an object of names and values/,
    "misconfigured",
  ],
  [
    "gives what no header can carry",
    async () => ({ "x-key": "hush\nhush" }),
    /headers function failed: headers: the value of "x-key" has a line break/,
    "misconfigured",
  ],
])("a headers function that %s is a TokenError that says so, and nothing is sent", async (_what, headers, message, kind) => {
  const { fetch, sent } = tokenFetch(good);
  const error = await requestToken(tokenConfig({ fetch, headers }), new AbortController().signal).catch(
    (e: unknown) => e,
  );
  expect(error).toMatchObject({ code: "token", kind, message: expect.stringMatching(message) });
  expect(String(error)).not.toMatch(/hush|s3cret/);
  expect(sent).toHaveLength(0);
});

test.each<[string, NonNullable<Parameters<typeof tokenConfig>[0]>["headers"]]>([
  ["hangs", () => new Promise<never>(() => {})],
  ["answers too late", () => new Promise((resolve) => setTimeout(resolve, 20_000, {}))],
])("a headers function that %s is not taken for a token endpoint that does", async (_what, headers) => {
  vi.useFakeTimers();
  const { fetch, sent } = tokenFetch(good);
  const { error } = await settled(fetchToken(tokenConfig({ fetch, headers }), new AbortController().signal));
  vi.useRealTimers();
  expect(error).toMatchObject({ code: "token", kind: "unreachable", reason: "HEADERS_FAILED", attempts: 3 });
  expect((error as Error).message).toMatch(
    /^No access token: the headers function did not answer within \d s \(.*\)\. It must not ask this client for a token\.$/,
  );
  expect(sent).toHaveLength(0);
});

test("a headers function that asks its own client for a token is told that it must not", async () => {
  vi.useFakeTimers();
  const { airbyte, tokens } = clientWithTokens(() => undefined, {
    headers: async () => ({ "x-token": (await airbyte.auth.getAccessToken()).value }),
  });
  const { error } = await settled(airbyte.auth.refresh());
  airbyte.close();
  vi.useRealTimers();
  expect(error).toMatchObject({ code: "token", message: expect.stringContaining("must not ask this client") });
  expect(tokens.count).toBe(0);
});

test("the platform's fetch is used when none is given, as it is at that time", async () => {
  const before = globalThis.fetch;
  const { fetch, sent } = tokenFetch(good);
  globalThis.fetch = fetch;
  try {
    await requestToken(tokenConfig(), new AbortController().signal);
  } finally {
    globalThis.fetch = before;
  }
  expect(sent).toHaveLength(1);
});

test("the token's life is counted from the sending of the request", async () => {
  let beforeMs = 0;
  const headers = async () => {
    await new Promise((resolve) => setTimeout(resolve, 5));
    beforeMs = Date.now();
    return {};
  };
  const { fetch } = tokenFetch(good);
  const { expiresAtMs = 0, value } = await requestToken(tokenConfig({ fetch, headers }), new AbortController().signal);
  expect(value).toBe("abc");
  expect(expiresAtMs).toBeGreaterThanOrEqual(beforeMs + 900_000);
  expect(expiresAtMs).toBeLessThanOrEqual(Date.now() + 900_000);
});

test("a request that the platform's fetch does not send is a matter of settings, and is not tried again", async () => {
  const tokenUrl = "http://127.0.0.1:6000/api/public/v1/applications/token";
  const error = await fetchToken(tokenConfig({ tokenUrl }), new AbortController().signal).catch((e: unknown) => e);
  expect(error).toMatchObject({
    code: "token",
    kind: "misconfigured",
    retryable: false,
    attempts: 1,
    message: `No access token: the request to ${tokenUrl} failed inside \`fetch\` (BAD_PORT). \`fetch\` never uses the port in this address. Choose another one.`,
  });
});

test("a fetch that fails by itself is a matter of settings too", async () => {
  const invalid = Object.assign(new TypeError("no"), { code: "ERR_INVALID_ARG_TYPE" });
  const fetch = () => Promise.reject(invalid);
  const error = await fetchToken(tokenConfig({ fetch }), new AbortController().signal).catch((e: unknown) => e);
  expect(error).toMatchObject({ kind: "misconfigured", attempts: 1, message: expect.stringContaining("own `fetch`") });
});

test("in a browser no name is sent beside the browser's own", async () => {
  vi.stubGlobal("navigator", { userAgent: "Mozilla/5.0" });
  expect((await sentBy({})).headers).not.toHaveProperty("user-agent");
});
