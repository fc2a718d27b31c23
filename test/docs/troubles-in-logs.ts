import { type AirbyteClientOptions, createAirbyteClient } from "airbyte-client";
import type { MockAirbyte } from "airbyte-client/testing";

/** What people find in their logs, thrown as if it were an error. */
export function troublesInLogs(mock: MockAirbyte): Record<string, () => unknown> {
  const { baseUrl, clientId, clientSecret, apiKey } = mock;
  const logged = (words: string, options: Partial<AirbyteClientOptions>) => async () => {
    const lines: string[] = [];
    const line = (text: string) => lines.push(text);
    const logger = { debug: line, info: line, warn: line, error: line };
    const airbyte = createAirbyteClient({ baseUrl, clientId, clientSecret, maxRetries: 0, logger, ...options });
    await airbyte.listJobs().catch(() => {});
    throw new Error(lines.find((text) => text.includes(words)));
  };
  return {
    "a fallback": logged("instead", { clientSecret: "wrong", apiKey, fallbackToApiKey: true }),
    "a token that cannot be renewed": logged("is not sent again", {
      ...{ clientId: undefined, clientSecret: undefined, apiKey: "wrong" },
    }),
    "a renewal that fails": logged("Token refresh failed", { clientSecret: "wrong" }),
  };
}
