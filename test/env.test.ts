import { afterEach, expect, test, vi } from "vitest";
import { createAirbyteClient } from "../src/client.ts";
import { optionsFromEnv } from "../src/env.ts";
import { ConfigurationError } from "../src/errors.ts";

afterEach(() => vi.unstubAllEnvs());

function problemsOf(env: Record<string, string | undefined>): string {
  try {
    optionsFromEnv(env);
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigurationError);
    return (error as Error).message;
  }
  throw new Error("The environment was accepted.");
}

test("every variable becomes its option", () => {
  expect(
    optionsFromEnv({
      AIRBYTE_CLIENT_ID: "id",
      AIRBYTE_CLIENT_SECRET: "secret",
      AIRBYTE_API_KEY: "key",
      AIRBYTE_USERNAME: "ada",
      AIRBYTE_PASSWORD: "pass word",
      AIRBYTE_BASE_URL: "http://localhost:8000",
      AIRBYTE_WORKSPACE_ID: "3f2a9c1e-6b7d-4e8f-9a0b-1c2d3e4f5a6b",
      AIRBYTE_ALLOW_INSECURE_HTTP: "true",
      AIRBYTE_TOKEN_URL: "https://idp.example/oauth/token",
      AIRBYTE_TIMEOUT_MS: "60000",
      AIRBYTE_DEADLINE_MS: "90000",
      AIRBYTE_MAX_RETRIES: "0",
      LOG_LEVEL: "warn",
    }),
  ).toEqual({
    clientId: "id",
    clientSecret: "secret",
    apiKey: "key",
    username: "ada",
    password: "pass word",
    baseUrl: "http://localhost:8000",
    workspaceId: "3f2a9c1e-6b7d-4e8f-9a0b-1c2d3e4f5a6b",
    allowInsecureHttp: true,
    tokenUrl: "https://idp.example/oauth/token",
    timeoutMs: 60_000,
    deadlineMs: 90_000,
    maxRetries: 0,
    logger: console,
    logLevel: "warn",
  });
});

test("the environment of the process is read by default, when the function is called", () => {
  for (const name of Object.keys(process.env)) if (/^(AIRBYTE_|LOG_LEVEL)/.test(name)) vi.stubEnv(name, undefined);
  vi.stubEnv("AIRBYTE_API_KEY", "key-of-this-test");
  expect(optionsFromEnv().apiKey).toBe("key-of-this-test");
});

test("quotation marks, which some readers of .env files keep, are a problem, except around a proxy's password", () => {
  const quoted = { AIRBYTE_API_KEY: "'key'", AIRBYTE_BASE_URL: '"http://localhost:8000"', AIRBYTE_MAX_RETRIES: '"3"' };
  const problems = problemsOf({ ...quoted, AIRBYTE_USERNAME: "ada", AIRBYTE_PASSWORD: '"p"' })
    .split("\n- ")
    .slice(1);
  expect(problems.map((each) => each.split(" is in quotation marks")[0])).toEqual(Object.keys(quoted));
});

test("other variables are ignored", () => {
  expect(
    optionsFromEnv({ AIRBYTE_API_KEY: "key", AIRBYTE_SOMETHING: "else", HOME: "/root", airbyte_base_url: "x" }),
  ).toEqual({ apiKey: "key" });
});

const OTHERS = ["AIRBYTE_URL", "AIRBYTE_API_URL", "AIRBYTE_SERVER_URL", "AIRBYTE_BASEURL", "AIRBYTE_API_BASE_URL"];
test.each(OTHERS)("an address in %s is not silently replaced by Airbyte Cloud's", (name) => {
  const credentials = { AIRBYTE_CLIENT_ID: "id", AIRBYTE_CLIENT_SECRET: "secret" };
  const env = { ...credentials, [name]: "https://airbyte.example" };
  expect(problemsOf(env)).toContain(`The environment has a problem: ${name} is not read: give the address in`);
  expect(optionsFromEnv({ [name]: "tcp://10.0.0.1:80", LOG_LEVEL: "off" })).toEqual({});
  expect(optionsFromEnv({ ...credentials, [name]: Object.create(null) })).not.toHaveProperty("baseUrl");
  expect(optionsFromEnv({ ...env, AIRBYTE_BASE_URL: "https://b.example" })).toHaveProperty("baseUrl");
  expect(optionsFromEnv({ ...credentials, [name]: " " })).not.toHaveProperty("baseUrl");
});

