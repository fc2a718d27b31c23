import { expect, test } from "vitest";
import { createAirbyteClient } from "../src/client.ts";
import { ConfigurationError } from "../src/errors.ts";
import type { AirbyteClientOptions } from "../src/options.ts";
import { resolveSettings } from "../src/settings.ts";

const SECRET = "hush-hush-secret";
const good = { clientId: "id", clientSecret: SECRET };

function refusal(options: unknown): string {
  try {
    resolveSettings(options as AirbyteClientOptions);
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(JSON.stringify(error)).not.toContain(SECRET);
    return (error as Error).message;
  }
  throw new Error("these options were taken");
}

test("what is not said has its default", () => {
  expect(resolveSettings(good)).toEqual({
    ...good,
    credential: "client-credentials",
    baseUrl: "https://api.airbyte.com/v1",
    tokenUrl: "https://api.airbyte.com/v1/applications/token",
    tokenRequestFormat: "json",
    timeoutMs: undefined,
    deadlineMs: undefined,
    maxRetries: 3,
    retryDelayMs: 1_000,
  });
});

test.each<[string, AirbyteClientOptions]>([
  ["client-credentials", { ...good, apiKey: "k", accessToken: () => ({ value: "t" }), username: "u", password: "p" }],
  ["access-token", { accessToken: () => ({ value: "t" }), apiKey: "k", username: "u", password: "p" }],
  ["api-key", { apiKey: "k", username: "u", password: "p" }],
  ["basic", { username: "u", password: "p" }],
  ["none", { auth: "none" }],
])("of several credentials %s is used", (credential, options) => {
  expect(resolveSettings(options).credential).toBe(credential);
});

test("an option that is undefined counts as absent", () => {
  const absent = {
    apiKey: undefined,
    username: undefined,
    password: undefined,
    accessToken: undefined,
    auth: undefined,
  };
  const others = {
    baseUrl: undefined,
    tokenUrl: undefined,
    timeoutMs: undefined,
    headers: undefined,
    logger: undefined,
  };
  expect(resolveSettings({ ...good, ...absent, ...others, maxRetries: undefined })).toMatchObject({
    credential: "client-credentials",
    maxRetries: 3,
  });
  expect(refusal(absent)).toMatch(/^Either apiKey or both clientId and clientSecret are required/);
});

test.each([
  [undefined, "createAirbyteClient needs an options object, such as optionsFromEnv() or { clientId, clientSecret }"],
  [null, "createAirbyteClient needs an options object, such as optionsFromEnv() or { clientId, clientSecret }"],
  [SECRET, "createAirbyteClient needs an options object, such as optionsFromEnv() or { clientId, clientSecret }"],
  [
    {},
    'Either apiKey or both clientId and clientSecret are required (or accessToken, or username and password; for a server without authentication set auth: "none"). Set AIRBYTE_API_KEY, or AIRBYTE_CLIENT_ID and AIRBYTE_CLIENT_SECRET, for optionsFromEnv() of airbyte-client/env',
  ],
  [{ clientId: "id" }, "clientId is set but clientSecret is missing: clientId and clientSecret go together"],
  [{ clientSecret: SECRET }, "clientSecret is set but clientId is missing: clientId and clientSecret go together"],
  [
    { apiKey: "k", clientSecret: SECRET },
    "clientSecret is set but clientId is missing: clientId and clientSecret go together",
  ],
  [{ username: "u" }, "username is set but password is missing: username and password go together"],
  [{ password: SECRET }, "password is set but username is missing: username and password go together"],
  [{ username: "a:b", password: SECRET }, "username must not contain a colon: basic authentication would cut it there"],
  [{ fallbackToApiKey: true, ...good }, "fallbackToApiKey needs apiKey, and works only with clientId and clientSecret"],
  [
    { fallbackToApiKey: true, apiKey: SECRET, accessToken: async () => ({ value: "t" }) },
    "fallbackToApiKey needs apiKey, and works only with clientId and clientSecret",
  ],
  [{ auth: "none", apiKey: SECRET }, 'auth: "none" contradicts apiKey; leave one of them out'],
  [{ auth: "none", username: "u", password: SECRET }, 'auth: "none" contradicts username; leave one of them out'],
  [{ auth: "none", ...good }, 'auth: "none" contradicts clientId; leave one of them out'],
  [{ auth: "basic", ...good }, 'auth must be "none"'],
  [{ ...good, clientSecret: "" }, "clientSecret must be a non-empty string"],
  [{ ...good, clientSecret: "  \n" }, "clientSecret must be a non-empty string"],
  [{ ...good, clientId: 7 }, "clientId must be a non-empty string"],
  [{ ...good, clientId: "id\r\n" }, "clientId must not contain a line break, a tab or another control character"],
  [
    { ...good, clientSecret: `${SECRET}\n` },
    "clientSecret must not contain a line break, a tab or another control character",
  ],
  [{ apiKey: null }, "apiKey must be a non-empty string"],
  [
    { apiKey: `${SECRET}\n` },
    'apiKey contains a space, a line break or another character not allowed in a key; leave out "Bearer"',
  ],
  [{ ...good, workspaceId: "" }, "workspaceId must be a non-empty string"],
  [{ ...good, accessToken: SECRET }, "accessToken must be a function"],
  [{ ...good, fetch: {} }, "fetch must be a function"],
  [{ ...good, onEvent: true }, "onEvent must be a function"],
  [{ ...good, allowInsecureHttp: "yes" }, "allowInsecureHttp must be true or false"],
  [{ ...good, fallbackToApiKey: 1 }, "fallbackToApiKey must be true or false"],
  [{ ...good, tokenRequestFormat: "xml" }, 'tokenRequestFormat must be "json" or "form"'],
  [{ ...good, logLevel: "loud" }, 'logLevel must be "debug" or "info" or "warn" or "error"'],
  [{ ...good, logger: console.log }, "logger must have the functions debug, info, warn, error, as console has"],
  [
    { ...good, headers: [["a", SECRET]] },
    "headers must be an object of names and values, or a Headers; convert anything else with Object.fromEntries(headers)",
  ],
  [{ ...good, headers: null }, "headers must be an object of names and values, or a function that returns one"],
  [
    { ...good, headers: { "x-key": `${SECRET}\n${SECRET}` } },
    'headers: the value of "x-key" has a line break or another character that no HTTP header can carry',
  ],
  [
    { username: "proxy", password: "line\n" },
    "password must not contain a line break, a tab or another control character",
  ],
  [
    { username: "pro\0xy", password: SECRET },
    "username must not contain a line break, a tab or another control character",
  ],
  [{ ...good, headers: { "not a name": "x" } }, 'headers: "not a name" is not the name of an HTTP header'],
])("wrong options are refused at once: %j", (options, message) => {
  expect(refusal(options)).toBe(message);
});

