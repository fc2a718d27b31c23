import { TokenError } from "airbyte-client";
import type { Case } from "./case.ts";
import { equal, failure, truthy } from "./expect.ts";

export const tokenCases: readonly Case[] = [
  {
    name: "a token is fetched at the first call and used for the next",
    run: async (context) => {
      const { airbyte, seen } = await context.open();
      equal(airbyte.auth.status().token, "none", "token before the first call");
      for (let call = 0; call < 3; call += 1) await airbyte.listJobs();
      equal(await seen(), { tokenRequests: 1, requests: 3, refused: 0 }, "seen");
    },
  },
  {
    name: "a hundred first calls share one token request",
    run: async (context) => {
      const { airbyte, seen } = await context.open();
      await Promise.all(Array.from({ length: 100 }, () => airbyte.listJobs()));
      equal(await seen(), { tokenRequests: 1, requests: 100, refused: 0 }, "seen");
    },
  },
  {
    name: "under load tokens are renewed before they end, and no call fails",
    run: async (context) => {
      const { airbyte, seen } = await context.open({ tokenLifetimeSeconds: 1 });
      const giveUpAt = Date.now() + 20_000;
      const worker = async () => {
        while (airbyte.auth.status().fetched < 3 && Date.now() < giveUpAt) await airbyte.listJobs();
      };
      await Promise.all(Array.from({ length: 8 }, worker));
      const { tokenRequests } = await seen();
      truthy(tokenRequests >= 3 && tokenRequests <= 5, `${tokenRequests} token requests for three lives of a token`);
    },
  },
  {
    name: "forty calls that are refused with one token cause one new token, and all succeed",
    run: async (context) => {
      const { airbyte, seen, revokeTokens } = await context.open();
      await airbyte.listJobs();
      await revokeTokens();
      await Promise.all(Array.from({ length: 40 }, () => airbyte.listJobs({ maxRetries: 0 })));
      const { tokenRequests, refused } = await seen();
      equal(tokenRequests, 2, "token requests");
      truthy(refused >= 1, "no call was refused: this case checks nothing");
    },
  },
  {
    name: "a static key needs no token request",
    run: async (context) => {
      const { airbyte, seen } = await context.open({}, { apiKey: "static-key" });
      await airbyte.listJobs();
      equal(await seen(), { tokenRequests: 0, requests: 1, refused: 0 }, "seen");
    },
  },
  {
    name: "a wrong secret is a TokenError that does not say the secret",
    needsSecret: true,
    run: async (context) => {
      const wrong = { clientId: "runtime-suite", clientSecret: "not-the-secret" };
      const { airbyte, seen } = await context.open({}, wrong);
      const error = await failure(airbyte.listJobs(), TokenError);
      equal([error.code, error.kind, error.status], ["token", "rejected", 401], "error");
      truthy(!`${error.stack} ${JSON.stringify(error)}`.includes("not-the-secret"), "the secret is in the error");
      equal((await seen()).requests, 0, "requests to the API");
    },
  },
];
