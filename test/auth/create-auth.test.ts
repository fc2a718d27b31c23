import { afterEach, expect, test, vi } from "vitest";
import { createAirbyteClient } from "../../src/client.ts";
import { answeringClient } from "../support/answering-client.ts";
import { clientWithTokens, unauthorized } from "../support/client-with-tokens.ts";

afterEach(() => {
  vi.useRealTimers();
});

const noKeys = { clientId: undefined, clientSecret: undefined };
const wrong = () => Response.json({ errorId: "e" }, { status: 401 });

test("OAuth is used when a static key is there as well", async () => {
  const { airbyte, requests } = clientWithTokens(() => undefined, { apiKey: "the-key" });
  await airbyte.listConnections();
  expect(requests[0]?.authorization).toBe("Bearer t1");
  expect(airbyte.auth.status().credential).toBe("client-credentials");
});

test("a static key is sent as it is, and nothing is refreshed after a 401", async () => {
  const { airbyte, requests, tokens } = clientWithTokens(unauthorized, { ...noKeys, apiKey: "the-key" });
  await expect(airbyte.listConnections()).rejects.toMatchObject({ status: 401, attempts: 1 });
  expect(requests.map((request) => request.authorization)).toEqual(["Bearer the-key"]);
  expect(tokens.count).toBe(0);
  expect(airbyte.auth.status()).toMatchObject({ credential: "api-key", token: "static", fetched: 0 });
  await expect(airbyte.auth.refresh()).rejects.toMatchObject({ code: "configuration" });
  expect(await airbyte.auth.getAccessToken()).toEqual({ value: "the-key" });
});

test("user and password are sent in the form that proxies read", async () => {
  const { airbyte, requests } = clientWithTokens(() => undefined, {
    ...noKeys,
    username: "jörg",
    password: "pa:ß wört",
  });
  await airbyte.listConnections();
  expect(requests[0]?.authorization).toBe(`Basic ${Buffer.from("jörg:pa:ß wört").toString("base64")}`);
  expect(airbyte.auth.status()).toMatchObject({ credential: "basic", token: "static" });
  await expect(airbyte.auth.getAccessToken()).rejects.toMatchObject({ code: "configuration" });
});

test("without authentication no header is sent and no token asked for", async () => {
  const { airbyte, requests, tokens } = clientWithTokens(() => undefined, { ...noKeys, auth: "none" });
  await airbyte.listConnections();
  expect(requests[0]?.authorization).toBeNull();
  expect(tokens.count).toBe(0);
  expect(airbyte.auth.status()).toMatchObject({ credential: "none", token: "none" });
  await expect(airbyte.auth.getAccessToken()).rejects.toMatchObject({ code: "configuration" });
  await expect(airbyte.auth.refresh()).rejects.toMatchObject({ code: "configuration" });
});

test("status is plain JSON without a secret, and counts", async () => {
  const { airbyte } = clientWithTokens(({ authorization }) =>
    authorization === "Bearer t1" ? unauthorized() : undefined,
  );
  expect(airbyte.auth.status()).toEqual({
    credential: "client-credentials",
    token: "none",
    fetched: 0,
    failed: 0,
    rejected: 0,
    replayed: 0,
    fallbacks: 0,
  });
  await airbyte.listConnections();
  const status = airbyte.auth.status();
  expect(status).toEqual({
    credential: "client-credentials",
    token: "valid",
    expiresAtMs: expect.any(Number),
    fetched: 2,
    failed: 0,
    rejected: 1,
    replayed: 1,
    fallbacks: 0,
    lastFetchedAtMs: expect.any(Number),
    lastRejectedAtMs: expect.any(Number),
    lastReplayedAtMs: expect.any(Number),
  });
  expect(JSON.parse(JSON.stringify(status))).toEqual(status);
  expect(Object.values(status).join()).not.toMatch(/s3cret|t2/);
});

