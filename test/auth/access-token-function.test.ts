import { afterEach, expect, test, vi } from "vitest";
import type { AccessTokenRequest } from "../../src/auth/access-token.ts";
import { ConfigurationError, TimeoutError, TokenError } from "../../src/errors.ts";
import type { AirbyteClientOptions } from "../../src/options.ts";
import { type ApiAnswer, clientWithTokens, unauthorized } from "../support/client-with-tokens.ts";

afterEach(() => {
  vi.useRealTimers();
});

function clientOf(accessToken: NonNullable<AirbyteClientOptions["accessToken"]>, answer: ApiAnswer = () => undefined) {
  return clientWithTokens(answer, { clientId: undefined, clientSecret: undefined, accessToken });
}

test("the function's token is sent and kept while it lives", async () => {
  const accessToken = vi.fn(() => ({ value: "mine", expiresAtMs: Date.now() + 900_000 }));
  const { airbyte, requests } = clientOf(accessToken);
  await Promise.all([airbyte.listConnections(), airbyte.listConnections()]);
  await airbyte.listConnections();
  expect(requests.map((request) => request.authorization)).toEqual(Array(3).fill("Bearer mine"));
  expect(accessToken).toHaveBeenCalledTimes(1);
  expect(airbyte.auth.status()).toMatchObject({ credential: "access-token", token: "valid", fetched: 1 });
});

test("a refused token is replaced by asking the function again", async () => {
  let count = 0;
  const { airbyte, requests } = clientWithTokens(
    ({ authorization }) => (authorization === "Bearer a1" ? unauthorized() : undefined),
    {
      clientId: undefined,
      clientSecret: undefined,
      accessToken: async () => {
        count += 1;
        return { value: `a${count}` };
      },
    },
  );
  await airbyte.listConnections();
  expect(requests.map((request) => request.authorization)).toEqual(["Bearer a1", "Bearer a2"]);
});

test("the function is told why it is asked, and gets a signal", async () => {
  const asked: AccessTokenRequest[] = [];
  const accessToken = (request: AccessTokenRequest) => {
    asked.push(request);
    return { value: `a${asked.length}` };
  };
  const { airbyte } = clientOf(accessToken, ({ authorization }) =>
    authorization === "Bearer a1" ? unauthorized() : undefined,
  );
  await airbyte.listConnections();
  await airbyte.auth.refresh();
  expect(asked.map(({ reason }) => reason)).toEqual(["first", "rejected", "asked"]);
  expect(asked.map(({ signal }) => signal.aborted)).toEqual([false, false, false]);
});

test("a function whose token was refused is told so until it gives another, also after a failure", async () => {
  const reasons: string[] = [];
  const accessToken = ({ reason }: AccessTokenRequest) => {
    reasons.push(reason);
    return { value: "same" };
  };
  const { airbyte } = clientOf(accessToken, unauthorized);
  const bodySerializer = () => new Blob(["{}"]) as never;
  const sendOnce = () => airbyte.POST("/jobs", { body: {} as never, bodySerializer });
  await sendOnce();
  await sendOnce();
  expect(reasons).toEqual(["first", "rejected"]);
});

test("a function that gives the same object again and again is not asked for ever", async () => {
  const token = { value: "stale" };
  const accessToken = vi.fn(() => token);
  const { airbyte, requests } = clientOf(accessToken, unauthorized);
  await airbyte.auth.refresh();
  await Promise.all(Array.from({ length: 100 }, () => airbyte.listConnections().catch(() => {})));
  expect(accessToken.mock.calls.length).toBeLessThanOrEqual(4);
  expect(requests).toHaveLength(100);
});

test("a token that says it has expired is tried, and not asked for at every call", async () => {
  const accessToken = vi.fn(() => ({ value: "old", expiresAtMs: Date.now() - 3_600_000 }));
  const { airbyte } = clientOf(accessToken);
  for (let call = 0; call < 5; call += 1) await airbyte.listConnections();
  expect(accessToken).toHaveBeenCalledTimes(1);
});

test("a function that throws is a TokenError with its reason", async () => {
  const { airbyte } = clientOf(() => {
    throw new Error("vault is sealed");
  });
  await expect(airbyte.listConnections()).rejects.toMatchObject({
    code: "token",
    kind: "unreachable",
    message: "The accessToken function failed: vault is sealed",
  });
});

test.each<[string, Error, object]>([
  ["its own kind", new TokenError("log in again", { kind: "rejected" }), { kind: "rejected", retryable: false }],
  ["a mistake of ours", new ConfigurationError("no such option"), { kind: "rejected", retryable: false }],
  ["a server that is busy", new TimeoutError("late", { phase: "headers", limitMs: 1 }), { kind: "unreachable" }],
])("a function that throws %s says whether asking again is of use", async (_, error, expected) => {
  const { airbyte } = clientOf(() => Promise.reject(error));
  await expect(airbyte.listConnections()).rejects.toMatchObject({
    ...expected,
    message: `The accessToken function failed: ${error.message}`,
  });
});

