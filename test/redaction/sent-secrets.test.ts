import { inspect } from "node:util";
import { expect, test } from "vitest";
import type { AirbyteClient } from "../../src/client.ts";
import type { ApiError } from "../../src/errors.ts";
import { answeringClient, failureOf, status } from "../support/answering-client.ts";
import { CONNECTION_ID, SOME_ID } from "../support/ids.ts";

const SECRETS = { password: 'marked pass"word', apiToken: "marked-token", pem: "marked-private" };
const source = {
  name: "orders",
  workspaceId: "w",
  configuration: {
    sourceType: "postgres",
    host: "db.example",
    port: 5432,
    password: SECRETS.password,
    tunnel: [{ private_key: SECRETS.pem, user: "ada" }],
    credentials: { auth_type: "Client", api_token: SECRETS.apiToken },
  },
};
const everything = `cannot log in with ${Object.values(SECRETS).join(", ")} as ada at db.example (Client)`;

test.each([
  ["a problem", { type: "x", title: "bad-request", detail: everything, data: { message: everything } }],
  ["a message", { message: everything }],
  ["a text", everything],
])("secrets of a connector's configuration that the server repeats in %s are hidden", async (_, body) => {
  const { airbyte } = answeringClient(() => status(400, body));
  const errors = [
    await failureOf<Error>(airbyte.createSource({ body: source })),
    await failureOf<Error>(airbyte.patchSource({ path: { sourceId: SOME_ID }, body: source })),
  ];
  for (const error of errors) {
    const shown = `${inspect(error, { depth: 9 })} ${JSON.stringify(error)}`;
    for (const secret of Object.values(SECRETS)) {
      expect(shown).not.toContain(secret);
      expect(shown).not.toContain(JSON.stringify(secret).slice(1, -1));
    }
    expect(error.message).toContain("as ada at db.example (Client)");
  }
  const { error } = await airbyte.POST("/sources", { body: source });
  expect(JSON.stringify(error)).not.toContain("marked");
});

test("secrets of a request are not remembered: another call's error is shown as it came", async () => {
  const { airbyte } = answeringClient(() => status(400, { message: "marked-token" }));
  await failureOf(airbyte.createSource({ body: source }));
  expect((await failureOf<Error>(airbyte.listSources())).message).toContain("marked-token");
  const { error } = await airbyte.POST("/sources", {
    body: "{configuration" as never,
    bodySerializer: (body: unknown) => String(body),
  });
  expect(error).toEqual({ message: "marked-token" });
});

test("what is sent as a header, by the options or for a call, is hidden when the server repeats it", async () => {
  const headers = {
    Authorization: "Bearer marked-credential",
    "x-proxy-key": "marked-proxy-key",
    cookie: "marked=cookie",
  };
  const repeat = ({ headers: sent }: { headers: Headers }) =>
    status(400, { message: [...sent].map(([name, value]) => `${name}: ${value}`).join(", ") });
  const ofClient = answeringClient(repeat, { auth: "none", headers });
  const ofCall = answeringClient(repeat);
  for (const failed of [ofClient.airbyte.listJobs(), ofCall.airbyte.listJobs({ headers })]) {
    const { message } = await failureOf<Error>(failed);
    expect(message).not.toMatch(/marked/);
    expect(message).toContain("user-agent: airbyte-client/");
  }
});

test.each([
  ["text", new Response("bad header Bearer a-secret-of-forty-characters-and-mor", { status: 400 })],
  [
    "request id",
    new Response(null, { status: 400, headers: { "x-request-id": "a-secret-of-forty-characters-and-mor" } }),
  ],
])("of a %s that a proxy has cut off within a secret its beginning is hidden", async (_, answer) => {
  const { airbyte } = answeringClient([answer], { apiKey: "a-secret-of-forty-characters-and-more-of-it" });
  const error = await failureOf<Error>(airbyte.listJobs());
  expect(JSON.stringify(error) + error.message).not.toContain("a-secret");
});

