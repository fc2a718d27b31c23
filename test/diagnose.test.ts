import { expect, test } from "vitest";
import { diagnose } from "../src/diagnose.ts";
import { type AirbyteClientOptions, ClientClosedError, createAirbyteClient } from "../src/index.ts";
import type { MockAirbyte, MockOptions } from "../src/testing/index.ts";
import { clientOfMock } from "./support/client-of-mock.ts";
import { startedMock } from "./testing/mock-caller.ts";

const organizationId = "0a1f2b3c-4d5e-4f60-8a7b-9c0d1e2f3a4b";
const WRONG_SECRET = "wrong-secret-0123456789";

/** Diagnoses a client of a mock; the mock's origin reads http://airbyte in messages, error ids read ID. */
async function findingsFor(
  mockOptions: MockOptions,
  options: (mock: MockAirbyte) => Partial<AirbyteClientOptions> = () => ({}),
  prepare: (mock: MockAirbyte) => void = () => {},
) {
  const mock = await startedMock(mockOptions);
  prepare(mock);
  const diagnosis = await diagnose(clientOfMock(mock, options(mock)));
  const text = JSON.stringify(diagnosis);
  for (const secret of [mock.clientSecret, mock.apiKey, WRONG_SECRET]) expect(text).not.toContain(secret);
  const found = diagnosis.findings.map(({ code, severity, message }) => {
    expect(message).toMatch(/^[^\n]+\.$/);
    const plain = message.replaceAll(mock.url, "http://airbyte").replace(/errorId [\da-f-]{36}/, "errorId ID");
    return `${severity} ${code}: ${plain}`;
  });
  return { diagnosis, found, mock };
}

test("nothing is found where all is well, at the cost of four requests", async () => {
  const { diagnosis, mock } = await findingsFor({});
  expect(diagnosis).toMatchObject({ ok: true, findings: [], credential: "client-credentials", baseUrl: mock.baseUrl });
  expect(diagnosis.latencyMs).toBeGreaterThan(0);
  expect(mock.tokenRequests).toHaveLength(1);
  expect(mock.requests.map(({ operationId }) => operationId)).toEqual(["getHealthCheck", "listWorkspaces"]);
});

test.each([
  ["/workspaces/3f2a9c1e/connections", "to a web page"],
  ["/v1", "to a web page"],
  ["/api", "to Airbyte, but not to its public API"],
  ["/api/public/v2", "to Airbyte, but not to its public API"],
])("a base URL that ends in %s is told apart, and the right one is found", async (path, where) => {
  const { found } = await findingsFor({}, (mock) => ({ baseUrl: `${mock.url}${path}` }));
  expect(found).toEqual([
    `error base-url: baseUrl http://airbyte${path} leads ${where}: ` +
      "the API is at http://airbyte/api/public/v1, so set baseUrl to that.",
  ]);
});

test.each([
  "",
  "/",
  "/api/v1",
  "/api/public",
])("a base URL that ends in %j is mended by the client itself", async (path) => {
  const { diagnosis } = await findingsFor({}, (mock) => ({ baseUrl: `${mock.url}${path}` }));
  expect(diagnosis).toMatchObject({ ok: true, findings: [] });
});

test("neither credentials nor headers are sent to another server while the right base URL is looked for", async () => {
  const { mock } = await findingsFor({}, ({ url }) => ({ baseUrl: `${url}/v1` }));
  expect(mock.tokenRequests).toHaveLength(0);
  expect(mock.requests.map(({ bearer }) => bearer)).toEqual([undefined, undefined]);
});

test.each([
  [
    "community",
    "The server refuses clientId and clientSecret (400, as Community servers do): " +
      "copy both again from an application on this very server.",
  ],
  [
    "cloud",
    "The server refuses clientId and clientSecret (401, errorId ID, as Cloud and Enterprise do): " +
      "copy both again from an application on this very server.",
  ],
  [
    "generic-oidc",
    "The token endpoint fails on clientId and clientSecret (500, errorId ID), which is how servers with a generic OIDC " +
      "provider, and old ones, refuse wrong ones: copy both again from an application on this very server, and if they " +
      "are right look the failure up in the server's log.",
  ],
] as const)("a wrong secret is recognised on a %s server", async (deployment, message) => {
  const { found } = await findingsFor({ deployment }, () => ({ clientSecret: WRONG_SECRET }));
  expect(found).toEqual([`error credentials: ${message}`]);
});

test("a wrong secret beside a key that works is a warning", async () => {
  const options = ({ apiKey }: MockAirbyte) => ({ clientSecret: WRONG_SECRET, apiKey, fallbackToApiKey: true });
  const { diagnosis, found } = await findingsFor({}, options);
  expect(diagnosis.ok).toBe(true);
  expect(found).toEqual([
    "warning credentials: The server refuses clientId and clientSecret (400, as Community servers do): " +
      "copy both again from an application on this very server; until then calls go through with apiKey.",
  ]);
});

