import { afterEach, expect, test, vi } from "vitest";
import { diagnose } from "../../src/diagnose.ts";
import { createAirbyteClient, TokenError } from "../../src/index.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

const origin = "https://airbyte.acme.example";

/** A client whose every request fails as the platform's fetch does, with this code. */
function failingWith(code: string, baseUrl = origin) {
  const fetch = async () => {
    throw new TypeError("fetch failed", { cause: Object.assign(new Error(code), { code }) });
  };
  return createAirbyteClient({ baseUrl, clientId: "id", clientSecret: "some-secret", fetch });
}

test.each([
  [
    "ENOTFOUND",
    "dns",
    "The host name airbyte.acme.example cannot be resolved (ENOTFOUND): correct the host in baseUrl, or check this machine's DNS and VPN, and the proxy in HTTPS_PROXY if there is one.",
  ],
  [
    "EAI_AGAIN",
    "dns",
    "The host name airbyte.acme.example cannot be resolved (EAI_AGAIN): correct the host in baseUrl, or check this machine's DNS and VPN, and the proxy in HTTPS_PROXY if there is one.",
  ],
  [
    "ECONNREFUSED",
    "unreachable",
    "Nothing listens at https://airbyte.acme.example (ECONNREFUSED): start the Airbyte server, or correct host and port in baseUrl, and the proxy in HTTPS_PROXY if there is one.",
  ],
  [
    "UND_ERR_CONNECT_TIMEOUT",
    "unreachable",
    "There is no network route to https://airbyte.acme.example (UND_ERR_CONNECT_TIMEOUT): check the firewall, the VPN, and host and port in baseUrl.",
  ],
  [
    "ECONNRESET",
    "unreachable",
    "https://airbyte.acme.example broke the connection without an answer (ECONNRESET): check that this port speaks TLS, or check the proxy in between, which may close the connection or want credentials of its own.",
  ],
  [
    "DEPTH_ZERO_SELF_SIGNED_CERT",
    "tls",
    "This machine does not trust the certificate of airbyte.acme.example (DEPTH_ZERO_SELF_SIGNED_CERT): set NODE_EXTRA_CA_CERTS to the path of its certificate authority's PEM file, or pass your own fetch.",
  ],
  [
    "CERT_HAS_EXPIRED",
    "tls",
    "The certificate of airbyte.acme.example has expired (CERT_HAS_EXPIRED): renew it on the server, or set this machine's clock if it is wrong.",
  ],
  [
    "ERR_TLS_CERT_ALTNAME_INVALID",
    "tls",
    "The certificate of airbyte.acme.example is for another host name (ERR_TLS_CERT_ALTNAME_INVALID): use that name in baseUrl, or correct the certificate.",
  ],
])("%s is explained", async (code, kind, message) => {
  const { findings } = await diagnose(failingWith(code));
  expect(findings).toEqual([{ code: kind, severity: "error", message }]);
});

test("a broken connection over plain http hints at https", async () => {
  const { findings } = await diagnose(failingWith("UND_ERR_SOCKET", "http://localhost:8443"));
  expect(findings[0]?.message).toBe(
    "http://localhost:8443 broke the connection without an answer (UND_ERR_SOCKET): try https:// in baseUrl, or check the proxy in between, which may close the connection or want credentials of its own.",
  );
});

test("a port that the platform's fetch refuses is told apart from one where nothing listens", async () => {
  const airbyte = createAirbyteClient({
    baseUrl: "http://127.0.0.1:6000",
    clientId: "id",
    clientSecret: "some-secret",
  });
  const { findings } = await diagnose(airbyte);
  expect(findings).toEqual([
    {
      code: "base-url",
      severity: "error",
      message:
        "Port 6000 is one of those that fetch never uses, whatever listens there (BAD_PORT): let the server listen on " +
        "another port, and put that into baseUrl.",
    },
  ]);
});

/** A client of a server made of functions, one for each path below the base URL. */
function clientOf(answers: Record<string, () => Response>, options: object = {}) {
  const asked: string[] = [];
  const fetch = async (url: RequestInfo | URL) => {
    const { href, pathname } = new URL(String(url));
    asked.push(href);
    const answer = Object.entries(answers).find(([path]) => pathname.endsWith(path));
    return answer?.[1]() ?? new Response("<html></html>", { status: 404 });
  };
  const airbyte = createAirbyteClient({
    ...{ baseUrl: origin, clientId: "id", clientSecret: "some-secret", fetch: fetch as typeof globalThis.fetch },
    ...options,
  });
  return { airbyte, asked };
}

const healthy =
  (headers: Record<string, string> = {}) =>
  () =>
    new Response("Successful operation", { headers });
const workspaces = () => Response.json({ data: [{}] });
const tokenExpiring = (atMs: number) => () => {
  const payload = Buffer.from(JSON.stringify({ exp: Math.floor(atMs / 1000) })).toString("base64url");
  return Response.json({ access_token: `e30.${payload}.x`, token_type: "Bearer", expires_in: 900 });
};

test("without a Date header, a token that is old when it comes gives the clock away", async () => {
  const { airbyte } = clientOf({
    "/health": healthy(),
    "/applications/token": tokenExpiring(Date.now() - 45 * 60_000),
    "/workspaces": workspaces,
  });
  const { ok, findings } = await diagnose(airbyte);
  expect({ ok, findings }).toEqual({
    ok: true,
    findings: [
      {
        code: "clock",
        severity: "warning",
        message:
          "The token that was issued just now expired 45 minutes ago by this machine's clock: set the clock of this " +
          "machine by NTP, or the one of whoever issues tokens if that is the wrong one.",
      },
    ],
  });
});

