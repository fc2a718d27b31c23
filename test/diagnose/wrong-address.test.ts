import { expect, test } from "vitest";
import { findingsFor } from "../support/findings-for.ts";

test.each([
  ["/workspaces/3f2a9c1e/connections", "to a web page"],
  ["/v1", "to a web page"],
  ["/api", "to Airbyte, but not to its public API"],
  ["/api/public/v2", "to Airbyte, but not to its public API"],
])("a base URL that ends in %s is told apart, and the right one is found", async (path, where) => {
  const { found } = await findingsFor({}, (mock) => ({ baseUrl: `${mock.url}${path}` }));
  expect(found).toEqual([
    `error base-url: baseUrl http://airbyte${path} leads ${where}: ` +
      "the API is at http://airbyte/api/public/v1, so set baseUrl to that.",
  ]);
});

test.each([
  "",
  "/",
  "/api/v1",
  "/api/public",
])("a base URL that ends in %j is mended by the client itself", async (path) => {
  const { diagnosis } = await findingsFor({}, (mock) => ({ baseUrl: `${mock.url}${path}` }));
  expect(diagnosis).toMatchObject({ ok: true, findings: [] });
});

test("neither credentials nor headers are sent to another server while the right base URL is looked for", async () => {
  const { mock } = await findingsFor({}, ({ url }) => ({ baseUrl: `${url}/v1` }));
  expect(mock.tokenRequests).toHaveLength(0);
  expect(mock.requests.map(({ bearer }) => bearer)).toEqual([undefined, undefined]);
});

test("plain http where the server redirects to https is recognised", async () => {
  const { found } = await findingsFor({}, undefined, (mock) => {
    mock.always("*", { status: 308, redirect: `${mock.baseUrl.replace("http:", "https:")}/health` });
  });
  expect(found).toEqual([
    "error redirect: The server redirects http to https, which credentials do not follow: " +
      `set baseUrl to "${found[0]?.match(/https:[^"]+/)?.[0]}".`,
  ]);
  expect(found[0]).toMatch(/"https:\/\/127\.0\.0\.1:\d+\/api\/public\/v1"\.$/);
});

test("a redirect to a sign-in page is recognised", async () => {
  const { found } = await findingsFor({}, undefined, (mock) => {
    mock.always("*", { redirect: "https://login.example.com/start?token=abc" });
  });
  expect(found).toEqual([
    "error redirect: http://airbyte redirects to https://login.example.com: if that is your Airbyte server, use it in " +
      "baseUrl; if it is a sign-in page, a proxy wants credentials of its own, to be sent through the headers option.",
  ]);
});

test("https to a port that speaks plain http is recognised", async () => {
  const { found } = await findingsFor({}, (mock) => ({ baseUrl: mock.baseUrl.replace("http:", "https:") }));
  expect(found).toHaveLength(1);
  expect(found[0]).toMatch(
    /^error tls: No TLS is spoken at 127\.0\.0\.1:\d+ \(\w+\): write http:\/\/ instead of https:\/\/ in baseUrl, correct the port, or see whether HTTPS_PROXY begins with https:/,
  );
});
