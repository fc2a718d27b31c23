import { expect, test, vi } from "vitest";
import { createAirbyteClient } from "../../src/client.ts";
import { answeringClient, failureOf, status } from "../support/answering-client.ts";

const good = status(200, { data: [] });
const sentWith = async (options: object, call: object = {}) => {
  const { airbyte, sent } = answeringClient([good], options);
  await airbyte.listJobs(call);
  return Object.fromEntries(sent[0]?.headers ?? []);
};

test("a call says what it takes and who it is", async () => {
  expect(await sentWith({})).toEqual({
    accept: "application/json, */*;q=0.8",
    authorization: "Bearer the-key",
    "user-agent": expect.stringMatching(/^airbyte-client\/\d+\.\d+\.\d+/),
  });
});

test("headers of the options are sent, and win over the client's own", async () => {
  const headers = { "X-Proxy": "1", Accept: "application/json", "User-Agent": "mine" };
  expect(await sentWith({ headers })).toMatchObject({
    "x-proxy": "1",
    accept: "application/json",
    "user-agent": "mine",
  });
});

test("headers of the call win over those of the options, and null takes one away", async () => {
  const sent = await sentWith(
    { headers: { "x-a": "options" } },
    { headers: { "x-a": "call", "x-b": null, "x-c": undefined } },
  );
  expect(sent["x-a"]).toBe("call");
  expect(sent).not.toHaveProperty("x-b");
  expect(sent).not.toHaveProperty("x-c");
  expect(await sentWith({}, { headers: { accept: "a/b", "user-agent": "call" } })).toMatchObject({
    accept: "a/b",
    "user-agent": "call",
  });
});

test("headers of a function win over the client's own, and those of the call over both", async () => {
  const headers = async () => ({ "User-Agent": "function", "x-a": "function", "x-b": "function" });
  expect(await sentWith({ headers }, { headers: { "x-a": "call", "x-b": null, accept: null } })).toEqual({
    authorization: "Bearer the-key",
    "user-agent": "function",
    "x-a": "call",
  });
});

test("headers without a value are left out", async () => {
  const sent = await sentWith({ headers: { "x-a": undefined, "x-b": null, "x-c": "" } as never });
  expect(sent).not.toHaveProperty("x-a");
  expect(sent).not.toHaveProperty("x-b");
  expect(sent["x-c"]).toBe("");
});

test("a headers function is asked once for each call, however many attempts it takes", async () => {
  let asked = 0;
  const headers = async () => ({ "x-count": String(++asked) });
  const { airbyte, sent } = answeringClient([status(503), good, good], { headers });
  await airbyte.listJobs();
  await airbyte.listJobs();
  expect(sent.map((request) => request.headers.get("x-count"))).toEqual(["1", "1", "2"]);
});

test("an error of the headers function stays its own", async () => {
  const mine = new Error("mine");
  const { airbyte, sent } = answeringClient([good], {
    headers: () => {
      throw mine;
    },
  });
  expect(await failureOf(airbyte.listJobs())).toBe(mine);
  expect(sent).toHaveLength(0);
});

test.each([
  [null],
  [undefined],
  ["text"],
  [7],
])("a headers function that gives %j is told what it should give", async (value) => {
  const { airbyte } = answeringClient([good], { headers: () => value as never });
  const error = await failureOf<Error>(airbyte.listJobs());
  expect(error).toMatchObject({ code: "configuration" });
  expect(error.message).toBe("headers must be an object of names and values, or a function that returns one");
});

