// What checkHealth makes of each answer to the question for the server's health.
import { afterEach, expect, test, vi } from "vitest";
import { diagnose } from "../../src/diagnose.ts";
import { checkHealth } from "../../src/health.ts";
import { answeringClient } from "../support/answering-client.ts";
import { SOME_ID } from "../support/ids.ts";
import { problemAnswer } from "../support/problem-answer.ts";

afterEach(() => {
  vi.useRealTimers();
});

const page = (status: number) => new Response("  <html>no</html>", { status });
const hateoas = (status: number) =>
  Response.json({ message: "no", _links: {}, _embedded: { errors: [{ message: "no" }] } }, { status });

/** The findings, as "severity code: message". */
async function findingsOf(answer: unknown, baseUrl?: string): Promise<string[]> {
  const { findings, api } = await checkHealth(
    answeringClient(() => answer, { baseUrl: baseUrl ?? "http://localhost:8000" }).airbyte,
  );
  expect(api.healthy).toBe(findings.every(({ code }) => code === "clock"));
  return findings.map(({ severity, code, message }) => `${severity} ${code}: ${message}`);
}

test.each([
  [
    "a page with status 200",
    page(200),
    "error base-url: baseUrl http://localhost:8000/api/public/v1 leads to a web page, though its path is right: see whether host and port are those of Airbyte, and what a proxy in front of it does with GET /health.",
  ],
  [
    "an unknown route of the framework",
    hateoas(404),
    "error base-url: baseUrl http://localhost:8000/api/public/v1 leads to Airbyte, but not to its public API, though its path is right:",
  ],
  [
    "the framework's 401",
    hateoas(401),
    "error base-url: baseUrl http://localhost:8000/api/public/v1 leads to Airbyte, but",
  ],
  [
    "the framework's 403",
    hateoas(403),
    "error base-url: baseUrl http://localhost:8000/api/public/v1 leads to Airbyte, but",
  ],
  ["the framework's 400", hateoas(400), "warning server: The server answered 400 when asked for its health"],
  [
    "any 404",
    page(404),
    "error base-url: baseUrl http://localhost:8000/api/public/v1 leads to a server that has no Airbyte API there, though its path is right:",
  ],
  ["a 429", page(429), "error rate-limit: The server is limiting requests"],
  [
    "a 407",
    page(407),
    "error proxy: A proxy in front of Airbyte wants a user and a password (407): send them as Proxy-",
  ],
  [
    "a 401 that asks for basic authentication",
    new Response("", { status: 401, headers: { "www-authenticate": "Basic" } }),
    "error proxy: A proxy in front of Airbyte wants a user and a password (401)",
  ],
  [
    "a 401 that asks for basic authentication among others",
    new Response("", { status: 401, headers: { "www-authenticate": 'Negotiate, Basic realm="x"' } }),
    "error proxy: A proxy in front of Airbyte wants a user and a password (401)",
  ],
  [
    "a 401 that asks for something else",
    new Response("no", { status: 401, headers: { "www-authenticate": "Digest Basic" } }),
    "error proxy: A proxy or firewall in front of Airbyte refuses this client (401)",
  ],
  [
    "a 401 that speaks of basic authentication in quotation marks",
    new Response("no", { status: 401, headers: { "www-authenticate": 'Digest realm="x, basic y"' } }),
    "error proxy: A proxy or firewall in front of Airbyte refuses this client (401)",
  ],
  [
    "a 403 in the words of a proxy",
    new Response("RBAC: access denied", { status: 403 }),
    "error proxy: A proxy or firewall in front of Airbyte refuses this client (403)",
  ],
  ["a 418 in somebody's words", new Response("no", { status: 418 }), "warning server: The server answered 418"],
  ["a 400 without a word", new Response(null, { status: 400 }), "warning server: The server answered 400"],
  [
    "a 403 that asks for basic authentication",
    new Response("", { status: 403, headers: { "www-authenticate": "Basic" } }),
    "warning server: The server answered 403",
  ],
  [
    "a 400 that speaks of HTTPS",
    new Response("This is an HTTPS port", { status: 400 }),
    "error base-url: The port speaks TLS only (400)",
  ],
  ["a 400 that does not", new Response("no", { status: 400 }), "warning server: The server answered 400"],
  [
    "a 422 that speaks of HTTPS",
    new Response("This is an HTTPS port", { status: 422 }),
    "warning server: The server answered 422",
  ],
  [
    "a 503 of Airbyte",
    problemAnswer(503, "unhealthy"),
    "error server: The Airbyte server says that it is not healthy (503)",
  ],
  ["a 503 of a proxy", page(503), "error server: The server, or a proxy in front of it, answered 503"],
  [
    "a 500 of Airbyte",
    problemAnswer(500, "internal"),
    "error server: The server, or a proxy in front of it, answered 500",
  ],
  ["a 403 with a page", page(403), "error proxy: A proxy or firewall in front of Airbyte refuses this client (403)"],
  ["a 400 with a page", page(400), "warning server: The server answered 400"],
  ["a 403 with a problem", problemAnswer(403, "no"), "warning server: The server answered 403"],
])("%s", async (_what, answer, beginning) => {
  const found = await findingsOf(answer);
  expect(found.map((each) => each.slice(0, beginning.length))).toEqual([beginning]);
});

