import { expect, test } from "vitest";
import type { AirbyteEvent } from "../../src/observe/events.ts";
import { answeringClient, status } from "../support/answering-client.ts";
import { type ApiAnswer, clientWithTokens, unauthorized } from "../support/client-with-tokens.ts";

const CONNECTION = "c1a2b3c4-0001-4a5b-8c6d-7e8f90a1b2e1";
const refuses =
  (...bearers: string[]): ApiAnswer =>
  ({ authorization }) =>
    bearers.some((bearer) => authorization === `Bearer ${bearer}`) ? unauthorized() : undefined;

test.each([
  ["GET", "/connections", undefined],
  ["POST", "/jobs", { connectionId: CONNECTION, jobType: "sync" }],
  ["PATCH", "/connections/{connectionId}", { name: 'ü "quoted" \\ text' }],
  ["PUT", "/sources/{sourceId}", { name: "a", configuration: {} }],
  ["DELETE", "/connections/{connectionId}", undefined],
] as const)("after a 401 a %s is sent once more with a new token and an identical body", async (method, path, body) => {
  const { airbyte, requests, tokens } = clientWithTokens(refuses("t1"));
  const send = airbyte[method] as (path: string, init: object) => Promise<{ response: Response }>;
  const { response } = await send(path, { params: { path: { connectionId: CONNECTION, sourceId: CONNECTION } }, body });
  expect(response.status).toBe(200);
  expect(requests.map((request) => request.authorization)).toEqual(["Bearer t1", "Bearer t2"]);
  expect(new Set(requests.map(({ method, url, body }) => JSON.stringify([method, url, body]))).size).toBe(1);
  expect(requests[0]?.body).toBe(body && JSON.stringify(body));
  expect(tokens.count).toBe(2);
});

test("the replay costs no retry and is no second attempt of the retry layer", async () => {
  const { airbyte } = clientWithTokens(refuses("t1"), { maxRetries: 0 });
  expect(await airbyte.listConnections()).toEqual({ data: [] });
});

test("a second 401 is the caller's, and the new token is kept", async () => {
  const { airbyte, requests, tokens } = clientWithTokens((_request, count) =>
    count <= 2 ? unauthorized() : undefined,
  );
  await expect(airbyte.listConnections()).rejects.toMatchObject({ code: "api", status: 401, attempts: 2 });
  await airbyte.listConnections();
  expect(requests.map((request) => request.authorization)).toEqual(["Bearer t1", "Bearer t2", "Bearer t2"]);
  expect(tokens.count).toBe(2);
});

test("a call is replayed once in its life, however often it is retried", async () => {
  const statuses = [401, 503, 401, 200];
  const { airbyte, requests } = clientWithTokens(
    (_request, count) =>
      statuses[count - 1] === 200 ? undefined : new Response("{}", { status: statuses[count - 1] ?? 500 }),
    { maxRetries: 2 },
  );
  await expect(airbyte.listConnections()).rejects.toMatchObject({ status: 401, attempts: 3 });
  expect(requests).toHaveLength(3);
});

test("each retry carries the token of its time", async () => {
  const { airbyte, requests } = clientWithTokens(
    ({ authorization }) => (authorization === "Bearer t1" ? new Response(null, { status: 503 }) : undefined),
    {
      maxRetries: 2,
      onEvent: (event) => event.type === "retry" && airbyte.auth.refresh(),
      retryDelayMs: 20,
    },
  );
  await airbyte.listConnections();
  expect(requests.map((request) => request.authorization)).toEqual(["Bearer t1", "Bearer t2"]);
});

test("1,000 calls that get 401 for one token at once cost one new token", async () => {
  const { airbyte, requests, tokens } = clientWithTokens(refuses("t1"));
  await airbyte.auth.refresh();
  await Promise.all(Array.from({ length: 1_000 }, () => airbyte.listConnections()));
  expect(tokens.count).toBe(2);
  expect(requests).toHaveLength(2_000);
});

