import { afterEach, expect, test, vi } from "vitest";
// Loaded here already, so that no token request waits for it while time is faked.
import "../../src/auth/oauth/client-credentials.ts";
import { clientWithTokens, unauthorized } from "../support/client-with-tokens.ts";

afterEach(() => {
  vi.useRealTimers();
});

const wrong = () => Response.json({ errorId: "e" }, { status: 401 });

test("the key is used after an OAuth failure only where that was asked for", async () => {
  const without = clientWithTokens(() => undefined, { apiKey: "the-key", token: wrong });
  await expect(without.airbyte.listConnections()).rejects.toMatchObject({ code: "token" });
  const { airbyte, requests, tokens } = clientWithTokens(() => undefined, {
    apiKey: "the-key",
    token: wrong,
    fallbackToApiKey: true,
  });
  await airbyte.listConnections();
  await airbyte.listConnections();
  expect(requests.map((request) => request.authorization)).toEqual(["Bearer the-key", "Bearer the-key"]);
  expect(tokens.count).toBe(1);
});

test("with the fallback, a good token is still the one that is used", async () => {
  const { airbyte, requests } = clientWithTokens(() => undefined, { apiKey: "the-key", fallbackToApiKey: true });
  await airbyte.listConnections();
  expect(requests[0]?.authorization).toBe("Bearer t1");
});

test("with the fallback, the key is used when a refused token cannot be replaced", async () => {
  const { airbyte, requests } = clientWithTokens(
    ({ authorization }) => (authorization === "Bearer t1" ? unauthorized() : undefined),
    {
      apiKey: "the-key",
      fallbackToApiKey: true,
      token: (count) => (count === 1 ? Response.json({ access_token: "t1", expires_in: 900 }) : wrong()),
    },
  );
  await airbyte.listConnections();
  expect(requests.map((request) => request.authorization)).toEqual(["Bearer t1", "Bearer the-key"]);
});

test("with the fallback but without id and secret, the key is what is used", async () => {
  const options = { clientId: undefined, clientSecret: undefined, apiKey: "the-key", fallbackToApiKey: true };
  const { airbyte, requests, tokens } = clientWithTokens(() => undefined, options);
  await airbyte.listConnections();
  expect(requests[0]?.authorization).toBe("Bearer the-key");
  expect(tokens.count).toBe(0);
  expect(airbyte.auth.status()).toMatchObject({ credential: "api-key", fallbacks: 0 });
});

test("with the fallback, a refused key is the end", async () => {
  const { airbyte, requests } = clientWithTokens(unauthorized, {
    apiKey: "the-key",
    fallbackToApiKey: true,
    token: wrong,
  });
  await expect(airbyte.listConnections()).rejects.toMatchObject({ status: 401 });
  expect(requests).toHaveLength(1);
});

test("with the fallback, the key is used when the token endpoint hangs, but not when the caller leaves", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
  const hanging = { apiKey: "the-key", fallbackToApiKey: true, token: () => new Promise<Response>(() => {}) };
  const { airbyte, requests } = clientWithTokens(() => undefined, hanging);
  const call = airbyte.listConnections();
  const left = airbyte.listConnections({ signal: AbortSignal.abort(new Error("left")) });
  await expect(left).rejects.toThrow("left");
  await vi.advanceTimersByTimeAsync(2_999);
  expect(requests).toHaveLength(0);
  await vi.advanceTimersByTimeAsync(1);
  await call;
  expect(requests.map((request) => request.authorization)).toEqual(["Bearer the-key"]);
  expect(airbyte.auth.status().fallbacks).toBe(1);
});

test("with the fallback, an old token that still lives goes before the key while the endpoint hangs", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance", "Date"] });
  const first = () => Response.json({ access_token: "t1", expires_in: 300 });
  const token = (count: number) => (count === 1 ? first() : new Promise<Response>(() => {}));
  const { airbyte, requests } = clientWithTokens(() => undefined, { apiKey: "k", fallbackToApiKey: true, token });
  await airbyte.listConnections();
  await vi.advanceTimersByTimeAsync(290_000);
  const call = airbyte.listConnections();
  await vi.advanceTimersByTimeAsync(3_000);
  await call;
  expect(requests.map(({ authorization }) => authorization)).toEqual(["Bearer t1", "Bearer t1"]);
  expect(airbyte.auth.status().fallbacks).toBe(0);
});

