import { expect, test } from "vitest";
import { Redactor } from "../../src/redaction/redactor.ts";

const SECRET = 'Ä+/ secret=&<"~>?-x';

function redactorOf(...secrets: string[]): Redactor {
  const redactor = new Redactor();
  for (const secret of secrets) redactor.addSecret(secret);
  return redactor;
}

test.each([
  ["as it is", SECRET],
  ["in lower case", SECRET.toLowerCase()],
  ["in an address", encodeURIComponent(SECRET)],
  ["in an address, with small digits", encodeURIComponent(SECRET).replace(/%../g, (hex) => hex.toLowerCase())],
  ["in an address, with plus signs for blanks", encodeURIComponent(SECRET).replaceAll("%20", "+")],
  ["as an address", encodeURI(SECRET)],
  ["in a form", String(new URLSearchParams({ a: SECRET })).slice(2)],
  ["in JSON", JSON.stringify(SECRET).slice(1, -1)],
  ["in JSON that escapes slashes", JSON.stringify(SECRET).slice(1, -1).replaceAll("/", "\\/")],
  ["in an address in an address", encodeURIComponent(encodeURIComponent(SECRET))],
  ["in JSON in JSON", JSON.stringify(JSON.stringify(SECRET).slice(1, -1)).slice(1, -1)],
  ["in HTML", "Ä+/ secret=&amp;&lt;&quot;~&gt;?-x"],
  ["in HTML with numbers", "&#196;+&#x2F; secret&#x3D;&amp;&#60;&quot;~&gt;?-x"],
  ["half in one notation and half in another", "%C3%84+\\/%20secret&#x3d;\\u0026<\\u0022~>%3F-x"],
  ["in an address in JSON in JSON", JSON.stringify(JSON.stringify(encodeURI(SECRET)).slice(1, -1)).slice(1, -1)],
  ["in HTML with zeros in front", "&#0000196;+&#x002F; secret=&amp;<&quot;~>?-x"],
  ["in a log of nginx", "Ä+/ secret=&<\\x22~>?-x"],
  ["in JSON in a log of nginx", "Ä+/ secret=&<\\x5C\\x22~>?-x"],
  ["over two lines", 'Ä+/ sec\nret=&<"~>?-x'],
  ["over two lines of a header", 'Ä+/ secret=\r\n  &<"~>?-x'],
  ["in base64 over lines", Buffer.from(SECRET).toString("base64").replaceAll(/.{9}/g, "$&\r\n")],
  ["in base64", Buffer.from(SECRET).toString("base64")],
  ["in base64 without padding", Buffer.from(SECRET).toString("base64").replace(/=+$/, "")],
  ["in base64 of addresses", Buffer.from(SECRET).toString("base64url")],
])("a secret written %s goes, and what is around it stays", (_, written) => {
  expect(redactorOf(SECRET).redact(`before ${written} after`)).toBe("before [redacted] after");
});

