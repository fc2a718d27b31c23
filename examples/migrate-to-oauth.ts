/**
 * From a static key to OAuth, step by step, without a failed call. See MIGRATION.md.
 *
 *   npx node examples/migrate-to-oauth.ts
 */
import { createAirbyteClient } from "airbyte-client";
import { logging } from "./support/logging.ts";
import { startMock } from "./support/start-mock.ts";

await using mock = await startMock();
const { baseUrl, apiKey, clientId, clientSecret } = mock;

// 1. What you have today.
const before = createAirbyteClient({ baseUrl, apiKey, ...logging() });
await before.listConnections();
console.log("1. the key alone        ", before.auth.status());

const { logLevel = "info" } = logging();
const logs = { logger: console, logLevel };

// 2. Both: OAuth is used, and the key only where OAuth gives no token.
const both = createAirbyteClient({ baseUrl, apiKey, clientId, clientSecret, fallbackToApiKey: true, ...logs });
await both.listConnections();
console.log("2. both, OAuth in use   ", both.auth.status());

// 3. Watch: during an outage of OAuth the key is used, and counted.
mock.always("token", { status: 503 });
const outage = createAirbyteClient({
  baseUrl,
  apiKey,
  clientId,
  clientSecret,
  fallbackToApiKey: true,
  ...logs,
});
await outage.listConnections();
console.log("3. OAuth down, key used ", outage.auth.status());
mock.always("token", "ok");

// 4. The key is removed.
const after = createAirbyteClient({ baseUrl, clientId, clientSecret, ...logging() });
await after.listConnections();
console.log("4. OAuth alone          ", after.auth.status());
for (const client of [before, both, outage, after]) client.close();
