import { expect, test } from "vitest";
import { ConfigurationError } from "../src/errors.ts";
import { resolveSettings } from "../src/settings.ts";

const settings = (baseUrl: unknown, more: object = {}) =>
  resolveSettings({ apiKey: "k", baseUrl: baseUrl as string, ...more });

test.each([
  ["https://api.airbyte.com/v1", "https://api.airbyte.com/v1"],
  ["https://api.airbyte.com/v1/", "https://api.airbyte.com/v1"],
  ["https://api.airbyte.com", "https://api.airbyte.com/v1"],
  ["HTTPS://API.Airbyte.com/", "https://api.airbyte.com/v1"],
  ["https://api.airbyte.com:443", "https://api.airbyte.com/v1"],
  ["https://api.airbyte.com/api/v1", "https://api.airbyte.com/v1"],
  ["https://api.airbyte.com/api/public/", "https://api.airbyte.com/v1"],
  ["https://api.airbyte.com/api/public/v1", "https://api.airbyte.com/v1"],
  ["https://api.airbyte.com/v2", "https://api.airbyte.com/v2"],
  ["http://localhost:8000", "http://localhost:8000/api/public/v1"],
  ["http://localhost:8000/", "http://localhost:8000/api/public/v1"],
  ["http://localhost:8000///", "http://localhost:8000/api/public/v1"],
  ["  http://localhost:8000\n", "http://localhost:8000/api/public/v1"],
  ["http://localhost:8000/api/public/v1", "http://localhost:8000/api/public/v1"],
  ["http://localhost:8000//api//public/v1//", "http://localhost:8000/api/public/v1"],
  ["http://localhost:8000/api/public", "http://localhost:8000/api/public/v1"],
  ["http://localhost:8000/api/public/", "http://localhost:8000/api/public/v1"],
  ["http://localhost:8000/api/v1", "http://localhost:8000/api/public/v1"],
  ["http://localhost:8000/api/v1/", "http://localhost:8000/api/public/v1"],
  ["https://data.example.com/airbyte/api/v1", "https://data.example.com/airbyte/api/public/v1"],
  ["https://data.example.com/airbyte/api/public/v1", "https://data.example.com/airbyte/api/public/v1"],
  ["https://data.example.com/airbyte", "https://data.example.com/airbyte"],
  ["https://data.example.com/v1", "https://data.example.com/v1"],
  ["https://airbyte.example:8443", "https://airbyte.example:8443/api/public/v1"],
  ["http://127.0.0.1:8000", "http://127.0.0.1:8000/api/public/v1"],
  ["http://127.8.9.1", "http://127.8.9.1/api/public/v1"],
  ["http://[::1]:8000", "http://[::1]:8000/api/public/v1"],
  ["https://[2001:db8::1]:8000/", "https://[2001:db8::1]:8000/api/public/v1"],
])("%s is the API at %s", (given, expected) => {
  expect(settings(given).baseUrl).toBe(expected);
  expect(settings(given).tokenUrl).toBe(`${expected}/applications/token`);
});

function refusal(baseUrl: unknown, more?: object): string {
  try {
    settings(baseUrl, more);
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigurationError);
    return (error as Error).message;
  }
  throw new Error("this address was taken");
}

test.each([
  "localhost:8000",
  "airbyte.example",
  "//airbyte.example",
  "/api/public/v1",
  "",
  "ftp://airbyte.example",
  "file:///etc/passwd",
  "javascript:1",
  7,
  null,
  {},
])("%j is no address, and the message says how one looks", (given) => {
  expect(refusal(given)).toBe(
    "baseUrl must be an absolute http or https URL such as https://api.airbyte.com/v1 or http://localhost:8000",
  );
});

test.each([
  "http://localhost:70000",
  "https://airbyte.example:80a",
  "https://",
  "https://air byte.example",
  "http://999.0.0.1",
])("%s is told from what is no address at all", (given) => {
  expect(refusal(given)).toBe("baseUrl has an invalid host or port; ports go from 0 to 65535");
});

test.each([
  "https://user:hush@airbyte.example",
  "https://hush@airbyte.example",
  "https://:hush@airbyte.example",
])("credentials in the address are refused, and not repeated: %s", (given) => {
  const message = refusal(given);
  expect(message).toBe("baseUrl must not contain a user name or password; use the username and password options");
  expect(message).not.toContain("hush");
});

test.each([
  "https://airbyte.example?key=hush",
  "https://airbyte.example/#hush",
  "https://airbyte.example/v1#",
  "https://airbyte.example/v1?",
])("a query or fragment is refused: %s", (given) => {
  expect(refusal(given)).toBe("baseUrl must not have a query or a fragment");
});

test.each([
  "airbyte.example",
  "10.0.0.7",
  "0.0.0.0",
  "128.0.0.1",
  "127.0.0.1.example",
  "localhost.example",
  "airbyte.localhost",
  "notlocalhost",
  "[::2]",
])("plain http to %s is refused unless it is allowed", (host) => {
  expect(refusal(`http://${host}:8000`)).toBe(
    `baseUrl uses plain http to ${host}, which would send credentials in clear text. Use https, or set allowInsecureHttp: true (AIRBYTE_ALLOW_INSECURE_HTTP=true) if you trust the network in between`,
  );
  expect(settings(`http://${host}:8000`, { allowInsecureHttp: true }).baseUrl).toBe(
    `http://${host}:8000/api/public/v1`,
  );
});

test("tokenUrl is held to the same rules", () => {
  expect(settings(undefined, { tokenUrl: "https://idp.example/oauth/token" }).tokenUrl).toBe(
    "https://idp.example/oauth/token",
  );
  expect(settings(undefined, { tokenUrl: "http://127.0.0.1:9/token" }).tokenUrl).toBe("http://127.0.0.1:9/token");
  expect(refusal(undefined, { tokenUrl: "/oauth/token" })).toBe(
    "tokenUrl must be an absolute http or https URL such as https://api.airbyte.com/v1/applications/token; leave it out to use the one below baseUrl",
  );
  expect(refusal(undefined, { tokenUrl: "http://idp.example/token" })).toMatch(
    /^tokenUrl uses plain http to idp\.example/,
  );
  expect(refusal(undefined, { tokenUrl: "https://a:b@idp.example/token" })).toMatch(
    /^tokenUrl must not contain a user name/,
  );
});