test("a 403 is no matter of tokens", async () => {
  const { airbyte, requests, tokens } = clientWithTokens(() =>
    Response.json({ message: "Forbidden" }, { status: 403 }),
  );
  await expect(airbyte.listConnections()).rejects.toMatchObject({ status: 403 });
  expect(requests).toHaveLength(1);
  expect(tokens.count).toBe(1);
});

test("the same token string again is not sent again, and that is reported", async () => {
  const events: AirbyteEvent["type"][] = [];
  const { airbyte, requests, tokens } = clientWithTokens(unauthorized, {
    token: () => Response.json({ access_token: "same", expires_in: 900 }),
    onEvent: ({ type }) => /rejected|unchanged/.test(type) && events.push(type),
  });
  await expect(airbyte.listConnections()).rejects.toMatchObject({ status: 401 });
  expect(requests).toHaveLength(1);
  expect(tokens.count).toBe(2);
  expect(events).toEqual(["token-rejected", "token-unchanged"]);
  expect(airbyte.auth.status().rejected).toBe(1);
});

test("a body that is a stream is not sent again, but the next call gets a new token", async () => {
  const { airbyte, requests, tokens } = clientWithTokens(refuses("t1"));
  const stream = new Blob(["{}"]).stream();
  const sent = airbyte.POST("/jobs", { body: {} as never, bodySerializer: () => stream as never });
  expect((await sent).response.status).toBe(401);
  expect(requests).toHaveLength(1);
  expect(tokens.count).toBe(1);
  await airbyte.listConnections();
  expect(requests.at(-1)?.authorization).toBe("Bearer t2");
});

test("the caller's own Authorization header wins, on every attempt, and is not replaced after a 401", async () => {
  const statuses = [503, 401];
  const { airbyte, requests, tokens } = clientWithTokens(
    (_request, count) => new Response("{}", { status: statuses[count - 1] ?? 500 }),
    { maxRetries: 3 },
  );
  await expect(airbyte.listConnections({ headers: { Authorization: "Bearer mine" } })).rejects.toMatchObject({
    status: 401,
  });
  expect(requests.map((request) => request.authorization)).toEqual(["Bearer mine", "Bearer mine"]);
  expect(tokens.count).toBe(0);
});

test("an Authorization header among the client's headers wins, too", async () => {
  const { airbyte, requests, tokens } = clientWithTokens(() => undefined, { headers: { authorization: "Custom x" } });
  await airbyte.listConnections();
  expect(requests[0]?.authorization).toBe("Custom x");
  expect(tokens.count).toBe(0);
});

test.each([
  "https://evil.example/v1",
  "https://localhost:8000/v1",
  "http://localhost:8001/v1",
  "https://localhost.evil.example:8000",
])("the token does not go to %s", async (baseUrl) => {
  const { airbyte, requests, tokens } = clientWithTokens(() => undefined);
  await expect(airbyte.GET("/connections", { baseUrl })).rejects.toMatchObject({
    code: "configuration",
    message: expect.stringContaining(
      `credentials are for http://localhost:8000 and were not sent to ${new URL(baseUrl).origin}`,
    ),
  });
  expect(requests).toHaveLength(0);
  expect(tokens.count).toBe(0);
});

test("another server gets the header that the call itself gives it", async () => {
  const { airbyte, requests } = clientWithTokens(() => undefined);
  await airbyte.GET("/connections", {
    baseUrl: "https://other.example/v1",
    headers: { authorization: "Bearer theirs" },
  });
  expect(requests).toEqual([expect.objectContaining({ authorization: "Bearer theirs" })]);
});

test("operations that need no credentials are sent without", async () => {
  const { airbyte, requests, tokens } = clientWithTokens(() => new Response("Successful operation"));
  await airbyte.GET("/health", { parseAs: "text" });
  expect(requests[0]?.authorization).toBeNull();
  expect(tokens.count).toBe(0);
});

test("a request for a token by hand is not sent with another credential, and does not blame it", async () => {
  const { airbyte, sent } = answeringClient([status(401)], { apiKey: "the-key" });
  const call = airbyte.createAccessToken({ body: { client_id: "id", client_secret: "wrong" } });
  await expect(call).rejects.toMatchObject({ status: 401, message: expect.not.stringContaining("apiKey") });
  expect(sent[0]?.headers.has("authorization")).toBe(false);
});