const secret = "marked-secret";
const bad: [string, Record<string, unknown>, string][] = [
  [
    "a line break in a value",
    { "x-a": `${secret}\r\nx-b: 1` },
    'headers: the value of "x-a" has a line break or another character that no HTTP header can carry',
  ],
  [
    "a character beyond Latin 1",
    { "x-a": `${secret}€` },
    'headers: the value of "x-a" has a line break or another character that no HTTP header can carry',
  ],
  [
    "a zero",
    { "x-a": `${secret}\u0000x` },
    'headers: the value of "x-a" has a line break or another character that no HTTP header can carry',
  ],
  ["a space in a name", { "x a": secret }, 'headers: "x a" is not the name of an HTTP header'],
  ["a space before a name", { " x": secret }, 'headers: " x" is not the name of an HTTP header'],
  ["a space after a name", { "x ": secret }, 'headers: "x " is not the name of an HTTP header'],
  [
    "a name that goes on for ever",
    { [`${"x".repeat(100)} `]: secret },
    `headers: "${"x".repeat(40)}" is not the name of an HTTP header`,
  ],
];
test.each(bad)("%s is refused without quoting the value, wherever it is given", async (_name, headers, message) => {
  const ways = [
    () => answeringClient([good], { headers: () => headers as never }).airbyte.listJobs(),
    () => answeringClient([good]).airbyte.listJobs({ headers: headers as never }),
    () => answeringClient([good]).airbyte.GET("/jobs", { params: { header: headers } } as never),
  ];
  for (const way of ways) {
    const error = await failureOf<Error>(way());
    expect(error).toMatchObject({ code: "configuration", message });
    expect(error.stack).not.toContain(secret);
  }
});

test("headers of a call may be a Headers object or have several values, which are checked one by one", async () => {
  expect(await sentWith({}, { headers: new Headers({ "x-a": "1" }) })).toMatchObject({ "x-a": "1" });
  expect(await sentWith({}, { headers: { "x-a": ["1", "2"], "x-b": 7 } })).toMatchObject({ "x-a": "1, 2", "x-b": "7" });
  const { airbyte } = answeringClient([good]);
  expect(await failureOf(airbyte.listJobs({ headers: { "x-a": ["1", "\n2\n3"] } as never }))).toMatchObject({
    code: "configuration",
  });
});

test("white space around a value is no reason to refuse it", async () => {
  expect(await sentWith({ headers: { "x-a": " 1\n" } })).toMatchObject({ "x-a": "1" });
});

test("without authentication none is sent", async () => {
  expect(await sentWith({ auth: "none" })).not.toHaveProperty("authorization");
});

test("a signal that is none is refused", async () => {
  const { airbyte } = answeringClient([good]);
  for (const signal of [{}, "x", 7]) {
    const error = await failureOf<Error>(airbyte.listJobs({ signal: signal as never }));
    expect(error).toMatchObject({ code: "configuration", message: "signal must be an AbortSignal" });
  }
  expect(await airbyte.listJobs({ signal: null as never })).toEqual({ data: [] });
});

test("undefined in the options leaves the client's own header, and a list is no headers", async () => {
  const absent = { "user-agent": undefined, accept: undefined } as never;
  expect(await sentWith({ headers: absent })).toMatchObject({
    accept: "application/json, */*;q=0.8",
    "user-agent": expect.stringMatching(/^airbyte-client/),
  });
  const { airbyte, sent } = answeringClient([good]);
  const failure = await failureOf<Error>(airbyte.GET("/jobs", { headers: [["x-a", "1"]] as never }));
  expect(failure.message).toBe(
    "headers must be an object of names and values, or a Headers; convert anything else with Object.fromEntries(headers)",
  );
  expect(sent).toHaveLength(0);
});

test("a fetch that is given for one call gets a Request, as openapi-fetch has it", async () => {
  const seen: unknown[] = [];
  const { airbyte, sent } = answeringClient([good]);
  const own = async (request: Request): Promise<Response> => {
    seen.push(request.method, request.url, request.headers.get("authorization"));
    return status(200, { data: [] });
  };
  await airbyte.GET("/jobs", { fetch: own });
  expect(seen).toEqual(["GET", "https://airbyte.example/api/public/v1/jobs", "Bearer the-key"]);
  expect(sent).toHaveLength(0);
});

test("creating a client touches nothing of the platform's fetch, which is slow to load", () => {
  const touched: string[] = [];
  for (const name of ["Headers", "Request", "Response", "FormData"] as const) {
    const real = globalThis[name];
    vi.stubGlobal(name, real);
    Object.defineProperty(globalThis, name, {
      configurable: true,
      get: () => {
        touched.push(name);
        return real;
      },
    });
  }
  createAirbyteClient({ clientId: "id", clientSecret: "secret" });
  createAirbyteClient({ apiKey: "the-key", logger: console, maxRetries: 1 });
  vi.unstubAllGlobals();
  expect(touched).toEqual([]);
});
