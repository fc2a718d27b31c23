// When the error of a call is told beside what was found, and when that says enough.
import { expect, test } from "vitest";
import { diagnose } from "../../src/diagnose.ts";
import { ApiError, ConnectionError, TimeoutError, TokenError, type TokenErrorFacts } from "../../src/errors.ts";
import type { AirbyteClientOptions } from "../../src/options.ts";
import { answeringClient, failureOf, networkError, type Script, silence } from "../support/answering-client.ts";
import { problemAnswer } from "../support/problem-answer.ts";

const call = { method: "GET", path: "/jobs", attempts: 1 };
const oauth = { clientId: "id", clientSecret: "some-secret" };
const token = (facts: TokenErrorFacts) => new TokenError("no token", facts);
const lost = (reason: string, sent: "no" | "maybe" = "no") =>
  new ConnectionError("lost", { ...call, reason, sent, retryable: true });
const page = (status: number) => new Response("<html>no</html>", { status });
const hateoas = () =>
  Response.json({ message: "no", _links: {}, _embedded: { errors: [{ message: "no" }] } }, { status: 401 });
const moved = () => new Response(null, { status: 308, headers: { location: "https://airbyte.example/" } });

/** The codes of what is found of such a server, with this error, or with that of a call to it. */
async function codesOf(script: Script, given?: Error, options: AirbyteClientOptions = oauth): Promise<string[]> {
  const { airbyte } = answeringClient(script, { baseUrl: "http://localhost:8000", ...options });
  const error = given ?? (await failureOf(airbyte.auth.refresh()));
  const { findings } = await diagnose(airbyte, { error, timeoutMs: 50 });
  return findings.map(({ code }) => code);
}

test.each<[string, Script, string]>([
  ["a web page at every address", () => page(200), "base-url"],
  ["a web page that there is nothing", () => page(404), "base-url"],
  ["Airbyte, but not its public API", hateoas, "base-url"],
  ["a server without authentication", ({ method }) => (method === "GET" ? { data: [{}] } : page(404)), "auth-off"],
  ["a redirect to https", moved, "redirect"],
  ["a redirect to https of reads alone", ({ method }) => (method === "GET" ? moved() : page(405)), "redirect"],
  ["a certificate that has expired", [networkError("CERT_HAS_EXPIRED")], "tls"],
  ["a name that nobody knows", [networkError("ENOTFOUND")], "dns"],
])("the token that a call could not get from %s adds nothing", async (_what, script, code) => {
  expect(await codesOf(script)).toEqual([code]);
});

test("where authentication is off, no other reason is given for a token that did not come", async () => {
  const open: Script = ({ method }) => (method === "GET" ? { data: [{}] } : page(404));
  for (const facts of [
    { kind: "rejected", status: 401, errorId: "e" },
    { kind: "misconfigured", status: 302 },
  ] as const)
    expect(await codesOf(open, token(facts))).toEqual(["auth-off"]);
});

test("at a wrong address, what answered in place of the token endpoint adds nothing", async () => {
  expect(await codesOf(() => page(404), token({ kind: "misconfigured", status: 302 }))).toEqual(["base-url"]);
  const elsewhere = token({ kind: "unreachable", reason: "ENOTFOUND" });
  expect(await codesOf(() => page(404), elsewhere)).toEqual(["base-url", "token-endpoint"]);
});

const dead: [string, Script][] = [
  ["dns", [networkError("ENOTFOUND")]],
  ["tls", [networkError("CERT_HAS_EXPIRED")]],
  ["unreachable", [networkError("ECONNREFUSED")]],
  ["timeout", [silence()]],
  ["server", () => page(503)],
];

test.each(
  dead,
)("where %s is what is wrong, nobody knows of the token endpoint whether its server is up", async (code, script) => {
  for (const facts of [{ status: 503 }, { reason: "ETIMEDOUT" }, {}])
    expect(await codesOf(script, token({ kind: "unreachable", ...facts }))).toEqual([code]);
});

test.each(
  dead,
)("where %s is what is wrong, what the token endpoint answered before is told, too", async (code, script) => {
  const answered = (facts: TokenErrorFacts) => codesOf(script, token(facts));
  expect(await answered({ kind: "misconfigured", status: 404 })).toEqual([code, "token-endpoint"]);
  expect(await answered({ kind: "malformed", status: 200 })).toEqual([code, "token-endpoint"]);
  expect(await answered({ kind: "rejected", status: 400 })).toEqual([code, "credentials"]);
});

test("at a wrong address, credentials that were refused are told, too", async () => {
  expect(await codesOf(() => page(404), token({ kind: "rejected", status: 400 }))).toEqual(["base-url", "credentials"]);
});

test("of two reasons why nothing is reached, the one of now is told if both ask for the same change", async () => {
  const now: Script = [networkError("ECONNREFUSED")];
  expect(await codesOf(now, lost("EHOSTUNREACH"))).toEqual(["unreachable"]);
  expect(await codesOf(now, lost("ETIMEDOUT", "maybe"))).toEqual(["unreachable"]);
  expect(await codesOf(now, lost("ENOTFOUND"))).toEqual(["unreachable", "dns"]);
  expect(await codesOf([networkError("ENOTFOUND")], lost("EAI_AGAIN"))).toEqual(["dns"]);
  expect(await codesOf([networkError("EPROTO")], lost("CERT_HAS_EXPIRED"))).toEqual(["tls"]);
});

test("a server that hangs is told once, however long the call waited for it", async () => {
  const error = new TimeoutError("slow", { ...call, phase: "headers", limitMs: 30_000 });
  expect(await codesOf([silence()], error)).toEqual(["timeout"]);
});

test("two failures inside the server are told both, if they are of two operations", async () => {
  const script: Script = ({ path }) => (path === "/health" ? {} : problemAnswer(500, "internal"));
  const error = new ApiError("failed", { ...call, status: 500, unknownRoute: false });
  expect(await codesOf(script, error, {})).toEqual(["server", "server"]);
  const denied: Script = ({ path }) => (path === "/health" ? {} : problemAnswer(403, "no"));
  const other = new ApiError("failed", { ...call, status: 403, unknownRoute: false });
  expect(await codesOf(denied, other, {})).toEqual(["permissions", "permissions"]);
});

test("what is found of a server that gave a token takes nothing from the error of one that did not", async () => {
  const script: Script = ({ path }) => (path === "/health" ? {} : problemAnswer(403, "no"));
  const error = token({ kind: "unreachable" });
  expect(await codesOf(script, error, {})).toEqual(["permissions", "token-endpoint"]);
});

test.each<[string, Script, string, TokenErrorFacts]>([
  [
    "an odd answer about health",
    ({ path }) => (path === "/health" ? problemAnswer(422, "odd") : { data: [{}] }),
    "server",
    { kind: "unreachable" },
  ],
  [
    "a hidden health",
    ({ path }) => (path.endsWith("/health") ? page(404) : { data: [{}] }),
    "base-url",
    { kind: "misconfigured", status: 404 },
  ],
])("%s is a warning, which does not explain why a token was not given", async (_what, script, code, facts) => {
  expect(await codesOf(script, token(facts), {})).toEqual([code, "token-endpoint"]);
});
