import fc from "fast-check";
import { expect, test } from "vitest";
import { checkHeaders } from "../../src/checks/check-headers.ts";
import type { ApiError } from "../../src/errors.ts";
import { getConnectionHealth, mayHaveBeenCarriedOut, waitForJob } from "../../src/index.ts";
import { parseProblem } from "../../src/problem.ts";
import { Redactor } from "../../src/redaction/redactor.ts";
import { answeringClient, failureOf, status } from "../support/answering-client.ts";
import { job } from "../support/job-of.ts";

const WORKSPACE = "11111111-1111-4111-8111-111111111111";
const deep = "[".repeat(20_000) + "]".repeat(20_000);

function redactorOf(secret: string): Redactor {
  const redactor = new Redactor();
  redactor.addSecret(secret);
  return redactor;
}

test("a secret inside of something longer goes, whether that is written in Base64 or in hexadecimal", () => {
  for (const encoding of ["base64", "base64url", "hex"] as const) {
    for (const before of ["", "a", "ab", "abc"]) {
      const written = Buffer.from(`{"id":"${before}","secret":"c1ient-s3cret_välue/9","x":1}`).toString(encoding);
      const shown = redactorOf("c1ient-s3cret_välue/9").redact(`it said ${written}.`);
      expect(shown).toMatch(/^it said [\w+/-]+\[redacted\][\w+/-]+=*\.$/);
      const left = shown.slice("it said ".length).split("[redacted]");
      expect(left.map((text) => Buffer.from(text, encoding).toString()).join()).not.toMatch(/ient|3cret|lue/);
    }
  }
});

test("a short secret in Base64 takes no ordinary word with it", () => {
  const text = Buffer.from("xabcdx").toString("base64");
  expect(redactorOf("abcd").redact(text)).toBe(text);
});

test("what begins like a secret again and again is found as by a search from each place", () => {
  const letters = fc.array(fc.constantFrom("a", "a", "a", "b"), { minLength: 9, maxLength: 16 });
  const texts = fc.array(fc.constantFrom("a", "a", "a", "b"), { maxLength: 80 });
  fc.assert(
    fc.property(letters, texts, (form, around) => {
      const secret = form.join("");
      // A sign behind it, so that no end of the text looks like the end of a secret that was cut off.
      const text = `${around.join("")}!`;
      let expected = "";
      for (let at = 0; at < text.length; ) {
        const hit = text.startsWith(secret, at);
        expected += hit ? "[redacted]" : text[at];
        at += hit ? secret.length : 1;
      }
      expect(redactorOf(secret).redact(text)).toBe(expected);
    }),
    { numRuns: 500 },
  );
});

test("a long answer that nearly repeats a long secret everywhere is read to its end", () => {
  // By a search from each place it would take minutes.
  const text = `${"a".repeat(1_000_000)}!`;
  expect(redactorOf(`${"a".repeat(100_000)}b`).redact(text)).toBe(text);
});

test("a configuration of any depth changes nothing about the outcome of a call", async () => {
  const body = { name: "x", workspaceId: WORKSPACE, configuration: { password: deep } };
  const { airbyte } = answeringClient(
    [
      status(200, { sourceId: WORKSPACE }, { "x-request-id": "one" }),
      status(422, { message: `no ${deep}`.slice(0, 900) }),
    ],
    { onEvent: () => {} },
  );
  await expect(airbyte.createSource({ body })).resolves.toMatchObject({ sourceId: WORKSPACE });
  const error = await failureOf<ApiError>(airbyte.createSource({ body }));
  expect(error).toMatchObject({ status: 422, code: "api" });
  expect(mayHaveBeenCarriedOut(error)).toBe(false);
});

test("name and password of Basic credentials in a header are hidden when the server repeats them", async () => {
  const authorization = `Basic ${Buffer.from("joe:pä55word-xyz").toString("base64")}`;
  const answer = () => status(401, { message: "no login for joe:pä55word-xyz, whose password is pä55word-xyz" });
  const { airbyte } = answeringClient(answer, { auth: "none", headers: { authorization } });
  const { message } = await failureOf<Error>(airbyte.listJobs());
  expect(message).toContain("no login for [redacted], whose password is [redacted]");
});