test("in JSON every text and every name is cleaned, whatever is escaped in it, and all else stays", () => {
  const escaped = [...SECRET].map((char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`).join("");
  const body = `{"a":["${escaped}",1,null,true,{"${escaped}":"b\\n"}]}`;
  expect(JSON.parse(redactorOf(SECRET).redact(body))).toEqual({
    a: ["[redacted]", 1, null, true, { "[redacted]": "b\n" }],
  });
  const odd = [...SECRET]
    .map((char) => (/\w/.test(char) ? char : `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`))
    .join("");
  expect(redactorOf(SECRET).redact(`{"a":"${odd} and more`)).not.toContain("secret");
});

test("of secrets that hold each other the longest goes first", () => {
  expect(redactorOf("abcd-efgh", "abcd-efgh-ijkl", "efgh").redact("abcd-efgh-ijkl abcd-efgh efgh")).toBe(
    "[redacted] [redacted] [redacted]",
  );
});

test("what is shorter than four characters is no secret, and nothing is made of nothing", () => {
  expect(redactorOf("abc", "", "wxyz").redact("abc wxyz")).toBe("abc [redacted]");
  expect(redactorOf("wxyz").redact("")).toBe("");
});

test("the last eight tokens are remembered", () => {
  const redactor = new Redactor();
  for (let count = 1; count <= 9; count += 1) redactor.addToken(`token-${count}`);
  redactor.addToken("token-9");
  expect(redactor.redact("token-1 token-2 token-9")).toBe("token-1 [redacted] [redacted]");
});

test("secrets of one occasion are taken out on that occasion", () => {
  const redactor = redactorOf("wxyz");
  expect(redactor.redact("wxyz once", { headers: new Headers({ "x-api-key": "once" }), body: undefined })).toBe(
    "[redacted] [redacted]",
  );
  expect(redactor.redact("wxyz once")).toBe("[redacted] once");
});

test("the beginning of a secret at the end of a text goes, from eight characters on, and nowhere else", () => {
  const redactor = redactorOf("a-long-secret-0123");
  expect(redactor.redact("bad: a-long-secret-012")).toBe("bad: [redacted]");
  expect(redactor.redact("bad: a-long-s")).toBe("bad: [redacted]");
  expect(redactor.redact("bad: a-long-s\r\nX: 1")).toBe("bad: [redacted]\r\nX: 1");
  expect(redactor.redact("bad: a-long%2Ds\nX: 1")).toBe("bad: [redacted]\nX: 1");
  expect(redactor.redact("bad: a-long-")).toBe("bad: a-long-");
  expect(redactor.redact("a-long-secret of mine")).toBe("a-long-secret of mine");
});

test("line breaks around a secret stay, and a secret that begins like white space goes after one", () => {
  const redactor = redactorOf("a-long-secret-0123", "+JuXIIPG/gc3f==");
  expect(redactor.redact("is: a-long-secret-0123\n  at x")).toBe("is: [redacted]\n  at x");
  expect(redactor.redact('{"is":"a-long-secret-0123\\nCaused by"}')).toBe('{"is":"[redacted]\\nCaused by"}');
  expect(redactor.redact("value:\n+JuXIIPG%2Fgc3f%3D%3D\n")).toBe("value:\n[redacted]\n");
});

test("of secrets that overlap both go", () => {
  expect(redactorOf("abcd-efgh", "efgh-ijkl").redact("x abcd-efgh-ijkl y")).toBe("x [redacted] y");
});

test("a secret that was given with a line break at its end goes without it, too", () => {
  expect(redactorOf("from-a-file-99\n").redact("no 'from-a-file-99' here")).toBe("no '[redacted]' here");
  expect(redactorOf("\n \n").redact("a\n \nb")).toBe("a\n \nb");
});

test("what looks like an escape and is none stays", () => {
  const text = "100% sure, %ff%fe, %zz, &nosuch; &#99999999; \\";
  expect(redactorOf("another-secret").redact(text)).toBe(text);
  expect(redactorOf("50%25-off\\n").redact("it is 50%25-off\\n!")).toBe("it is [redacted]!");
});

test.each([
  "%6f%6e%6",
  "\\u006f\\u006e\\u00",
  "on&#x6",
  "on%c3%",
  "on%C3%A9m%6F%72",
  "on\ufffd%c3%a9%6d%6",
])("a text that was cut off inside an escape of a secret, as in %s, keeps nothing of it", (end) => {
  expect(redactorOf("a-long-one-on\u00e9more").redact(`bad: a-long-one-${end}`)).toBe("bad: [redacted]");
});

test("one of many secrets in a large answer with escapes is found", () => {
  const secrets = Array.from({ length: 200 }, (_, index) => `p\u00e4ssword-"number-${index}/x`);
  const list = Array.from({ length: 9_000 }, (_, index) => `x${index % 10}`);
  const body = JSON.stringify({ message: `a\u2028\\u0041 ${secrets[7]}`, list });
  const sent = { headers: new Headers(), body: JSON.stringify({ configuration: { passwords: secrets } }) };
  expect(new Redactor().redact(body, sent)).toBe(body.replace(/p\u00e4ssword.*number-7\/x/, "[redacted]"));
});

test("a token of any length can be looked for", () => {
  const long = "t".repeat(200_000);
  expect(redactorOf(long).redact(`a ${long} b`)).toBe("a [redacted] b");
});

test.each([
  '{"message":"bad key: a-long-secret-01"}',
  "bad key: a-long-secret-01...",
  "bad key: a-long-secret-01…",
  "bad key: a-long-secret-01\nnext line",
  "<p>bad key: a-long-secret-01</p>",
  '{"message":"{\\"key\\":\\"a-long-secret-01\\"}"}',
])("a secret that the server itself has cut off is hidden, as in %s", (text) => {
  const redactor = redactorOf("a-long-secret-0123");
  // The backslash before a quote may be the beginning of an escape.
  expect(redactor.redact(text)).toBe(text.replace(/a-long-secret-01\\?/, "[redacted]"));
});

test("how keys and addresses usually begin is no beginning of a secret", () => {
  const redactor = redactorOf("-----BEGIN PRIVATE KEY-----abcdefghijklmnop", "mongodb://ada:hush-hush@db.example");
  expect(redactor.redact("it begins with -----BEGIN PRIVATE KEY-----")).toContain("-----BEGIN PRIVATE KEY-----");
  expect(redactor.redact("it begins with mongodb://")).toBe("it begins with mongodb://");
  expect(redactor.redact("it was mongodb://ada:hush-hu")).toBe("it was [redacted]");
});

test("marks that only some languages escape go, too", () => {
  expect(redactorOf("a*b!c-(secret)").redact("in a%2Ab%21c-%28secret%29 here")).toBe("in [redacted] here");
  expect(redactorOf("it's-secret-42").redact("in it&#39;s-secret-42 here")).toBe("in [redacted] here");
});

test("JSON that is quoted in a text of JSON is cleaned, whatever is escaped in it, and all else stays", () => {
  const quoted = JSON.stringify({ client_secret: "dGhpcy1pcw==", other: "a=b" }).replaceAll("=", "\\u003d");
  const shown = redactorOf("dGhpcy1pcw==").redact(JSON.stringify({ message: `upstream said ${quoted}` }));
  expect(JSON.parse(shown).message).toBe('upstream said {"client_secret":"[redacted]","other":"a\\u003db"}');
  const harmless = JSON.stringify({ message: 'said {"a":"\\u003d"}' });
  expect(redactorOf("dGhpcy1pcw==").redact(harmless)).toBe(harmless);
});

test.each([
  ["of pairs of surrogates", "pass\u{1f600}word-99", "pass\\ud83d\\ude00word-99"],
  [
    "of Greek with a sigma at its end",
    "\u039a\u03a9\u0394\u0399\u039a\u039f\u03a3",
    "\u03ba\u03c9\u03b4\u03b9\u03ba\u03bf\u03c2",
  ],
  ["with an escape of its own, in JSON", 'p%40ss"word', 'p%40ss\\"word'],
  ["with an entity of its own, in JSON", 'p&amp;ss"word', 'p&amp;ss\\"word'],
  ["with an escape of its own, whose ampersand is escaped", "svc:p%40ss@h/db?w=1&j=2", "svc:p%40ss@h/db?w=1\\u0026j=2"],
  ["with an escape of its own, in HTML", "svc:p%40ss@h/db?w=1&j=2", "svc:p%40ss@h/db?w=1&amp;j=2"],
  ["with a blank before it, in base64", " hunter2-secret", Buffer.from(" hunter2-secret").toString("base64")],
  ["with a line break after it, in base64", "hunter2-secret\n", Buffer.from("hunter2-secret\n").toString("base64")],
])("a secret %s goes", (_, secret, written) => {
  expect(redactorOf(secret).redact(`before ${written} after`)).toBe("before [redacted] after");
});

test("a large answer full of escapes is read to its end", () => {
  for (const text of [
    `${"%20".repeat(20_000)}x`,
    `${"%D0%BF".repeat(10_000)}!`,
    `${"\\".repeat(60_000)}x`,
    "&".repeat(60_000),
  ]) {
    expect(redactorOf("another-secret").redact(text)).toBe(text);
  }
  const repeated = "ab".repeat(2_000);
  expect(redactorOf(`${repeated}c`).redact(`${repeated}x`)).toBe(`${repeated}x`);
  expect(redactorOf(`${repeated}c`).redact(`x${repeated}`)).toBe("x[redacted]");
});

test("a text that was cut between the two halves of a character keeps nothing of a secret", () => {
  expect(redactorOf("a-long-one-\u{1f600}-more").redact("bad: a-long-one-\ud83d")).toBe("bad: [redacted]");
});

test("what a short secret says in another notation is no secret", () => {
  expect(redactorOf("%20%20%20%20", "%74rue").redact("{\n      a: true }")).toBe("{\n      a: true }");
});

test("a text that was cut inside an escape of half a character keeps nothing of a secret", () => {
  expect(redactorOf("secretss\u{1f600}1234").redact("bad: secretss\\ud83d\\")).toBe("bad: [redacted]");
});

test.each([
  ["\n", " "],
  ["\r\n", "\n"],
  ["\n", ""],
  ["\\n", " "],
  ["\n", '", "'],
])("a key in PEM format is hidden line by line (line breaks %j, repeated as %j)", (given, said) => {
  const lines = ["MIIEvQIBADANBgkqhkiG9w0BAQEF", "AASCBKcwggSjAgEAAoIBAQC7VJTU", "t9Us8cKjMzEfYyjiWA4R"];
  const pem = ["-----BEGIN PRIVATE KEY-----", ...lines, "-----END PRIVATE KEY-----"];
  const redactor = redactorOf(`${pem.join(given)}${given}`);
  const text = redactor.redact(`invalid key: ${pem.join(said)}`);
  for (const line of lines) expect(text).not.toContain(line);
  expect(text).toContain("invalid key: ");
});