test("of an answer that breaks off within a secret nothing is shown", async () => {
  const body = new ReadableStream({
    start: (controller) => controller.enqueue(new TextEncoder().encode("bad header Bearer a-secret-of-forty-cha")),
    pull: (controller) => controller.error(new Error("gone")),
  });
  const { airbyte } = answeringClient(() => new Response(body, { status: 400 }), {
    apiKey: "a-secret-of-forty-characters-and-more-of-it",
  });
  expect((await failureOf<Error>(airbyte.listJobs())).message).toBe("GET /jobs failed with 400");
});

test("a token is hidden in the answer to its own call, however many came after it", async () => {
  let tokens = 0;
  let release = (): void => {};
  const { airbyte } = answeringClient(
    async ({ path, headers }) => {
      if (path.endsWith("/token")) {
        tokens += 1;
        return { access_token: `marked-token-${tokens}`, token_type: "Bearer", expires_in: 900 };
      }
      const said = headers.get("authorization");
      await new Promise<void>((resolve) => {
        release = resolve;
      });
      return status(400, { message: said });
    },
    { clientId: "i", clientSecret: "secret-1234" },
  );
  const failed = failureOf<Error>(airbyte.listJobs());
  while (tokens === 0) await new Promise((resolve) => setImmediate(resolve));
  for (let count = 0; count < 12; count += 1) await airbyte.auth.refresh();
  release();
  expect((await failed).message).not.toContain("marked-token-1");
});

test("what only looks like a secret stays, and so do the server's words about it", async () => {
  const said = {
    type: "x",
    title: "bad-request",
    detail: "The primary key field order_id of analytics does not exist",
  };
  const { airbyte } = answeringClient(() => status(400, said));
  const streams = [
    { name: "orders", primaryKey: [["order_id"]] },
    { name: "title", primaryKey: [["title"]] },
  ];
  const patched = airbyte.patchConnection({
    path: { connectionId: CONNECTION_ID },
    body: { configurations: { streams } },
  });
  expect(await failureOf(patched)).toMatchObject({ message: expect.stringContaining(said.detail), problem: said });
  const configuration = { keyspace: "analytics", token_type: "bad-request", primary_key: "order_id", max_tokens: 4000 };
  const created = airbyte.createSource({
    body: { ...source, configuration },
    headers: { "x-token-type": "bad-request" },
  });
  expect(await failureOf(created)).toMatchObject({ message: expect.stringContaining(said.detail), problem: said });
});

test("half of a surrogate pair in a secret does not hide the server's answer", async () => {
  const { airbyte } = answeringClient(() => status(422, { message: "no" }));
  const configuration = { password: "half \ud800 a pair" };
  expect(await failureOf(airbyte.createSource({ body: { ...source, configuration } }))).toMatchObject({ status: 422 });
});

const S = "a-secret-0123456789";

test.each<[string, (airbyte: AirbyteClient) => Promise<unknown>]>([
  ["lists", (a) => a.createSource({ body: { ...source, configuration: { api_keys: [S], secrets: [S] } } })],
  [
    "the input of an OAuth flow",
    (a) =>
      a.initiateOAuth({
        body: { workspaceId: "w", sourceType: "x", redirectUrl: "u", oAuthInputConfiguration: { client_secret: S } },
      } as never),
  ],
  ["an application's secret", (a) => a.createAccessToken({ body: { client_id: "c", client_secret: S } })],
])("secrets in %s that the server repeats are hidden", async (_, call) => {
  const { airbyte } = answeringClient(() => status(400, { message: `Cannot read ${S}` }));
  expect((await failureOf<Error>(call(airbyte))).message).toContain("Cannot read [redacted]");
});