test("what is no pair in Base64 hides nothing besides itself", async () => {
  for (const authorization of ["Basic %%%%", `Basic ${btoa("jobs")}`]) {
    const answer = () => status(401, { message: "no jobs" });
    const { airbyte } = answeringClient(answer, { auth: "none", headers: { authorization } });
    expect((await failureOf<Error>(airbyte.listJobs())).message).toContain("no jobs");
  }
});

test("a server cannot write lines of its own into an error or a log", async () => {
  const lines: unknown[] = [];
  const log = (line: unknown) => lines.push(line);
  const said = "x\r\n2026-01-01 ERROR forged\u2028\u001b[2J";
  const { airbyte } = answeringClient(() => status(400, { message: said }), {
    clientId: "id",
    clientSecret: "hush-hush",
    logger: { debug: log, info: log, warn: log, error: log },
  });
  const error = await failureOf<Error>(airbyte.listJobs());
  expect(error.message).toContain("x 2026-01-01 ERROR forged [2J");
  const ofCall = answeringClient(() => status(400, { message: "bad", details: { reason: said } }));
  const { message } = await failureOf<Error>(ofCall.airbyte.listJobs());
  expect(message).toContain("bad (x 2026-01-01 ERROR forged [2J)");
  for (const line of [error.message, message, ...lines]) expect(String(line)).not.toMatch(/[\p{Cc}\u2028]/u);
});

const FORGED = "sync\r\n2026-01-01 ERROR forged\u001b[2J\u202e";
const onOneLine = /^[^\p{Cc}\u2028\u202e]*$/u;

test("what an answer names cannot write lines of its own into an error, a verdict or a log either", async () => {
  const lines: string[] = [];
  const log = (line: string) => lines.push(line);
  const logger = { debug: log, info: log, warn: log, error: log };
  const failed = { ...job("failed", { jobType: FORGED }), connectionId: WORKSPACE };
  const connection = { connectionId: WORKSPACE, name: "x", status: "inactive", statusReason: FORGED, schedule: {} };
  const { airbyte } = answeringClient(
    ({ path }) => (path.startsWith("/jobs") ? (path === "/jobs" ? { data: [] } : failed) : connection),
    { logger, logLevel: "debug" },
  );
  const { message } = await failureOf<Error>(waitForJob(airbyte, failed.jobId));
  expect(message).toContain("2026-01-01 ERROR forged");
  expect(message).toMatch(onOneLine);
  expect((await getConnectionHealth(airbyte, WORKSPACE)).reason).toMatch(onOneLine);
  expect((await failureOf<Error>(airbyte.GET(`/${FORGED}` as "/jobs"))).message).toMatch(onOneLine);
  await airbyte.GET("/forged\u202e" as "/jobs");
  expect(lines.join("")).toContain("forged");
  for (const line of lines) expect(line).toMatch(onOneLine);
});

test("what a header names stays short and on one line", async () => {
  const target = `https://${"a.".repeat(4_000)}example/`;
  const { airbyte } = answeringClient([status(302, "", { location: target })]);
  expect((await failureOf<Error>(airbyte.listJobs())).message.length).toBeLessThan(1_500);
  const named = answeringClient([status(400, { message: "no" }, { "x-request-id": "a\u009b2J" })]);
  expect(await failureOf(named.airbyte.listJobs())).toMatchObject({ requestId: "a 2J" });
});

test("of a long list in a problem only the beginning is searched for what its text does not say", async () => {
  const known = Array.from({ length: 200 }, () => "ab");
  const ofList = (v: string[]) => status(400, { type: "t", title: "t", detail: "d", data: { message: "drab", v } });
  const first = await failureOf<Error>(answeringClient([ofList(["stranger", ...known])]).airbyte.listJobs());
  expect(first.message).toContain("stranger");
  const last = await failureOf<Error>(answeringClient([ofList([...known, "stranger"])]).airbyte.listJobs());
  expect(last.message).not.toContain("stranger");
});