test.each([
  [
    "a wrong key",
    { apiKey: "wrong-key" },
    "The server refuses apiKey (401), so it is wrong, revoked or expired (a copied access token lives for minutes): " +
      "use clientId and clientSecret, which renew themselves.",
  ],
  [
    "user and password for Airbyte itself",
    { username: "airbyte", password: "password" },
    "Airbyte does not read username and password, only a proxy in front of it may (401): use clientId and clientSecret.",
  ],
  [
    "no credentials for a server that wants them",
    { auth: "none" as const },
    'The server wants credentials (401): give clientId and clientSecret instead of auth: "none".',
  ],
  [
    "a token of one's own that is refused",
    { accessToken: () => ({ value: "some-token" }) },
    "The server refuses the token of your accessToken function (401): it is expired, revoked, or was issued for another server.",
  ],
])("%s is recognised", async (_what, options, message) => {
  const none = { clientId: undefined, clientSecret: undefined };
  const { found } = await findingsFor({}, () => ({ ...none, ...options }));
  expect(found).toEqual([`error credentials: ${message}`]);
});

test("an accessToken function that fails is quoted", async () => {
  const accessToken = () => {
    throw new Error("the vault is sealed");
  };
  const { found } = await findingsFor({}, () => ({ clientId: undefined, clientSecret: undefined, accessToken }));
  expect(found).toEqual([
    "error credentials: Your accessToken function gave no usable token: The accessToken function failed: the vault is sealed.",
  ]);
});

test("a server without authentication is recognised", async () => {
  const { found } = await findingsFor({ auth: "none" });
  expect(found).toEqual([
    "error auth-off: Authentication is switched off on this server, so there are no tokens: " +
      'create the client with auth: "none" instead of credentials.',
  ]);
});

test("plain http where the server redirects to https is recognised", async () => {
  const { found } = await findingsFor({}, undefined, (mock) => {
    mock.always("*", { status: 308, redirect: `${mock.baseUrl.replace("http:", "https:")}/health` });
  });
  expect(found).toEqual([
    "error redirect: The server redirects http to https, which credentials do not follow: " +
      `set baseUrl to "${found[0]?.match(/https:[^"]+/)?.[0]}".`,
  ]);
  expect(found[0]).toMatch(/"https:\/\/127\.0\.0\.1:\d+\/api\/public\/v1"\.$/);
});

test("a redirect to a sign-in page is recognised", async () => {
  const { found } = await findingsFor({}, undefined, (mock) => {
    mock.always("*", { redirect: "https://login.example.com/start?token=abc" });
  });
  expect(found).toEqual([
    "error redirect: http://airbyte redirects to https://login.example.com: if that is your Airbyte server, use it in " +
      "baseUrl; if it is a sign-in page, a proxy wants credentials of its own, given by the headers option.",
  ]);
});

test("https to a port that speaks plain http is recognised", async () => {
  const { found } = await findingsFor({}, (mock) => ({ baseUrl: mock.baseUrl.replace("http:", "https:") }));
  expect(found).toHaveLength(1);
  expect(found[0]).toMatch(
    /^error tls: 127\.0\.0\.1:\d+ does not speak TLS on this port \(\w+\): write http:\/\/ instead of https:\/\/ in baseUrl, or correct the port\.$/,
  );
});

test.each([
  [1, "ahead of"],
  [-1, "behind"],
])("a clock that is %i hour off is a warning", async (hours, side) => {
  const { diagnosis, found } = await findingsFor({}, undefined, (mock) => {
    const date = new Date(Date.now() - hours * 3_600_000).toUTCString();
    mock.always("getHealthCheck", { headers: { date } });
  });
  expect(diagnosis.ok).toBe(true);
  expect(found).toEqual([
    `warning clock: The clock of this machine is 60 minutes ${side} the server's, so the times and expiries it reads ` +
      "are off by as much: set it by NTP, or have the server's clock set if that is the wrong one.",
  ]);
});

test("a minute of difference between two clocks is nothing", async () => {
  const { found } = await findingsFor({}, undefined, (mock) => {
    mock.always("getHealthCheck", { headers: { date: new Date(Date.now() - 50_000).toUTCString() } });
  });
  expect(found).toEqual([]);
});

test("missing permissions are told apart from wrong credentials", async () => {
  const { found } = await findingsFor({}, undefined, (mock) => mock.always("listWorkspaces", { problem: "forbidden" }));
  expect(found).toEqual([
    "error permissions: The credentials are good but may not GET /workspaces (403), or the id is none of theirs: " +
      "give the user who created the application a role there, or use another application.",
  ]);
});

