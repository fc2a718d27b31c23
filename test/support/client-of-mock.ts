import { onTestFinished } from "vitest";
import { type AirbyteClient, type AirbyteClientOptions, createAirbyteClient } from "../../src/index.ts";
import type { MockAirbyte } from "../../src/testing/index.ts";

/** A client with the mock's own credentials that does not wait between retries; closed when the test is over. */
export function clientOfMock(mock: MockAirbyte, options: Partial<AirbyteClientOptions> = {}): AirbyteClient {
  const { baseUrl, clientId, clientSecret } = mock;
  const airbyte = createAirbyteClient({ baseUrl, clientId, clientSecret, retryDelayMs: 0, ...options });
  onTestFinished(() => airbyte.close());
  return airbyte;
}
