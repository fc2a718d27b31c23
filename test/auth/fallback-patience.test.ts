// How long a call waits for a token before it uses the key, and what counts as such a use.

import { afterEach, expect, test, vi } from "vitest";
import { clientWithTokens, unauthorized } from "../support/client-with-tokens.ts";

afterEach(() => {
  vi.useRealTimers();
});

test("a call that ends by its deadline is no use of the key", async () => {
  const { airbyte, requests } = clientWithTokens(() => undefined, {
    ...{ apiKey: "the-key", fallbackToApiKey: true, deadlineMs: 20 },
    token: () => new Promise(() => {}),
  });
  await expect(airbyte.listConnections()).rejects.toMatchObject({ code: "timeout", phase: "deadline" });
  expect(requests).toEqual([]);
  expect(airbyte.auth.status().fallbacks).toBe(0);
});

test("a replacement that hangs is waited for three seconds", async () => {
  const { airbyte, requests } = clientWithTokens(
    ({ authorization }) => (authorization === "Bearer t1" ? unauthorized() : undefined),
    {
      ...{ apiKey: "the-key", fallbackToApiKey: true },
      token: (count) =>
        count === 1 ? Response.json({ access_token: "t1", expires_in: 900 }) : new Promise<Response>(() => {}),
    },
  );
  await airbyte.auth.getAccessToken();
  vi.useFakeTimers();
  const work = airbyte.listConnections();
  await vi.advanceTimersByTimeAsync(3_000);
  expect(requests.map(({ authorization }) => authorization)).toEqual(["Bearer t1", "Bearer the-key"]);
  expect(await work).toEqual({ data: [] });
  airbyte.close();
});

test("with a key to fall back on, too, three new tokens that are refused stop the renewing", async () => {
  const { airbyte, tokens } = clientWithTokens(unauthorized, { apiKey: "the-key", fallbackToApiKey: true });
  for (let call = 0; call < 6; call += 1) {
    await expect(airbyte.listConnections()).rejects.toMatchObject({ status: 401 });
  }
  expect(tokens.count).toBe(4);
});

test("a refused key is none of the three new tokens", async () => {
  const { airbyte, tokens } = clientWithTokens(unauthorized, {
    ...{ apiKey: "the-key", fallbackToApiKey: true },
    token: (count) =>
      count === 2 ? new Response(null, { status: 403 }) : Response.json({ access_token: `t${count}` }),
  });
  // t1 is refused, no other comes, and then the key is refused.
  await expect(airbyte.listConnections()).rejects.toThrow("apiKey: it is wrong");
  await airbyte.auth.refresh();
  for (let call = 0; call < 4; call += 1) {
    await expect(airbyte.listConnections()).rejects.toMatchObject({ status: 401 });
  }
  expect(tokens.count).toBe(6);
});

test("while tokens are kept, a refused call is not said to be renewable", async () => {
  const renewable: boolean[] = [];
  const { airbyte } = clientWithTokens(unauthorized, {
    ...{ apiKey: "the-key", fallbackToApiKey: true },
    onEvent: (event) => event.type === "token-rejected" && renewable.push(event.renewable),
  });
  for (let call = 0; call < 4; call += 1) await airbyte.listConnections().catch(() => {});
  expect(renewable).toEqual([true, false, true, false, true, false, false]);
});

test("a request that a refusal has begun again is waited for anew", async () => {
  const after = (ms: number, value: string, seconds: number) =>
    new Promise<Response>((resolve) => {
      setTimeout(() => resolve(Response.json({ access_token: value, expires_in: seconds })), ms);
    });
  const { airbyte, requests } = clientWithTokens(
    ({ authorization }) => (late && authorization === "Bearer t1" ? unauthorized() : undefined),
    {
      ...{ apiKey: "the-key", fallbackToApiKey: true },
      token: (count) =>
        count === 1 ? after(0, "t1", 100) : count === 2 ? new Promise(() => {}) : after(1_500, "t3", 900),
    },
  );
  let late = false;
  await airbyte.auth.getAccessToken();
  vi.useFakeTimers({ now: Date.now() });
  await vi.advanceTimersByTimeAsync(91_000);
  late = true;
  // Two seconds for the renewal, then t1, which is refused; one and a half for the request that this begins again.
  await Promise.all([airbyte.listConnections(), vi.advanceTimersByTimeAsync(4_000)]);
  expect(requests.map(({ authorization }) => authorization)).toEqual(["Bearer t1", "Bearer t3"]);
  expect(airbyte.auth.status().fallbacks).toBe(0);
  airbyte.close();
});
