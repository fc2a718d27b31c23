// A token that was renewed before the old one was refused may have been revoked together with it.

import { expect, test, vi } from "vitest";
import { createAirbyteClient } from "../../src/client.ts";
import type { AirbyteEvent } from "../../src/index.ts";
import { unauthorized } from "../support/client-with-tokens.ts";

/** A client whose first call is under way while its token is renewed; then the server refuses these tokens. */
async function renewedMeanwhile(refused: readonly string[]) {
  let tokens = 0;
  const sent: (string | null)[] = [];
  const events: AirbyteEvent["type"][] = [];
  let answerFirst = () => {};
  const arrived = new Promise<void>((resolve) => {
    answerFirst = resolve;
  });
  const airbyte = createAirbyteClient({
    ...{ clientId: "id", clientSecret: "s3cret-value", maxRetries: 0 },
    onEvent: ({ type }) => events.push(type),
    fetch: async (url, init) => {
      if (String(url).endsWith("/token")) {
        tokens += 1;
        return Response.json({ access_token: `t${tokens}`, expires_in: 900 });
      }
      const token = new Headers(init.headers).get("authorization")?.slice("Bearer ".length) ?? null;
      sent.push(token);
      if (sent.length === 1) await arrived;
      return refused.includes(String(token)) ? unauthorized() : Response.json({ data: [] });
    },
  });
  const call = airbyte.listTags();
  await vi.waitUntil(() => sent.length === 1);
  await airbyte.auth.refresh();
  answerFirst();
  const outcome = await call.catch((error: Error) => error);
  return { outcome, sent, events, airbyte };
}

test("a renewed token that is refused, too, is replaced once more, because nobody asked for it after the refusal", async () => {
  const { outcome, sent, events, airbyte } = await renewedMeanwhile(["t1", "t2"]);
  expect(outcome).toEqual({ data: [] });
  expect(sent).toEqual(["t1", "t2", "t3"]);
  expect(events.filter((type) => /rejected|replayed/.test(type))).toEqual([
    ...["token-rejected", "token-replayed"],
    ...["token-rejected", "token-replayed"],
  ]);
  expect(airbyte.auth.status()).toMatchObject({ fetched: 3, rejected: 2, replayed: 2 });
});

test("a renewed token that is good costs no other", async () => {
  const { outcome, sent, airbyte } = await renewedMeanwhile(["t1"]);
  expect(outcome).toEqual({ data: [] });
  expect(sent).toEqual(["t1", "t2"]);
  expect(airbyte.auth.status()).toMatchObject({ fetched: 2, rejected: 1 });
});

test("a token that was asked for because of a refusal, and is refused, is the last", async () => {
  const { outcome, sent } = await renewedMeanwhile(["t1", "t2", "t3", "t4"]);
  expect(outcome).toMatchObject({ status: 401, message: expect.stringContaining("even a new token") });
  expect(sent).toEqual(["t1", "t2", "t3"]);
});