test("an empty or blank variable counts as absent, also one half of a pair with the other", () => {
  const env = { AIRBYTE_CLIENT_ID: "", AIRBYTE_CLIENT_SECRET: "  ", AIRBYTE_API_KEY: "key" };
  const empty = { AIRBYTE_BASE_URL: "", AIRBYTE_TIMEOUT_MS: "", AIRBYTE_MAX_RETRIES: " ", LOG_LEVEL: "" };
  expect(optionsFromEnv({ ...env, ...empty, AIRBYTE_WORKSPACE_ID: undefined })).toStrictEqual({ apiKey: "key" });
});

test("the line break that a file leaves behind a secret is not part of it", () => {
  const env = { AIRBYTE_CLIENT_ID: "id\r\n", AIRBYTE_CLIENT_SECRET: "secret\n", AIRBYTE_API_KEY: " key\n" };
  expect(optionsFromEnv({ ...env, AIRBYTE_USERNAME: "ada\n", AIRBYTE_PASSWORD: " pass \r\n" })).toEqual({
    clientId: "id",
    clientSecret: "secret",
    apiKey: "key",
    username: "ada",
    password: " pass ",
  });
});

test("all problems are reported at once, by variable and without a value", () => {
  const message = problemsOf({
    AIRBYTE_CLIENT_ID: "marked-value-1",
    AIRBYTE_PASSWORD: "marked-value-2",
    AIRBYTE_API_KEY: "marked value-3",
    AIRBYTE_BASE_URL: "marked-value-4",
    AIRBYTE_TIMEOUT_MS: "marked-value-5",
    AIRBYTE_MAX_RETRIES: "11",
    LOG_LEVEL: "marked-value-6",
  });
  expect(message.split("\n- ")).toEqual([
    "The environment has problems:",
    'AIRBYTE_API_KEY contains a space, a line break or another character not allowed in a key; leave out "Bearer"',
    expect.stringMatching(/^AIRBYTE_BASE_URL must be an absolute http or https URL such as /),
    "AIRBYTE_TIMEOUT_MS must be a whole number from 1 to 2147483647",
    "AIRBYTE_MAX_RETRIES must be a whole number from 0 to 10",
    "LOG_LEVEL must be debug, info, warn, error or silent",
    "AIRBYTE_CLIENT_SECRET is missing: AIRBYTE_CLIENT_ID and AIRBYTE_CLIENT_SECRET go together",
    "AIRBYTE_USERNAME is missing: AIRBYTE_USERNAME and AIRBYTE_PASSWORD go together",
  ]);
  expect(message).not.toMatch(/marked|11/);
});

test("a line break inside an id or a secret is refused under the name of the variable", () => {
  const problems = problemsOf({ AIRBYTE_CLIENT_ID: "marked\nid", AIRBYTE_CLIENT_SECRET: "marked\tsecret" });
  const what = "must not contain a line break, a tab or another control character";
  expect(problems.split("\n- ").slice(1)).toEqual([`AIRBYTE_CLIENT_ID ${what}`, `AIRBYTE_CLIENT_SECRET ${what}`]);
});

test("a single problem is one sentence", () => {
  expect(problemsOf({ AIRBYTE_CLIENT_SECRET: "marked" })).toBe(
    "The environment has a problem: AIRBYTE_CLIENT_ID is missing: AIRBYTE_CLIENT_ID and AIRBYTE_CLIENT_SECRET go together",
  );
});

test.each([
  "0",
  "-1",
  "1.5",
  "1e3",
  "0x10",
  "2147483648",
  "99999999999999999999",
  "Infinity",
  "30 s",
  "30s",
])("a timeout of %j is refused", (value) => {
  expect(problemsOf({ AIRBYTE_TIMEOUT_MS: value })).toBe(
    "The environment has a problem: AIRBYTE_TIMEOUT_MS must be a whole number from 1 to 2147483647",
  );
});

test.each([
  ["localhost:8000", "must be an absolute http or https URL such as "],
  ["airbyte.example", "must be an absolute http or https URL such as "],
  ["ftp://airbyte.example", "must be an absolute http or https URL such as "],
  ["https://ada:marked@airbyte.example", "must not contain a user name or password"],
  ["https://airbyte.example?key=marked", "must not have a query or a fragment"],
  ["https://airbyte.example#marked", "must not have a query or a fragment"],
  ["https://marked:70000", "has an invalid host or port; ports go from 0 to 65535"],
])("a base URL of %j is refused as the client would, without being shown", (value, why) => {
  const message = problemsOf({ AIRBYTE_BASE_URL: value });
  expect(message).toContain(`The environment has a problem: AIRBYTE_BASE_URL ${why}`);
  expect(message).not.toContain("marked");
});

