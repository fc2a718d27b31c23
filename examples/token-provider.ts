/**
 * Take access tokens from a secret manager instead of giving the client a secret. The client asks again before a token expires,
 * and never twice at the same time. A secret manager that caches tokens must make a new one when `reason` is `rejected`.
 *
 *   npx node examples/token-provider.ts
 */
import { type AccessToken, createAirbyteClient } from "airbyte-client";
import { logging } from "./support/logging.ts";
import { startMock } from "./support/start-mock.ts";

await using mock = await startMock({ tokenLifetimeSeconds: 60 });

/** Stands for your secret manager: something elsewhere that gives out tokens of Airbyte. */
async function tokenFromVault(): Promise<AccessToken> {
  const answer = await fetch(`${mock.baseUrl}/applications/token`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ client_id: mock.clientId, client_secret: mock.clientSecret }),
  });
  if (!answer.ok) throw new Error(`the vault answered ${answer.status}`);
  const { access_token, expires_in } = (await answer.json()) as { access_token: string; expires_in: number };
  console.log("the vault gave a token");
  return { value: access_token, expiresAtMs: Date.now() + expires_in * 1000 };
}

const airbyte = createAirbyteClient({ baseUrl: mock.baseUrl, accessToken: tokenFromVault, ...logging() });
await Promise.all(Array.from({ length: 20 }, () => airbyte.listConnections()));
console.log("20 calls at once:", airbyte.auth.status());
mock.revokeTokens();
await airbyte.listConnections();
console.log("after the token was revoked:", airbyte.auth.status());
airbyte.close();