test("credentials that see no workspace are a warning", async () => {
  const { diagnosis, found } = await findingsFor({}, undefined, (mock) => {
    mock.always("listWorkspaces", { json: { data: [], next: "", previous: "" } });
  });
  expect(diagnosis.ok).toBe(true);
  expect(found).toEqual([
    "warning permissions: The credentials are good but see no workspace at all: give the user who created the " +
      "application a role in one, or use another application.",
  ]);
});

test("an application whose creator is gone is recognised", async () => {
  const { found } = await findingsFor({}, undefined, (mock) => {
    mock.always("listWorkspaces", { status: 401, body: "known", message: "Could not get the current user." });
  });
  expect(found[0]).toMatch(/^error credentials: The token is good, but the server does not find the user/);
});

test("a token that its own server refuses is recognised", async () => {
  const { found } = await findingsFor({}, undefined, (mock) => mock.always("listWorkspaces", { status: 401 }));
  expect(found).toEqual([
    "error credentials: The server refuses a token that was issued just now (401): check that tokenUrl and baseUrl are " +
      "of the same server, then the server's clock and identity provider.",
  ]);
});

test.each([
  [
    "3f2a9c1e-6b7d-4e8f-9a0b-1c2d3e4f5a6b",
    "These credentials cannot see the workspace 3f2a9c1e-6b7d-4e8f-9a0b-1c2d3e4f5a6b (404): correct workspaceId, or " +
      "give the user who created the application a role in it.",
  ],
  [
    "Production",
    'workspaceId "Production" is no id of a workspace: take the UUID after /workspaces/ in the address of Airbyte\'s web page.',
  ],
])("the workspace %s of the client is looked for", async (workspaceId, message) => {
  const { found } = await findingsFor(
    {},
    () => ({ workspaceId }),
    (mock) => {
      mock.always("getWorkspace", { problem: "resource-not-found" });
    },
  );
  expect(found).toEqual([`error workspace: ${message}`]);
});

test.each([
  [
    "a gateway that answers for a dead server",
    { status: 502 },
    "server: The server, or a proxy in front of it, answered 502: Airbyte is down or restarting, so look at its pods and wait until it is up.",
  ],
  [
    "a server that is ill",
    { problem: "service-unavailable" },
    "server: The Airbyte server says that it is not healthy (503): look at its log and its database, and wait until it is.",
  ],
  [
    "a server that sheds load",
    { body: "load-shed" },
    "rate-limit: The server sheds load and refuses these credentials for now (429): call less often, wait some minutes, and ask its operator if it lasts.",
  ],
  [
    "a proxy that wants a password",
    { status: 401, body: "html", headers: { "www-authenticate": 'Basic realm="x"' } },
    "proxy: A proxy in front of Airbyte wants a user and a password (401): give them as username and password, or as a header by the headers option if you need another credential for Airbyte itself.",
  ],
  [
    "a firewall that refuses",
    { status: 403, body: "html" },
    "proxy: A proxy or firewall in front of Airbyte refuses this client (403): allow it there, or send what it wants by the headers option.",
  ],
  [
    "a server that is not Airbyte",
    { status: 404, body: "html" },
    "base-url: baseUrl http://airbyte/api/public/v1 leads to a server that has no Airbyte API there: on a self-managed server it is <origin>/api/public/v1.",
  ],
] as const)("%s is recognised", async (_what, fault, message) => {
  const { found } = await findingsFor({}, undefined, (mock) => mock.always("*", fault));
  expect(found).toEqual([`error ${message}`]);
});