test("an https address has no plain http to mend", async () => {
  const answer = new Response("This is an HTTPS port", { status: 400 });
  expect((await findingsOf(answer, "https://airbyte.example"))[0]).toMatch(/^warning server: The server answered 400/);
});

test.each([
  ["https://airbyte.com/x", "set it to https://api.airbyte.com/v1"],
  ["https://cloud.airbyte.com/x", "set it to https://api.airbyte.com/v1"],
  ["https://notairbyte.com/x", "on a self-managed server it is <origin>/api/public/v1"],
  ["https://airbyte.com.example/x", "on a self-managed server it is <origin>/api/public/v1"],
])("a wrong path at %s leads to %s", async (baseUrl, advice) => {
  expect(await findingsOf(page(404), baseUrl)).toEqual([
    `error base-url: baseUrl ${baseUrl} leads to a server that has no Airbyte API there: ${advice}.`,
  ]);
});

test("a page at the right address is not answered with that address", async () => {
  const pageOfProxy = new Response("<html>sign in</html>");
  expect(await findingsOf(pageOfProxy, "https://api.airbyte.com/v1")).toEqual([
    expect.stringMatching(/^error base-url: .* leads to a web page, though its path is right: .*proxy in front of it/),
  ]);
});

test("an answer that is text, even about tags, is no web page", async () => {
  expect(await findingsOf(new Response("ok <b>really</b>"))).toEqual([]);
});

test.each([
  [59_000, undefined],
  [60_000, "1 minute ahead of"],
  [89_000, "1 minute ahead of"],
  [91_000, "2 minutes ahead of"],
  [-60_000, "1 minute behind"],
  [119 * 60_000, "119 minutes ahead of"],
  [120 * 60_000, "2 hours ahead of"],
  [47 * 3_600_000, "47 hours ahead of"],
  [48 * 3_600_000, "2 days ahead of"],
  [-75 * 3_600_000, "3 days behind"],
])("a clock that is %i ms ahead is %s the server's", async (skewMs, words) => {
  vi.useFakeTimers({ now: Date.UTC(2026, 8, 14) });
  const date = new Date(Date.now() - skewMs).toUTCString();
  const found = await findingsOf(new Response("ok", { headers: { date } }));
  const start = `warning clock: The clock of this machine is ${words} the server's, so`;
  expect(found.map((each) => each.slice(0, start.length))).toEqual(words === undefined ? [] : [start]);
});

