import { expect, test } from "vitest";
import { diagnose } from "../../src/diagnose.ts";
import { checkHealth } from "../../src/health.ts";
import { answeringClient } from "../support/answering-client.ts";
import { clientOfMock } from "../support/client-of-mock.ts";
import { findingsFor } from "../support/findings-for.ts";
import { startedMock } from "../testing/mock-caller.ts";

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
    "rate-limit: The server is limiting requests and refuses these credentials for now (429): call less often, wait some minutes, and ask its operator if it lasts.",
  ],
  [
    "a proxy that wants a password",
    { status: 401, body: "html", headers: { "www-authenticate": 'Basic realm="x"' } },
    "proxy: A proxy in front of Airbyte wants a user and a password (401): let it pass Airbyte's API without them, because Airbyte's own credentials need the same header; or, if Airbyte's own authentication is off, give them as username and password in place of other credentials.",
  ],
  [
    "a firewall that refuses",
    { status: 403, body: "html" },
    "proxy: A proxy or firewall in front of Airbyte refuses this client (403): allow it there, or send what it wants through the headers option.",
  ],
  [
    "a server that is not Airbyte",
    { status: 404, body: "html" },
    "base-url: baseUrl http://airbyte/api/public/v1 leads to a server that has no Airbyte API there, though its path is right: see whether host and port are those of Airbyte, and what a proxy in front of it does with GET /health.",
  ],
] as const)("%s is recognised", async (_what, fault, message) => {
  const { found } = await findingsFor({}, undefined, (mock) => mock.always("*", fault));
  expect(found).toEqual([`error ${message}`]);
});

test.each([
  [{ auth: "none" } as const, "give them as username and password."],
  [{ username: "ada", password: "some-secret", apiKey: undefined }, "check username and password."],
  [{ apiKey: "the-key" }, "let it pass Airbyte's API without them"],
])("what a proxy that wants a password needs depends on %o", async (own, advice) => {
  const ask = new Response("", { status: 401, headers: { "www-authenticate": "Basic" } });
  const { findings } = await checkHealth(answeringClient([ask], own).airbyte);
  expect(findings.map(({ message }) => message)).toEqual([expect.stringContaining(advice)]);
});

test.each([
  ["Airbyte's own 403", { status: 403, body: "hateoas" }],
  ["a page", { status: 403, body: "html" }],
  ["a demand for a password", { status: 401, headers: { "www-authenticate": "Basic" } }],
] as const)("a gateway that hides the server's health by %s but lets calls through is a warning", async (_how, fault) => {
  const { diagnosis, found } = await findingsFor({}, undefined, (mock) => {
    mock.always("getHealthCheck", fault);
  });
  expect(diagnosis.ok).toBe(true);
  expect(found[0]).toMatch(/^warning base-url: Calls succeed, but GET \/health does not reach Airbyte/);
});

test("behind a gateway that hides the server's health the rest is looked at all the same", async () => {
  const workspaceId = "00000000-0000-4000-8000-000000000000";
  const { found } = await findingsFor(
    {},
    () => ({ workspaceId }),
    (mock) => {
      mock.always("getHealthCheck", { status: 403, body: "html" });
    },
  );
  expect(found).toEqual([
    expect.stringMatching(/^warning base-url: Calls succeed/),
    expect.stringMatching(/^error workspace: These credentials cannot see the workspace/),
  ]);
});

test("a server that is down is recognised", async () => {
  const mock = await startedMock();
  const airbyte = clientOfMock(mock);
  await mock.close();
  await expect(diagnose(airbyte)).resolves.toStrictEqual({
    ok: false,
    baseUrl: mock.baseUrl,
    credential: "client-credentials",
    findings: [
      {
        code: "unreachable",
        severity: "error",
        message: `Nothing listens at ${mock.url} (ECONNREFUSED): start the Airbyte server, or correct host and port in baseUrl, and the proxy in HTTPS_PROXY if there is one.`,
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