test("a wrong token URL, deadline or permission is refused by its variable", () => {
  const message = problemsOf({
    AIRBYTE_ALLOW_INSECURE_HTTP: "marked",
    AIRBYTE_TOKEN_URL: "https://ada:marked@idp.example",
    AIRBYTE_DEADLINE_MS: "1.5",
  });
  expect(message.split("\n- ").slice(1)).toEqual([
    "AIRBYTE_ALLOW_INSECURE_HTTP must be true or false",
    "AIRBYTE_TOKEN_URL must not contain a user name or password; use the username and password options",
    "AIRBYTE_DEADLINE_MS must be a whole number from 1 to 2147483647",
  ]);
  expect(optionsFromEnv({ AIRBYTE_ALLOW_INSECURE_HTTP: "false" })).toEqual({ allowInsecureHttp: false });
});

test("a user and a password that basic authentication cannot carry are told with the other problems", () => {
  const wrong = { AIRBYTE_USERNAME: "ada:marked", AIRBYTE_PASSWORD: "mar\u0001ked", AIRBYTE_TIMEOUT_MS: "soon" };
  expect(problemsOf(wrong).split("\n- ").slice(1)).toEqual([
    "AIRBYTE_USERNAME must not contain a colon: basic authentication would cut it there",
    "AIRBYTE_PASSWORD must not contain a line break, a tab or another control character",
    "AIRBYTE_TIMEOUT_MS must be a whole number from 1 to 2147483647",
  ]);
});

test("plain http to another host passes here: the client decides", () => {
  const options = optionsFromEnv({ AIRBYTE_API_KEY: "key", AIRBYTE_BASE_URL: "http://airbyte.internal:8000" });
  expect(() => createAirbyteClient(options)).toThrow("allowInsecureHttp");
  expect(createAirbyteClient({ ...options, allowInsecureHttp: true }).baseUrl).toBe(
    "http://airbyte.internal:8000/api/public/v1",
  );
});

test.each([
  ["DEBUG", "debug"],
  ["debug", "debug"],
  ["Info", "info"],
  ["WARN", "warn"],
  ["warning", "warn"],
  ["ERROR", "error"],
  ["trace", "debug"],
  ["fatal", "error"],
])("LOG_LEVEL=%s logs to the console from %s on", (value, logLevel) => {
  expect(optionsFromEnv({ LOG_LEVEL: value })).toEqual({ logger: console, logLevel });
});

test("LOG_LEVEL=silent logs nothing, and so does none at all", () => {
  expect(optionsFromEnv({ LOG_LEVEL: "Silent" })).toEqual({});
  expect(optionsFromEnv({})).toEqual({});
});

test("without credentials the options can be completed, and the client alone refuses to do without", () => {
  expect(() => createAirbyteClient(optionsFromEnv({}))).toThrow(
    "Either apiKey or both clientId and clientSecret are required",
  );
  expect(() => createAirbyteClient({ ...optionsFromEnv({}), auth: "none" })).not.toThrow();
});

test("with OAuth and a key both are passed on, and the client takes OAuth", async () => {
  const sent: string[] = [];
  const airbyte = createAirbyteClient({
    ...optionsFromEnv({ AIRBYTE_CLIENT_ID: "id", AIRBYTE_CLIENT_SECRET: "secret", AIRBYTE_API_KEY: "key" }),
    fetch: async (input) => {
      sent.push(new URL(String(input)).pathname);
      return Response.json({ access_token: "token", token_type: "Bearer", expires_in: 900, data: [] });
    },
  });
  await airbyte.listTags();
  expect(sent).toEqual(["/v1/applications/token", "/v1/tags"]);
});

test("what is no environment is refused", () => {
  expect(() => optionsFromEnv(null as never)).toThrow("optionsFromEnv needs an object of variables");
  expect(() => optionsFromEnv({ AIRBYTE_TIMEOUT_MS: 5 as never })).toThrow("AIRBYTE_TIMEOUT_MS must be text");
});

test("a number too long to be one is told like any other that is out of range", () => {
  const env = { AIRBYTE_API_KEY: "key-of-mine", AIRBYTE_TIMEOUT_MS: "9".repeat(400) };
  expect(() => optionsFromEnv(env)).toThrow("AIRBYTE_TIMEOUT_MS must be a whole number from 1 to 2147483647");
});

test("plain http of the token endpoint passes the environment: the client decides", () => {
  expect(optionsFromEnv({ AIRBYTE_TOKEN_URL: "http://idp.internal/token" })).toEqual({
    tokenUrl: "http://idp.internal/token",
  });
});