test("status says when a token has expired and why the last one could not be had", async () => {
  vi.useFakeTimers({ toFake: ["Date", "performance"] });
  const { airbyte } = clientWithTokens(() => undefined, {
    token: (count) => (count === 1 ? Response.json({ access_token: "t1", expires_in: 60 }) : wrong()),
  });
  await airbyte.auth.refresh();
  vi.advanceTimersByTime(60_000);
  expect(airbyte.auth.status().token).toBe("expired");
  await expect(airbyte.listConnections()).rejects.toMatchObject({ code: "token" });
  expect(airbyte.auth.status()).toMatchObject({
    failed: 1,
    lastFailedAtMs: Date.now(),
    lastFailure: expect.stringContaining("answered 401"),
  });
});

test("refresh and getAccessToken listen to a signal, and are refused after close", async () => {
  const { airbyte } = clientWithTokens(() => undefined, { token: () => new Promise(() => {}) });
  const controller = new AbortController();
  const both = [
    airbyte.auth.refresh({ signal: controller.signal }),
    airbyte.auth.getAccessToken({ signal: controller.signal }),
  ];
  controller.abort(new Error("left"));
  for (const promise of both) await expect(promise).rejects.toThrow("left");
  const open = airbyte.auth.getAccessToken();
  airbyte.close();
  await expect(open).rejects.toMatchObject({ code: "closed" });
  await expect(airbyte.auth.refresh()).rejects.toMatchObject({ code: "closed" });
  await expect(airbyte.listConnections()).rejects.toMatchObject({ code: "closed" });
  expect(airbyte.auth.status()).toMatchObject({ failed: 0 });
});

test("refresh and getAccessToken refuse a signal that is none", async () => {
  const { airbyte, tokens } = clientWithTokens(() => undefined);
  for (const signal of [{}, "x", 7]) {
    const refused = { code: "configuration", message: "signal must be an AbortSignal" };
    await expect(airbyte.auth.refresh({ signal: signal as never })).rejects.toMatchObject(refused);
    await expect(airbyte.auth.getAccessToken({ signal: signal as never })).rejects.toMatchObject(refused);
  }
  expect(tokens.count).toBe(0);
  await airbyte.auth.refresh({ signal: null as never });
});

test("refresh refuses options that nobody reads, and what is no options", async () => {
  const { airbyte, tokens } = clientWithTokens(() => undefined);
  const refresh = airbyte.auth.refresh as (options: unknown) => Promise<unknown>;
  const refused = (message: string) => ({ code: "configuration", message });
  await expect(refresh({ timeoutMs: 5 })).rejects.toMatchObject(
    refused('auth.refresh: unknown option "timeoutMs". Known options: signal'),
  );
  await expect(refresh(null)).rejects.toMatchObject(refused("auth.refresh needs an object of options, not null"));
  expect(tokens.count).toBe(0);
});

test("getAccessToken asks for a new token only where the last one was rejected", async () => {
  const { airbyte, tokens } = clientWithTokens(() => undefined);
  for (const reason of ["first", "asked", "rejected"] as const) await airbyte.auth.getAccessToken({ reason });
  expect(tokens.count).toBe(2);
});

test("getAccessToken of one client can be the accessToken of another", async () => {
  const { airbyte, tokens } = clientWithTokens(() => undefined);
  const { airbyte: other, sent } = answeringClient(() => ({ data: [] }), { accessToken: airbyte.auth.getAccessToken });
  expect(await other.listJobs()).toEqual({ data: [] });
  expect(tokens.count).toBe(1);
  expect(sent[0]?.headers.get("authorization")).toMatch(/^Bearer /);
});

test("a token that the other client's server refuses is replaced", async () => {
  const { airbyte, tokens } = clientWithTokens(() => undefined);
  const answers = (_: unknown, count: number) => (count === 1 ? unauthorized() : { data: [] });
  const { airbyte: other, sent } = answeringClient(answers, { accessToken: airbyte.auth.getAccessToken });
  expect(await other.listJobs()).toEqual({ data: [] });
  expect(tokens.count).toBe(2);
  expect(new Set(sent.map(({ headers }) => headers.get("authorization"))).size).toBe(2);
});

test("a static key's client is refused after close as well", async () => {
  const airbyte = createAirbyteClient({ apiKey: "the-key" });
  airbyte.close();
  await expect(airbyte.auth.getAccessToken()).rejects.toMatchObject({ code: "closed" });
});

