import { expect, test } from "vitest";
import type { AirbyteClient } from "../../src/index.ts";
import { answeringClient, failureOf, status } from "../support/answering-client.ts";
import { clientWithTokens, unauthorized } from "../support/client-with-tokens.ts";

const whyOf = async (work: Promise<unknown>) => (await failureOf<Error>(work)).message.split(" - ")[1];
const listed = (airbyte: AirbyteClient, headers = {}) => whyOf(airbyte.listConnections({ headers }));
const OWN = "the server refused your own Authorization header, or there was none";
const NEW =
  "the server refused even a new token, so expiry is not the cause: some servers answer 401 for a missing role, too";

test("a refused static key is named", async () => {
  expect(await listed(answeringClient([status(401)]).airbyte)).toBe(
    "the server refused apiKey: it is wrong, revoked or expired",
  );
});

test("refused user and password are named", async () => {
  const { airbyte } = clientWithTokens(unauthorized, {
    ...{ clientId: undefined, clientSecret: undefined, username: "ada", password: "some-secret" },
  });
  expect(await listed(airbyte)).toBe(
    "the server refused username and password: only a proxy in front of Airbyte reads them, Airbyte itself wants `clientId` and `clientSecret`",
  );
});

test("a refused header of the caller's own is named, whatever credentials the client has", async () => {
  const own = { authorization: "Bearer mine" };
  expect(await listed(answeringClient([status(401)]).airbyte, own)).toBe(OWN);
  expect(await listed(clientWithTokens(unauthorized).airbyte, own)).toBe(OWN);
  expect(await listed(answeringClient([status(401)], { auth: "none" }).airbyte)).toBe(OWN);
});

test("a token that is refused although it is new is told apart from one that may be old", async () => {
  expect(await listed(clientWithTokens(unauthorized).airbyte)).toBe(NEW);
  const { airbyte } = clientWithTokens(unauthorized, {
    token: () => Response.json({ access_token: "same", expires_in: 900 }),
  });
  const same = "the server refused the access token, and the token source returned the same one again";
  expect(await listed(airbyte)).toBe(same);
});

test("a token that is refused only after a retry is still the new one", async () => {
  const statuses = [401, 503, 401];
  const answer = (_: unknown, count: number) => new Response("{}", { status: statuses[count - 1] ?? 500 });
  expect(await listed(clientWithTokens(answer, { maxRetries: 1 }).airbyte)).toBe(NEW);
});

test("a key that stood in for a token is named, not the token", async () => {
  const { airbyte } = clientWithTokens(unauthorized, {
    ...{ apiKey: "the-key", fallbackToApiKey: true, token: () => new Response("{}", { status: 401 }) },
  });
  expect(await listed(airbyte)).toBe("the server refused apiKey: it is wrong, revoked or expired");
});
