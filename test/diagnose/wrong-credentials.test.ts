import { expect, test } from "vitest";
import { createAirbyteClient, diagnose } from "../../src/index.ts";
import type { MockAirbyte } from "../../src/testing/index.ts";
import { findingsFor, WRONG_SECRET } from "../support/findings-for.ts";

test.each([
  [
    "community",
    "The server refuses clientId and clientSecret (400, as Community servers do): " +
      "copy both again from an application on this server (HOST).",
  ],
  [
    "cloud",
    "The server refuses clientId and clientSecret (401, errorId ID, as Cloud and Enterprise do): " +
      "copy both again from an application on this server (HOST).",
  ],
  [
    "generic-oidc",
    "The token endpoint fails on clientId and clientSecret (500, errorId ID), which is how servers with a generic OIDC " +
      "provider, and old ones, refuse wrong ones: copy both again from an application on this server (HOST), and if they " +
      "are right look the failure up in the server's log.",
  ],
] as const)("a wrong secret is recognised on a %s server", async (deployment, message) => {
  const { found } = await findingsFor({ deployment }, () => ({ clientSecret: WRONG_SECRET }));
  expect(found).toEqual([`error credentials: ${message}`]);
});

test("a header of one's own that is refused in place of a token is named", async () => {
  const { found } = await findingsFor({}, () => ({ headers: { Authorization: "Bearer mine" } }));
  expect(found).toEqual([
    expect.stringMatching(/^error credentials: .* Authorization header of the call or of the headers option/),
  ]);
});

test("a wrong secret beside a key that works is a warning", async () => {
  const options = ({ apiKey }: MockAirbyte) => ({ clientSecret: WRONG_SECRET, apiKey, fallbackToApiKey: true });
  const { diagnosis, found } = await findingsFor({}, options);
  expect(diagnosis.ok).toBe(true);
  expect(found).toEqual([
    "warning credentials: The server refuses clientId and clientSecret (400, as Community servers do): " +
      "copy both again from an application on this server (HOST); until then calls go through with apiKey.",
  ]);
});

test.each([
  [
    "a wrong key",
    { apiKey: "wrong-key" },
    "The server refuses apiKey (401), so it is wrong, revoked or expired (a copied access token lives for minutes): " +
      "use clientId and clientSecret, which renew themselves.",
  ],
  [
    "user and password for Airbyte itself",
    { username: "airbyte", password: "password" },
    "Airbyte does not read username and password, only a proxy in front of it may (401): use clientId and clientSecret.",
  ],
  [
    "no credentials for a server that wants them",
    { auth: "none" as const },
    'The server wants credentials (401): give clientId and clientSecret instead of auth: "none".',
  ],
  [
    "a token of one's own that is refused",
    { accessToken: () => ({ value: "some-token" }) },
    "The server refuses the token of your accessToken function (401): let it return one that this server issued and that has not expired or been revoked.",
  ],
])("%s is recognised", async (_what, options, message) => {
  const none = { clientId: undefined, clientSecret: undefined };
  const { found } = await findingsFor({}, () => ({ ...none, ...options }));
  expect(found).toEqual([`error credentials: ${message}`]);
});

test("an accessToken function that fails is quoted", async () => {
  const accessToken = () => {
    throw new Error("the vault is sealed");
  };
  const { found } = await findingsFor({}, () => ({ clientId: undefined, clientSecret: undefined, accessToken }));
  expect(found).toEqual(["error credentials: No access token: The accessToken function failed: the vault is sealed."]);
});

test("a server without authentication is recognised", async () => {
  const { found } = await findingsFor({ auth: "none" });
  expect(found).toEqual([
    "error auth-off: Authentication is switched off on this server, so there are no tokens: " +
      'create the client with auth: "none" instead of credentials.',
  ]);
});

test("an application whose creator is gone is recognised", async () => {
  const { found } = await findingsFor({}, undefined, (mock) => {
    mock.always("listWorkspaces", { status: 401, body: "known", message: "Could not get the current user." });
  });
  expect(found[0]).toMatch(/^error credentials: The token is good, but the server cannot look up the user/);
});

test("a token that its own server refuses is recognised", async () => {
  const { found } = await findingsFor({}, undefined, (mock) => mock.always("listWorkspaces", { status: 401 }));
  expect(found).toEqual([
    "error credentials: The server refuses a token that was issued just now (401): check that tokenUrl and baseUrl are " +
      "of the same server, then the server's clock and identity provider.",
  ]);
});

test("a token endpoint that is down behind a server that is up is recognised", async () => {
  // With a Retry-After beyond the client's patience it does not try again.
  const { found } = await findingsFor({}, undefined, (mock) => mock.always("token", { status: 503, retryAfter: 60 }));
  expect(found).toEqual([
    "error token-endpoint: The server is up, but its token endpoint is busy or not ready (503): try again in a minute, " +
      "check tokenUrl if you set it, and look at the server's identity provider.",
  ]);
});

test("a token endpoint that answers with a web page is recognised", async () => {
  const { found } = await findingsFor({}, undefined, (mock) => mock.always("token", { body: "html" }));
  expect(found[0]).toMatch(/^error token-endpoint: No access token: .*web page/);
});

test("without a baseUrl, the finding says that Airbyte Cloud was asked", async () => {
  const fetch = async () => Response.json({ errorId: "e-1" }, { status: 401 });
  const airbyte = createAirbyteClient({ clientId: "id", clientSecret: WRONG_SECRET, fetch });
  const { findings } = await diagnose(airbyte);
  expect(findings.map(({ message }) => message).join("\n")).toContain(
    "(Airbyte Cloud, which is asked when no baseUrl is given)",
  );
});