test("headers of the options are hidden where the token endpoint repeats them, and in request ids", async () => {
  const seen: string[] = [];
  const line = (text: string) => seen.push(text);
  const options = {
    headers: { "x-proxy-token": S },
    logger: { debug: line, info: line, warn: line, error: line },
    logLevel: "debug" as const,
    onEvent: (event: object) => seen.push(JSON.stringify(event)),
  };
  const refused = () => status(403, { message: `Unknown proxy token ${S}` }, { "x-request-id": S });
  const withKey = answeringClient(refused, options).airbyte;
  const withTokens = answeringClient(refused, {
    ...options,
    ...{ apiKey: undefined, clientId: "id", clientSecret: "other" },
  });
  const errors = [await failureOf(withKey.listJobs()), await failureOf(withTokens.airbyte.listJobs())];
  expect(errors).toMatchObject([{ requestId: "[redacted]" }, { code: "token", status: 403 }]);
  const shown = `${inspect(errors, { depth: 9 })} ${seen.join()} ${JSON.stringify(withTokens.airbyte.auth.status())}`;
  expect(shown).toContain("[redacted]");
  expect(shown).not.toContain(S);
});

test("each cookie of a call is hidden, whichever of them the server repeats", async () => {
  const { airbyte } = answeringClient(() => status(403, { message: "the session marked-session-9 is over" }));
  const headers = { cookie: "theme=dark; sid=marked-session-9" };
  expect((await failureOf<Error>(airbyte.listJobs({ headers }))).message).not.toContain("marked");
});

test("the key inside a key file of a service account is hidden", async () => {
  const key = "-----BEGIN PRIVATE KEY-----\nmarkedMIIEvAIBADAN\n-----END PRIVATE KEY-----\n";
  const { airbyte } = answeringClient(() => status(422, { message: `bad key ${key.trim()}!` }));
  const credentials_json = JSON.stringify({ type: "service_account", private_key: key });
  const configuration = { credentials_json, api_key: "{no JSON" };
  const failed = airbyte.createSource({ body: { name: "n", workspaceId: "w", configuration } });
  expect((await failureOf<Error>(failed)).message).toContain("bad key [redacted]!");
});

test("a redirect to an address that has a header's secret in it does not show it", async () => {
  const location = "https://marked-secret.example.com/";
  const { airbyte } = answeringClient(() => status(302, undefined, { location }), {
    headers: { "x-api-key": "Marked-Secret" },
  });
  const error = await failureOf<Error>(airbyte.listJobs());
  expect(`${inspect(error)}`).not.toMatch(/marked/i);
  expect(error).toMatchObject({ code: "redirect", targetOrigin: "https://[redacted].example.com" });
});

test("words that a cookie and the server both use are no secrets", async () => {
  const said = { type: "error:try-again-later", title: "try-again-later", retryable: true, message: "sid abcdefgh" };
  const { airbyte } = answeringClient(() => status(409, said));
  const error = await failureOf<ApiError>(airbyte.listJobs({ headers: { cookie: "sid=abcdefgh;consent=true" } }));
  expect(error.isType("try-again-later")).toBe(true);
  expect(JSON.stringify(error)).not.toContain("abcdefgh");
});

test("secrets at the top of a body are hidden, and words of other settings stay", async () => {
  const said = "marked-secret, a.visible.word, visible-note, visible-name";
  const { airbyte } = answeringClient(() => status(400, { message: said }));
  const messageOf = async (work: Promise<unknown>) => (await failureOf<Error>(work)).message;
  const post = (body: object) => messageOf(airbyte.createSource({ body } as never));
  for (const name of ["client_secret", "clientSecret", "CLIENT_SECRET"]) {
    expect(await post({ client_id: "visible-name", [name]: "marked-secret" })).toContain("[redacted], a.visible.word");
  }
  // A list of streams is no connector's configuration, and a note that ends in the word is none either.
  const configurations = { streams: [{ name: "orders", key: "a.visible.word" }] };
  expect(await post({ configurations, note: "visible-note", secret_note: "visible-note" })).toContain(said);
  expect(await post({ configuration: "visible-note", not_client_secret: "visible-name" })).toContain(said);
});

test("an Authorization of the call's own is hidden with its scheme and without", async () => {
  const { airbyte } = answeringClient(() => status(400, { message: "bad marked-token-1 and Bearer marked-token-1" }));
  const headers = { authorization: "Bearer marked-token-1" };
  expect((await failureOf<Error>(airbyte.listJobs({ headers }))).message).toContain("bad [redacted] and [redacted]");
});