test("a secret in an answer is found in the characters that the answer says it has", async () => {
  const password = "Müller-Straße-2026";
  const bytes = (encoding: BufferEncoding) => Buffer.from(`no login with ${password} here`, encoding);
  for (const [charset, body] of [
    ["ISO-8859-1", bytes("latin1")],
    ["utf-16le", bytes("utf16le")],
  ] as const) {
    const answer = new Response(body, { status: 502, headers: { "content-type": `text/plain; charset=${charset}` } });
    const { airbyte } = answeringClient([answer], { auth: "none", headers: { "x-password": encodeURI(password) } });
    const { message } = await failureOf<Error>(airbyte.listJobs({ maxRetries: 0 }));
    expect(message).toContain("no login with [redacted] here");
  }
  const json = new Response(JSON.stringify({ message: `no ${password}` }), {
    ...{ status: 400, headers: { "content-type": "application/json; charset=ISO-8859-1" } },
  });
  const ofJson = answeringClient([json], { auth: "none", headers: { "x-password": encodeURI(password) } });
  expect((await failureOf<Error>(ofJson.airbyte.listJobs())).message).toContain("no [redacted]");
  const odd = new Response("bad", { status: 400, headers: { "content-type": "text/plain; charset=no-such" } });
  expect((await failureOf<Error>(answeringClient([odd]).airbyte.listJobs())).message).toContain("bad");
});

test("a key in the address of the token endpoint is hidden when the server repeats it", async () => {
  const tokenUrl = "https://login.example/token?code=FUNCTIONKEY-0123456789&audience=airbyte";
  const said = `nothing for airbyte at ${tokenUrl}`;
  const { airbyte } = answeringClient(() => status(404, { message: said }), {
    ...{ clientId: "id", clientSecret: "hush-hush", tokenUrl },
  });
  const { message } = await failureOf<Error>(airbyte.listJobs());
  expect(message).toContain("nothing for airbyte at https://login.example/token?code=[redacted]&audience=airbyte");
  expect(JSON.stringify(airbyte.auth.status())).not.toContain("FUNCTIONKEY");
});

test("a page of tags without end, and a header of blanks, are read to their end", () => {
  // By an expression that begins again at each of them it would take minutes.
  expect(parseProblem("<title".repeat(200_000))).toEqual({ kind: "html", message: undefined });
  const blanks = " ".repeat(2_000_000);
  expect(() => checkHeaders({ "x-a": `a${blanks}b`, "x-b": `${blanks}b\n${blanks}` })).not.toThrow();
});

test("a secret with characters of four bytes goes, escaped for an address", () => {
  const redactor = new Redactor();
  redactor.addSecret("geheim-🔑-wort-lang");
  expect(redactor.redact(`a ${encodeURIComponent("geheim-🔑-wort-lang")} b`)).toBe("a [redacted] b");
});

test("escapes within escapes are read four deep", () => {
  const redactor = new Redactor();
  redactor.addSecret("se/cret/wo/rd");
  let text = "se/cret/wo/rd";
  for (let layer = 0; layer < 4; layer += 1) text = encodeURIComponent(text);
  expect(redactor.redact(text)).toBe("[redacted]");
});

test("a secret that is longer than the text, however it is escaped, is found where it was cut off", () => {
  const secret = "k\u00fc-\u{1f511}/".repeat(300);
  const json = [...secret]
    .map((each) =>
      [...each]
        .flatMap((one) =>
          Array.from({ length: one.length }, (_, at) => `\\u${one.charCodeAt(at).toString(16).padStart(4, "0")}`),
        )
        .join(""),
    )
    .join("");
  for (const written of [secret, encodeURIComponent(secret), json, Buffer.from(secret).toString("base64")]) {
    const request = { headers: new Headers(), body: JSON.stringify({ configuration: { password: secret } }) };
    const shown = new Redactor().redact(`no: ${written.slice(0, 216)}`, request);
    expect(shown).toBe("no: [redacted]");
  }
});

test("of many secrets of one request each is found, and none of another request's", () => {
  const redactor = new Redactor();
  const request = (values: string[]) => ({
    headers: new Headers(),
    body: JSON.stringify({ configuration: { tokens: values } }),
  });
  const mine = Array.from({ length: 40 }, (_, index) => `same-beginning-${index}!`);
  expect(redactor.redact(mine.join(" "), request(mine))).toBe(mine.map(() => "[redacted]").join(" "));
  expect(redactor.redact("same-beginning-1! other-one-9", request(["other-one-9"]))).toBe(
    "same-beginning-1! [redacted]",
  );
});