test.each([
  [{ apiKey: "the-key" }, "Bearer the-key"],
  [{ username: "ada", password: "some-secret" }, `Basic ${btoa("ada:some-secret")}`],
])("a gateway gets its key, or user and password, also for operations that Airbyte asks nothing for", async (own, sent) => {
  const none = { clientId: undefined, clientSecret: undefined };
  const { airbyte, requests } = clientWithTokens(() => new Response("Successful operation"), { ...none, ...own });
  await airbyte.GET("/health", { parseAs: "text" });
  expect(requests[0]?.authorization).toBe(sent);
});

test("when no token can be had, the call fails with a TokenError and is not sent", async () => {
  const { airbyte, requests } = clientWithTokens(() => undefined, {
    token: () => Response.json({ errorId: "e" }, { status: 401 }),
  });
  await expect(airbyte.listConnections()).rejects.toMatchObject({ code: "token", kind: "rejected", status: 401 });
  expect(requests).toHaveLength(0);
});

test("what happened is told as events, without a secret", async () => {
  const events: AirbyteEvent[] = [];
  const { airbyte } = clientWithTokens(refuses("t1"), { onEvent: (event) => events.push(event) });
  await airbyte.listConnections();
  expect(events.map((event) => event.type).filter((type) => type.startsWith("token"))).toEqual([
    "token-requested",
    "token-received",
    "token-rejected",
    "token-requested",
    "token-received",
    "token-replayed",
  ]);
  expect(events.find((event) => event.type === "token-replayed")).toMatchObject({
    status: 200,
    operationId: "listConnections",
  });
  expect(JSON.stringify(events)).not.toMatch(/s3cret|"t1"|Bearer/);
});

test("a server that refuses every new token is not given one for every call", async () => {
  const renewable: boolean[] = [];
  const onEvent = (event: AirbyteEvent) => event.type === "token-rejected" && renewable.push(event.renewable);
  const { airbyte, tokens } = clientWithTokens(unauthorized, { onEvent });
  for (let calls = 0; calls < 4; calls += 1) await airbyte.listConnections().catch(() => {});
  const { count } = tokens;
  renewable.length = 0;
  for (let calls = 0; calls < 5; calls += 1) await airbyte.listConnections().catch(() => {});
  expect(tokens.count).toBe(count);
  expect(renewable).toEqual([false, false, false, false, false]);
});

test("a token that was refused with a body that cannot be sent again is not used for the next call", async () => {
  const events: AirbyteEvent[] = [];
  const { airbyte, requests } = clientWithTokens(refuses("t1"), { onEvent: (event) => events.push(event) });
  const bodySerializer = () => new Response('{"name":"x"}').body as never;
  const body = { name: "x", color: "FFFFFF", workspaceId: "w" };
  const { response } = await airbyte.POST("/tags", { body, bodySerializer });
  expect(response.status).toBe(401);
  expect(events.find(({ type }) => type === "token-rejected")).toMatchObject({ renewable: false });
  await airbyte.listConnections();
  expect(requests.map(({ authorization }) => authorization)).toEqual(["Bearer t1", "Bearer t2"]);
});

test("the key that stands in for a token is counted and reported, with the reason", async () => {
  const events: AirbyteEvent[] = [];
  const { airbyte, requests } = clientWithTokens(() => undefined, {
    apiKey: "the-key",
    fallbackToApiKey: true,
    token: () => Response.json({ errorId: "e" }, { status: 401 }),
    onEvent: (event) => events.push(event),
  });
  await airbyte.listConnections();
  expect(requests.map(({ authorization }) => authorization)).toEqual(["Bearer the-key"]);
  expect(airbyte.auth.status()).toMatchObject({ fallbacks: 1, failed: 1 });
  const fallback = { type: "token-fallback", message: expect.stringContaining("answered 401") };
  expect(events.filter(({ type }) => type === "token-fallback")).toMatchObject([fallback]);
});