test("what the function's own TokenError says is passed on", async () => {
  const facts = { kind: "unreachable", status: 503, reason: "SEALED", errorId: "v-1", oauthError: "x" } as const;
  const { airbyte } = clientOf(() => Promise.reject(new TokenError("the vault is sealed", facts)));
  await expect(airbyte.listConnections()).rejects.toMatchObject(facts);
});

test("a mistake in the function is told by its kind", async () => {
  const { airbyte } = clientOf(() => (undefined as never as { data: { value: string } }).data);
  await expect(airbyte.listConnections()).rejects.toMatchObject({
    message: expect.stringMatching(/^The accessToken function failed: TypeError: Cannot read/),
  });
});

test("a time that has passed is not believed, and not handed on", async () => {
  const { airbyte } = clientOf(() => ({ value: "some-token", expiresAtMs: Date.now() - 1_000 }));
  expect(await airbyte.auth.getAccessToken()).toEqual({ value: "some-token", expiresAtMs: undefined });
  const { token, expiresAtMs = 0 } = airbyte.auth.status();
  expect([token, expiresAtMs > Date.now() + 60_000]).toEqual(["valid", true]);
  const later = { value: "some-token", expiresAtMs: Date.now() + 600_000 };
  expect(await clientOf(() => later).airbyte.auth.getAccessToken()).toEqual(later);
});

test("how long the function wants to be left alone is heard if it is a number", async () => {
  for (const [retryAfterMs, expected] of [
    [40_000, 40_000],
    // The pause of this client's own.
    [Number.NaN, 5_000],
    [-1, 5_000],
  ]) {
    const accessToken = vi.fn(() => Promise.reject(new TokenError("busy", { kind: "unreachable", retryAfterMs })));
    const { airbyte } = clientOf(accessToken);
    const first = await airbyte.listConnections().catch((error: TokenError) => error);
    // What is left of it: a moment has passed.
    expect(Math.ceil(((first as TokenError).retryAfterMs ?? 0) / 1000) * 1000).toBe(expected);
    for (let call = 0; call < 5; call += 1) await airbyte.listConnections().catch(() => {});
    expect(accessToken).toHaveBeenCalledTimes(1);
  }
});

test("a function that rejects with something odd is a TokenError, too", async () => {
  const { airbyte } = clientOf(() => Promise.reject(undefined));
  await expect(airbyte.listConnections()).rejects.toMatchObject({
    kind: "unreachable",
    message: "The accessToken function failed",
  });
});

test.each([
  ["nothing", undefined],
  ["null", null],
  ["a text", "hush-token"],
  ["an empty token", { value: "" }],
  ["a token with a line break", { value: "hush-token\n" }],
  ["a time that is no number", { value: "hush-token", expiresAtMs: "2026-01-01" }],
  ["a time that is not a number", { value: "hush-token", expiresAtMs: Number.NaN }],
])("a function that gives %s is told what to give", async (_what, given) => {
  const { airbyte, requests } = clientOf(() => given as never);
  const error = await airbyte.listConnections().catch((reason: unknown) => reason);
  expect(error).toMatchObject({ kind: "malformed", message: expect.stringContaining("{ value, expiresAtMs? }") });
  expect(String(error)).not.toContain("hush");
  expect(requests).toHaveLength(0);
});

test("a function that hangs is given thirty seconds, and counted as a failure", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
  const events: string[] = [];
  const { airbyte } = clientWithTokens(() => undefined, {
    clientId: undefined,
    clientSecret: undefined,
    accessToken: () => new Promise(() => {}),
    onEvent: (event) => events.push(event.type),
  });
  const call = airbyte.listConnections().catch((error: unknown) => error);
  await vi.advanceTimersByTimeAsync(30_000);
  expect(await call).toMatchObject({ code: "timeout", phase: "token" });
  expect(airbyte.auth.status()).toMatchObject({ failed: 1, lastFailure: expect.stringContaining("30 seconds") });
  expect(events).toEqual(["token-requested", "token-failed"]);
});

test("a token that is not wanted any more when it comes is not counted", async () => {
  let give: (token: { value: string }) => void = () => {};
  const { airbyte } = clientOf(
    () =>
      new Promise((resolve) => {
        give = resolve;
      }),
  );
  const call = airbyte.auth.getAccessToken().catch((error: unknown) => error);
  airbyte.close();
  give({ value: "late" });
  expect(await call).toMatchObject({ code: "closed" });
  await new Promise(setImmediate);
  expect(airbyte.auth.status()).toMatchObject({ fetched: 0, failed: 0, token: "none" });
});

test("what the function says stays on one line, and is cut where it is too long to read", async () => {
  const { airbyte } = clientOf(() => {
    throw new Error(`vault said:\n2026-11-30 INFO admin logged in\x1b[2J ${"x".repeat(2_000)}`);
  });
  const { message } = await airbyte.listJobs().then(
    () => expect.fail("it was answered"),
    (error: Error) => error,
  );
  expect(message).toContain("failed: vault said: 2026-11-30 INFO admin logged in [2J xxx");
  expect(message.length).toBeLessThan(1_100);
});