test.each(["", "no number", "300"])("an answer's Age of %j is taken off only if it is a number", async (age) => {
  vi.useFakeTimers({ now: Date.UTC(2026, 8, 14) });
  const date = new Date(Date.now() - 300_000).toUTCString();
  const found = await findingsOf(new Response("ok", { headers: { date, age } }));
  expect(found).toHaveLength(age === "300" ? 0 : 1);
});

test("a date that cannot be read says nothing of clocks", async () => {
  expect(await findingsOf(new Response("ok", { headers: { date: "yesterday" } }))).toEqual([]);
});

test.each([
  -63_000, 53_000,
])("how long the answer took is halved where clocks are compared, and told as it is (%i ms)", async (aheadMs) => {
  vi.useFakeTimers({ now: Date.UTC(2026, 8, 14) });
  const { airbyte } = answeringClient(async () => {
    await new Promise((resolve) => setTimeout(resolve, 8_000));
    return new Response("ok", { headers: { date: new Date(Date.now() + aheadMs).toUTCString() } });
  });
  const work = checkHealth(airbyte);
  await vi.advanceTimersByTimeAsync(8_000);
  const { api, findings } = await work;
  expect(api).toEqual({ reachable: true, healthy: true, status: 200, latencyMs: 8_000 });
  expect(findings).toEqual([]);
});

test("headers of the caller's that cannot be sent are a finding about the configuration", async () => {
  const { airbyte, sent } = answeringClient(() => ({}), { headers: () => ({ "not a name": "x" }) });
  const { ok, findings } = await checkHealth(airbyte);
  expect(ok).toBe(false);
  expect(findings).toEqual([
    { code: "configuration", severity: "error", message: expect.stringContaining('"not a name"') },
  ]);
  expect(sent).toHaveLength(0);
});

test("the server is asked once, whatever retries the client makes of calls", async () => {
  const { airbyte, sent } = answeringClient(() => page(503), { maxRetries: 3, retryDelayMs: 0 });
  await checkHealth(airbyte);
  expect(sent).toHaveLength(1);
});

test.each([
  ["hangs", () => new Promise<never>(() => {})],
  [
    "fails",
    () => {
      throw new Error("the vault with marked-secret is down");
    },
  ],
])("a headers function that %s is a finding, within the time limit", async (_, headers) => {
  const { airbyte } = answeringClient(() => ({}), { headers: headers as never });
  for (const check of [checkHealth, diagnose]) {
    const result = await check(airbyte, { timeoutMs: 50 });
    expect(result).toMatchObject({ ok: false, findings: [{ severity: "error" }] });
    expect(JSON.stringify(result)).not.toContain("marked");
  }
});

test("a headers function that hangs is what is told, not the server", async () => {
  const { airbyte, sent } = answeringClient(() => ({}), { headers: () => new Promise<never>(() => {}) });
  const error = await airbyte.listTags({ timeoutMs: 50, query: { workspaceIds: [SOME_ID] } }).catch((e: unknown) => e);
  const message =
    "The headers function, or middleware, of this client did not answer within 50 ms: check what it waits for; it must not ask this client for a token.";
  const findings = [{ code: "configuration", severity: "error", message }];
  expect(await checkHealth(airbyte, { timeoutMs: 50 })).toMatchObject({ findings });
  expect((await diagnose(airbyte, { timeoutMs: 50, error })).findings).toEqual(findings);
  expect(sent).toHaveLength(0);
});

test.each(["myapp://login", "https://the-key.example/"])("a redirect to %s is a finding", async (location) => {
  const { airbyte } = answeringClient(() => new Response(null, { status: 302, headers: { location } }));
  for (const check of [checkHealth, diagnose]) {
    const { findings } = await check(airbyte);
    expect(findings).toMatchObject([{ code: "redirect" }]);
    expect(JSON.stringify(findings)).not.toMatch(/null|the-key/);
  }
});

test("good JSON that is none of Airbyte's is a finding", async () => {
  const { airbyte } = answeringClient(() => ({ ok: true }));
  expect(await diagnose(airbyte)).toMatchObject({ ok: false, findings: [{ code: "proxy" }] });
});