test("with the fallback, the deadline of a call is its end", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
  const hanging = { apiKey: "the-key", fallbackToApiKey: true, token: () => new Promise<Response>(() => {}) };
  const { airbyte, requests } = clientWithTokens(() => undefined, hanging);
  const call = airbyte.listConnections({ deadlineMs: 1_000 }).catch((error: unknown) => error);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(await call).toMatchObject({ code: "timeout", phase: "deadline" });
  expect(requests).toHaveLength(0);
});

test("with the fallback, a token that comes late is there for the next call", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
  const late = () =>
    new Promise<Response>((resolve) => {
      setTimeout(() => resolve(Response.json({ access_token: "t1", expires_in: 900 })), 4_000);
    });
  const { airbyte, requests } = clientWithTokens(() => undefined, {
    apiKey: "the-key",
    fallbackToApiKey: true,
    token: late,
  });
  const call = airbyte.listConnections({ deadlineMs: 5_000 });
  await vi.advanceTimersByTimeAsync(4_500);
  await call;
  await airbyte.listConnections();
  expect(requests.map((request) => request.authorization)).toEqual(["Bearer the-key", "Bearer t1"]);
});

test("with the fallback, what hangs is waited for once: later calls do not begin to wait anew", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
  const hanging = { apiKey: "the-key", fallbackToApiKey: true, token: () => new Promise<Response>(() => {}) };
  const { airbyte, requests } = clientWithTokens(() => undefined, { ...hanging, deadlineMs: 2_500 });
  const first = airbyte.listConnections().catch((error: unknown) => error);
  await vi.advanceTimersByTimeAsync(2_500);
  expect(await first).toMatchObject({ code: "timeout", phase: "deadline" });
  const second = airbyte.listConnections();
  await vi.advanceTimersByTimeAsync(500);
  await second;
  const third = airbyte.listConnections();
  await vi.advanceTimersByTimeAsync(0);
  await third;
  expect(requests.map((request) => request.authorization)).toEqual(["Bearer the-key", "Bearer the-key"]);
});

test("with the fallback, a key that is refused says nothing of tokens: they are renewed as before", async () => {
  let down = false;
  const { airbyte, requests, tokens } = clientWithTokens(
    ({ authorization }) => (authorization === `Bearer t${tokens.count}` && !down ? undefined : unauthorized()),
    {
      apiKey: "an-old-key",
      fallbackToApiKey: true,
      token: (count) => (down ? new Response(null, { status: 403 }) : Response.json({ access_token: `t${count}` })),
    },
  );
  for (let round = 0; round < 3; round += 1) {
    down = false;
    await airbyte.auth.refresh();
    down = true;
    await expect(airbyte.listConnections()).rejects.toMatchObject({ status: 401 });
  }
  down = false;
  await airbyte.auth.refresh();
  const before = tokens.count;
  tokens.count += 1; // the server takes the token back
  await airbyte.listConnections();
  expect(tokens.count).toBe(before + 2);
  expect(requests.at(-1)?.authorization).toBe(`Bearer t${tokens.count}`);
});

test("with the fallback, an attempt whose end no call has seen does not count for the next one", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
  const { airbyte, requests } = clientWithTokens(() => undefined, {
    ...{ apiKey: "the-key", fallbackToApiKey: true, deadlineMs: 1_000 },
    token: (count) =>
      new Promise((resolve) => {
        if (count > 1) setTimeout(() => resolve(Response.json({ access_token: `t${count}` })), 500);
      }),
  });
  const first = airbyte.listConnections().catch((error: unknown) => error);
  await vi.advanceTimersByTimeAsync(600_000);
  expect(await first).toMatchObject({ code: "timeout" });
  const second = airbyte.listConnections();
  await vi.advanceTimersByTimeAsync(500);
  await second;
  expect(requests.at(-1)?.authorization).toMatch(/^Bearer t\d+$/);
});

