// What this package asks a call to do between a 401 and the replay, as cancelJob does.

import { expect, test } from "vitest";
import { BEFORE_REPLAY } from "../../src/http/call.ts";
import { clientWithTokens, unauthorized } from "../support/client-with-tokens.ts";

/** A client whose first token is refused, and what came of it in order. */
function refusedOnce(look: () => Promise<void>) {
  const log: string[] = [];
  const { airbyte } = clientWithTokens(({ authorization }) => {
    log.push(String(authorization));
    return authorization === "Bearer t1" ? unauthorized() : undefined;
  });
  const beforeReplay = async (): Promise<void> => {
    log.push("looks");
    await look();
    log.push("has looked");
  };
  const call = airbyte.listConnections({ maxRetries: 0, ...{ [BEFORE_REPLAY]: beforeReplay } });
  return { call, log };
}

test("the replay waits for it", async () => {
  const { call, log } = refusedOnce(() => new Promise((resolve) => setImmediate(resolve)));
  await call;
  expect(log).toEqual(["Bearer t1", "looks", "has looked", "Bearer t2"]);
});

test("when it fails, nothing is sent again, and the call fails in the same way", async () => {
  const { call, log } = refusedOnce(() => Promise.reject(new Error("no need any more")));
  await expect(call).rejects.toThrow("no need any more");
  expect(log).toEqual(["Bearer t1", "looks"]);
});