test("where the clocks agree, a token that is old when it comes points to its issuer's clock", async () => {
  const { airbyte } = clientOf({
    "/health": healthy({ date: new Date().toUTCString() }),
    "/applications/token": tokenExpiring(Date.now() - 3 * 3_600_000),
    "/workspaces": workspaces,
  });
  const { findings } = await diagnose(airbyte);
  expect(findings[0]?.message).toBe(
    "The token that was issued just now expired 3 hours ago by this machine's clock: the clock of whoever issues " +
      "tokens (the server, or its identity provider) is wrong and must be set.",
  );
});

test("an answer from a cache is as old as its Age header says", async () => {
  const { airbyte } = clientOf({
    "/health": healthy({ date: new Date(Date.now() - 600_000).toUTCString(), age: "600" }),
    "/applications/token": tokenExpiring(Date.now() + 900_000),
    "/workspaces": workspaces,
  });
  await expect(diagnose(airbyte)).resolves.toMatchObject({ ok: true, findings: [] });
});

test("the web page of Airbyte Cloud leads to the API's own address, without asking it", async () => {
  const page = () => new Response("<!doctype html>");
  const { airbyte, asked } = clientOf({ "/health": page }, { baseUrl: "https://cloud.airbyte.com/workspaces" });
  const { findings } = await diagnose(airbyte);
  expect(findings[0]?.message).toBe(
    "baseUrl https://cloud.airbyte.com/workspaces leads to a web page: set it to https://api.airbyte.com/v1.",
  );
  expect(new Set(asked.map((url) => new URL(url).hostname))).toEqual(new Set(["cloud.airbyte.com"]));
});

test("a port that speaks TLS only says so in words, and that is recognised", async () => {
  const refusal = () => new Response("Client sent an HTTP request to an HTTPS server.\n", { status: 400 });
  const { airbyte } = clientOf({ "/health": refusal }, { baseUrl: "http://localhost:8443" });
  const { findings } = await diagnose(airbyte);
  expect(findings).toEqual([
    {
      code: "base-url",
      severity: "error",
      message: "The port speaks TLS only (400): write https:// instead of http:// in baseUrl.",
    },
  ]);
});

test("a token endpoint at a wrong address is told apart from wrong credentials", async () => {
  const hateoas = { message: "Unauthorized", _links: {}, _embedded: { errors: [{ message: "Unauthorized" }] } };
  const { airbyte } = clientOf({
    "/health": healthy(),
    "/token": () => Response.json(hateoas, { status: 401 }),
  });
  const { findings } = await diagnose(airbyte);
  expect(findings).toMatchObject([{ code: "token-endpoint", severity: "error" }]);
  expect(findings[0]?.message).toMatch(
    /^The token request got a 401 without errorId, as from Airbyte at an address that it does not know/,
  );
});

test("a proxy that answers calls with its own page is recognised", async () => {
  const { airbyte } = clientOf({
    "/health": healthy(),
    "/applications/token": tokenExpiring(Date.now() + 900_000),
    "/workspaces": () => new Response("<html>sign in</html>"),
  });
  const { findings } = await diagnose(airbyte);
  expect(findings).toMatchObject([{ code: "proxy", severity: "error" }]);
});

test("in a browser a server may be there, and not for this page", async () => {
  vi.stubGlobal("navigator", { userAgent: "Mozilla/5.0" });
  const fetch = async () => {
    throw new TypeError("Failed to fetch");
  };
  const { findings } = await diagnose(createAirbyteClient({ baseUrl: origin, apiKey: "k", fetch, maxRetries: 0 }));
  const message =
    "https://airbyte.acme.example gives no answer that this page may read: it does not allow pages of this origin to call it (CORS), or it is down, so call it by way of your own server.";
  expect(findings).toEqual([{ code: "unreachable", severity: "error", message }]);
});

test("the error of a call that met the same dead server adds nothing, one that was answered does", async () => {
  const airbyte = failingWith("ECONNREFUSED");
  const error = await airbyte.listJobs().catch((failure: unknown) => failure);
  expect(error).toMatchObject({ code: "token", kind: "unreachable" });
  const codes = async (given: unknown) => (await diagnose(airbyte, { error: given })).findings.map(({ code }) => code);
  expect(await codes(error)).toEqual(["unreachable"]);
  const refused = new TokenError("refused", { kind: "rejected", status: 400 });
  expect(await codes(refused)).toEqual(["unreachable", "credentials"]);
  const odd = new TokenError("it is not JSON", { kind: "malformed", status: 200 });
  expect(await codes(odd)).toEqual(["unreachable", "token-endpoint"]);
});

test.each([
  ["gives no answer", new Promise<Response>(() => {}), "timeout"],
  ["is down behind a proxy", Promise.resolve(new Response("", { status: 503 })), "server"],
])("of a server that %s, a token that was not given adds nothing", async (_, answer, code) => {
  const fetch = async () => (await answer).clone();
  const airbyte = createAirbyteClient({ baseUrl: origin, clientId: "id", clientSecret: "some-secret", fetch });
  const error = new TokenError("The token endpoint did not answer within 10 s.", { kind: "unreachable" });
  const { findings } = await diagnose(airbyte, { error, timeoutMs: 50 });
  expect(findings.map((each) => each.code)).toEqual([code]);
});