test("a gateway that hides the server's health but lets calls through is a warning", async () => {
  const { diagnosis, found } = await findingsFor({}, undefined, (mock) => {
    mock.always("getHealthCheck", { status: 403, body: "hateoas" });
  });
  expect(diagnosis.ok).toBe(true);
  expect(found[0]).toMatch(/^warning base-url: Calls succeed, but the server's health cannot be asked for/);
});

test("a token endpoint that is down behind a server that is up is recognised", async () => {
  // With a Retry-After beyond the client's patience it does not try again.
  const { found } = await findingsFor({}, undefined, (mock) => mock.always("token", { status: 503, retryAfter: 60 }));
  expect(found).toEqual([
    "error token-endpoint: The server is up, but its token endpoint is busy or not ready (503): try again in a minute, " +
      "check tokenUrl if you set it, and look at the server's identity provider.",
  ]);
});

test("a token endpoint that answers with a web page is recognised", async () => {
  const { found } = await findingsFor({}, undefined, (mock) => mock.always("token", { body: "html" }));
  expect(found[0]).toMatch(/^error token-endpoint: The token endpoint answers, but not with a token: .*web page/);
});

test("a server that is down is recognised", async () => {
  const mock = await startedMock();
  const airbyte = clientOfMock(mock);
  await mock.close();
  await expect(diagnose(airbyte)).resolves.toEqual({
    ok: false,
    baseUrl: mock.baseUrl,
    credential: "client-credentials",
    findings: [
      {
        code: "unreachable",
        severity: "error",
        message: `Nothing listens at ${mock.url} (ECONNREFUSED): start the Airbyte server, or correct host and port in baseUrl.`,
      },
    ],
  });
});

test("a server that does not answer is recognised within the time limit", async () => {
  const mock = await startedMock();
  mock.always("*", { stall: "before-headers" });
  const { findings } = await diagnose(clientOfMock(mock), { timeoutMs: 50 });
  expect(findings).toEqual([
    {
      code: "timeout",
      severity: "error",
      message: `${mock.url} did not answer within 50 ms: the server is overloaded or starting, or a firewall or proxy swallows the request, so look at the server first and try again.`,
    },
  ]);
});

test.each([
  [
    "license-entitlement",
    "edition",
    "The plan or edition of this Airbyte server does not include GET /regions (403, license entitlement): upgrade it or do without.",
  ],
  [
    "forbidden",
    "permissions",
    "The credentials are good but may not GET /regions (403), or the id is none of theirs: give the user who created the application a role there, or use another application.",
  ],
] as const)("the error of a call is explained: %s", async (problem, code, message) => {
  const mock = await startedMock();
  const airbyte = clientOfMock(mock);
  mock.next("listRegions", { problem });
  const error = await airbyte.listRegions({ query: { organizationId } }).catch((thrown: unknown) => thrown);
  const { ok, findings } = await diagnose(airbyte, { error });
  expect({ ok, findings }).toEqual({ ok: false, findings: [{ code, severity: "error", message }] });
});

test.each([
  [
    { status: 403, body: "hateoas" },
    "This server does not have GET /groups (403): it is an older version or an edition without it, so update the server or do without.",
  ],
  [
    { status: 501 },
    "This edition of Airbyte does not have GET /groups (501): use Airbyte Cloud or Enterprise for it, or do without.",
  ],
] as const)("a call that the server's version or edition lacks is explained: %o", async (fault, message) => {
  const mock = await startedMock();
  const airbyte = clientOfMock(mock);
  mock.next("listGroups", fault);
  const error = await airbyte.listGroups({ query: { organizationId } }).catch((thrown: unknown) => thrown);
  await expect(diagnose(airbyte, { error })).resolves.toMatchObject({ findings: [{ code: "edition", message }] });
});

test.each([
  "community",
  "generic-oidc",
] as const)("the error of a call is not explained twice: %s", async (deployment) => {
  const mock = await startedMock({ deployment });
  const airbyte = clientOfMock(mock, { clientSecret: WRONG_SECRET });
  const error = await airbyte.listJobs().catch((thrown: unknown) => thrown);
  const { findings } = await diagnose(airbyte, { error });
  expect(findings).toHaveLength(1);
});

test("a client that cannot be created is diagnosed too", async () => {
  const clientSecret = WRONG_SECRET;
  const diagnosis = await diagnose(() => createAirbyteClient({ clientSecret }));
  expect(diagnosis).toEqual({
    ok: false,
    findings: [
      {
        code: "configuration",
        severity: "error",
        message:
          "The client cannot be created: clientSecret is set but clientId is missing: clientId and clientSecret go together.",
      },
    ],
  });
});

test("plain http beyond this machine is refused before anything is sent, and that is a finding", async () => {
  const options = { baseUrl: "http://airbyte.example.com", clientId: "id", clientSecret: WRONG_SECRET };
  const { findings } = await diagnose(() => createAirbyteClient(options));
  expect(findings[0]?.message).toMatch(
    /^The client cannot be created: baseUrl uses plain http to airbyte\.example\.com/,
  );
});

test("a client that diagnose created is closed by it, one of the caller's is not", async () => {
  const mock = await startedMock();
  const own = clientOfMock(mock);
  const made = clientOfMock(mock);
  await expect(diagnose(() => made)).resolves.toMatchObject({ ok: true });
  await diagnose(own);
  await expect(made.listJobs()).rejects.toBeInstanceOf(ClientClosedError);
  await expect(own.listJobs()).resolves.toBeDefined();
});

test("what is the caller's own is thrown: an abort, a closed client, an error of the function, a wrong time limit", async () => {
  const mock = await startedMock();
  const airbyte = clientOfMock(mock);
  const reason = new Error("enough");
  await expect(diagnose(airbyte, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  const failing = () => {
    throw reason;
  };
  await expect(diagnose(failing)).rejects.toBe(reason);
  await expect(diagnose(airbyte, { timeoutMs: 0 })).rejects.toThrow("diagnose: timeoutMs must be a whole number");
  airbyte.close();
  await expect(diagnose(airbyte)).rejects.toBeInstanceOf(ClientClosedError);
});