test.each([
  ["timeoutMs", 1, 2_147_483_647],
  ["deadlineMs", 1, 2_147_483_647],
  ["maxRetries", 0, 10],
  ["retryDelayMs", 0, 8_000],
])("%s is a whole number from %i to %i", (name, least, most) => {
  const range = `${name} must be a whole number from ${least} to ${most}, not `;
  for (const value of [least, most])
    expect(resolveSettings({ ...good, [name]: value })).toMatchObject({ [name]: value });
  for (const value of [least - 1, most + 1, Number.NaN, Number.POSITIVE_INFINITY, 1.5]) {
    expect(refusal({ ...good, [name]: value })).toBe(range + value);
  }
  expect(refusal({ ...good, [name]: SECRET })).toBe(`${range}of type string`);
  expect(refusal({ ...good, [name]: Object.create(null) })).toBe(`${range}of type object`);
});

test.each([
  ["clientID", "clientId"],
  ["client_secret", "clientSecret"],
  ["CLIENT-SECRET", "clientSecret"],
  ["clientSecert", "clientSecret"],
  ["baseURL", "baseUrl"],
  ["base_url", "baseUrl"],
  ["apikey", "apiKey"],
  ["timeout", "timeoutMs"],
  ["maxRetrys", "maxRetries"],
  ["workspace", "workspaceId"],
  ["deadline", "deadlineMs"],
  ["insecure", "allowInsecureHttp"],
])("the unknown option %s suggests %s", (given, meant) => {
  expect(refusal({ ...good, [given]: SECRET })).toBe(`Unknown option "${given}". Did you mean ${meant}?`);
});

test.each(["url", "colour", "token", "x"])("the unknown option %s gets the list of those that there are", (given) => {
  const message = refusal({ ...good, [given]: SECRET });
  expect(message).toMatch(new RegExp(`^Unknown option "${given}"\\. Known options: accessToken, .*, workspaceId$`));
});

test("with id and secret the fallback is good beside a token function, which then is not used", () => {
  const accessToken = async () => ({ value: "t" });
  const { credential } = resolveSettings({ ...good, apiKey: "k", accessToken, fallbackToApiKey: true });
  expect(credential).toBe("client-credentials");
});

test("a logger that lacks a function is refused", () => {
  const logger = { debug: () => {}, info: () => {} } as never;
  expect(refusal({ ...good, logger })).toContain("logger must have the functions");
});

test("a Headers is taken for what is in it", () => {
  expect(resolveSettings({ ...good, headers: new Headers({ "x-a": "1" }) as never }).headers).toEqual({ "x-a": "1" });
});

test("a pino-like logger, console and a headers function are taken", () => {
  const logger = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {}, trace: () => {} };
  for (const each of [logger, console]) expect(resolveSettings({ ...good, logger: each }).logger).toBe(each);
  expect(() => resolveSettings({ ...good, headers: async () => ({}) })).not.toThrow();
});

test("options may be getters of a class, and are read once", async () => {
  const seen: (string | null)[] = [];
  let reads = 0;
  class Options {
    baseUrl = "https://airbyte.example";
    fetch = async (_: unknown, { headers }: RequestInit = {}) => {
      seen.push(new Headers(headers).get("authorization"));
      return Response.json({ data: [] });
    };
    headers: Record<string, string> = { "x-a": "1" };
    get apiKey() {
      reads += 1;
      return `key-${reads}`;
    }
  }
  const options = new Options();
  const airbyte = createAirbyteClient(options as AirbyteClientOptions);
  options.headers["x-a\n"] = "no longer looked at";
  await airbyte.listJobs();
  await airbyte.listJobs();
  expect(seen).toEqual(["Bearer key-1", "Bearer key-1"]);
});