test("a 500 of the token endpoint is no matter of credentials that gave a token before", async () => {
  const failing = (count: number) =>
    count === 1 ? Response.json({ access_token: "t1", expires_in: 900 }) : new Response(null, { status: 500 });
  const { airbyte } = clientWithTokens((_, count) => (count === 2 ? unauthorized() : undefined), { token: failing });
  await airbyte.listConnections();
  const error = await airbyte.listConnections().catch((reason: unknown) => reason);
  expect(error).toMatchObject({ code: "token", kind: "rejected", status: 500, workedBefore: true, retryable: true });
  expect((error as Error).message).toContain("The same credentials gave a token before");
});

test("a 500 at first, and another refusal at any time, is final", async () => {
  const first = clientWithTokens(() => undefined, { token: () => new Response(null, { status: 500 }) });
  const error = await first.airbyte.listConnections().catch((reason: unknown) => reason);
  expect(error).toMatchObject({ kind: "rejected", status: 500, retryable: false });
  expect(error).not.toHaveProperty("workedBefore");
  const refusing = (count: number) => (count === 1 ? Response.json({ access_token: "t1", expires_in: 900 }) : wrong());
  const later = clientWithTokens((_, count) => (count === 2 ? unauthorized() : undefined), { token: refusing });
  await later.airbyte.listConnections();
  await expect(later.airbyte.listConnections()).rejects.toMatchObject({ status: 401, retryable: false });
});

test("id and secret as a gateway writes them, for basic authentication, are a secret, too", async () => {
  const pair = btoa("id:s3cret-value");
  const { airbyte } = clientWithTokens(() => undefined, {
    token: () => Response.json({ message: `bad credentials ${pair}` }, { status: 401 }),
  });
  const error = await airbyte.listConnections().catch((reason: Error) => reason);
  expect((error as Error).message).toContain("bad credentials [redacted]");
});

test("a token that is handed out is the caller's to change", async () => {
  const { airbyte, requests } = clientWithTokens(() => undefined);
  const token = await airbyte.auth.getAccessToken();
  expect(Object.keys(token)).toEqual(["value", "expiresAtMs"]);
  Object.assign(token, { value: "changed" });
  await airbyte.listConnections();
  expect(requests[0]?.authorization).toBe("Bearer t1");
});

test("a client that is closed by whoever hears of a token request makes none", async () => {
  const { airbyte, tokens } = clientWithTokens(() => undefined, {
    onEvent: ({ type }) => type === "token-requested" && airbyte.close(),
  });
  await expect(airbyte.listConnections()).rejects.toMatchObject({ code: "closed" });
  await new Promise((resolve) => setTimeout(resolve));
  expect(tokens.count).toBe(0);
});

test("a token that is asked for by whoever hears of a token request is the same one", async () => {
  const asked: Promise<unknown>[] = [];
  const { airbyte, tokens } = clientWithTokens(() => undefined, {
    onEvent: ({ type }) => type === "token-requested" && asked.push(airbyte.auth.getAccessToken()),
  });
  await airbyte.listConnections();
  expect(asked).toHaveLength(1);
  await expect(asked[0]).resolves.toMatchObject({ value: "t1" });
  expect(tokens.count).toBe(1);
});

test("an accessToken function that closes the client leaves no timer behind", async () => {
  vi.useFakeTimers();
  const { airbyte } = clientWithTokens(() => undefined, {
    ...noKeys,
    accessToken: () => {
      airbyte.close();
      return new Promise(() => {});
    },
  });
  await expect(airbyte.listConnections()).rejects.toMatchObject({ code: "closed" });
  expect(vi.getTimerCount()).toBe(0);
});

test("after close() during the headers function the secret is not sent any more", async () => {
  const { airbyte, tokens } = clientWithTokens(() => undefined, {
    headers: async () => {
      airbyte.close();
      return {};
    },
  });
  await expect(airbyte.auth.refresh()).rejects.toMatchObject({ code: "closed" });
  await new Promise((resolve) => setTimeout(resolve));
  expect(tokens.count).toBe(0);
});