const after = (ms: number, value: string, lifetimeSeconds = 900) =>
  new Promise<Response>((resolve) => {
    setTimeout(() => resolve(Response.json({ access_token: value, expires_in: lifetimeSeconds })), ms);
  });

test("with the fallback, a renewal that nobody waited for does not use up the patience", async () => {
  vi.useFakeTimers();
  const { airbyte, requests } = clientWithTokens(
    ({ authorization }) => (authorization === "Bearer t1" && late ? unauthorized() : undefined),
    {
      ...{ apiKey: "the-key", fallbackToApiKey: true },
      token: (count) => (count === 2 ? new Promise(() => {}) : after(100, count === 1 ? "t1" : "t3", 100)),
    },
  );
  let late = false;
  await Promise.all([airbyte.listConnections(), vi.advanceTimersByTimeAsync(100)]);
  await vi.advanceTimersByTimeAsync(85_000);
  // Begins a renewal, which hangs.
  await airbyte.listConnections();
  await vi.advanceTimersByTimeAsync(3_200);
  late = true;
  await Promise.all([airbyte.listConnections(), vi.advanceTimersByTimeAsync(500)]);
  expect(requests.at(-1)?.authorization).toBe("Bearer t3");
  expect(airbyte.auth.status().fallbacks).toBe(0);
});

test("with the fallback, the wait for a renewal counts from the first call that waits", async () => {
  vi.useFakeTimers();
  const { airbyte, requests } = clientWithTokens(() => undefined, {
    ...{ apiKey: "the-key", fallbackToApiKey: true },
    token: (count) => (count === 1 ? after(0, "t1", 100) : after(8_000, "t2")),
  });
  await Promise.all([airbyte.listConnections(), vi.advanceTimersByTimeAsync(0)]);
  await vi.advanceTimersByTimeAsync(83_000);
  await airbyte.listConnections();
  await vi.advanceTimersByTimeAsync(7_500);
  // Nearly expired by now, so this one waits: half a second, for a renewal that began 7.5 seconds ago.
  await Promise.all([airbyte.listConnections(), vi.advanceTimersByTimeAsync(600)]);
  expect(requests.at(-1)?.authorization).toBe("Bearer t2");
});

test("with the fallback, a token that did not come in time is named as the reason", async () => {
  vi.useFakeTimers();
  const events: object[] = [];
  const { airbyte } = clientWithTokens(() => undefined, {
    ...{ apiKey: "the-key", fallbackToApiKey: true, onEvent: (event: object) => events.push(event) },
    token: () => new Promise(() => {}),
  });
  await Promise.all([airbyte.listConnections(), vi.advanceTimersByTimeAsync(3_000)]);
  const message = "No access token came within 3 seconds.";
  expect(events).toContainEqual(expect.objectContaining({ type: "token-fallback", message }));
});

test("with the fallback, a token that is refused for a body that cannot be sent again is not used again", async () => {
  const { airbyte, requests } = clientWithTokens(
    ({ authorization }) => (authorization === "Bearer t1" ? unauthorized() : undefined),
    { apiKey: "the-key", fallbackToApiKey: true },
  );
  const body = new Blob(["{}"]) as never;
  const { response } = await airbyte.POST("/jobs", { body, bodySerializer: (each: unknown) => each as Blob });
  expect(response.status).toBe(401);
  await airbyte.listConnections();
  expect(requests.map(({ authorization }) => authorization)).toEqual(["Bearer t1", "Bearer t2"]);
});

test("with the fallback, a mistake of the caller's is no reason to use the key", async () => {
  const { airbyte, requests } = clientWithTokens(() => undefined, { apiKey: "the-key", fallbackToApiKey: true });
  airbyte.close();
  await expect(airbyte.listConnections()).rejects.toMatchObject({ code: "closed" });
  expect(requests).toHaveLength(0);
});
