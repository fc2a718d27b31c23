// Which findings stand beside each other, and which make others superfluous.
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { diagnose } from "../../src/diagnose.ts";
import { answeringClient } from "../support/answering-client.ts";
import { problemAnswer } from "../support/problem-answer.ts";

const NOW = Date.UTC(2026, 8, 14, 6);

beforeEach(() => {
  vi.useFakeTimers({ now: NOW, toFake: ["Date"] });
});
afterEach(() => {
  vi.useRealTimers();
});

const encoded = (payload: string) => btoa(payload).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");

/** A healthy server, and a client whose function gives a token with this payload. */
function withToken(payload: object | string, health = () => new Response("ok")) {
  const text = typeof payload === "string" ? payload : JSON.stringify(payload);
  return answeringClient(({ path }) => (path === "/health" ? health() : { data: [{}] }), {
    ...{ apiKey: undefined, accessToken: () => ({ value: `e30.${encoded(text)}.x` }) },
  }).airbyte;
}
const expiredFor = (ms: number) => ({ exp: (NOW - ms) / 1000 });

test("a warning about the server's health does not end the diagnosis, an error does", async () => {
  const asked = (health: Response) =>
    answeringClient(({ path }) => (path === "/health" ? health : problemAnswer(403, "no"))).airbyte;
  const warned = await diagnose(asked(new Response("no", { status: 422 })));
  expect(warned.findings.map(({ severity, code }) => `${severity} ${code}`)).toEqual([
    "warning server",
    "error permissions",
  ]);
  const ill = await diagnose(asked(problemAnswer(503, "unhealthy")));
  expect(ill.findings.map(({ severity, code }) => `${severity} ${code}`)).toEqual(["error server"]);
});

test("where this machine's clock is off, a token that looks expired says nothing new", async () => {
  const date = new Date(NOW - 3_600_000).toUTCString();
  const { findings } = await diagnose(withToken(expiredFor(60_000), () => new Response("ok", { headers: { date } })));
  expect(findings.map(({ message }) => message.slice(0, 49))).toEqual([
    "The clock of this machine is 60 minutes ahead of ",
  ]);
});

test.each([
  [-1_000, undefined],
  [0, "1 minute ago"],
  [20_000, "1 minute ago"],
  [120_000, "2 minutes ago"],
])("a new token that expired %i ms ago by its own words is told with the time: %s", async (ms, words) => {
  const { findings } = await diagnose(withToken(expiredFor(ms)));
  const expected = `The token that was issued just now expired ${words} by this machine's clock: set`;
  expect(findings.map(({ message }) => message.slice(0, expected.length))).toEqual(words ? [expected] : []);
});

test("letters that only base64 for URLs has are read, too", async () => {
  const { findings } = await diagnose(withToken({ name: "~~~???>>>", ...expiredFor(120_000) }));
  expect(findings).toHaveLength(1);
});

test.each([
  "no JSON",
  '{"exp":"0"}',
  '{"exp":null}',
  "{}",
  "null",
])("a token whose payload is %s has no expiry to judge", async (payload) => {
  await expect(diagnose(withToken(payload))).resolves.toMatchObject({ ok: true, findings: [] });
});
