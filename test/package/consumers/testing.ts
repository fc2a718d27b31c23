// What a user of the testing entry writes; compiled against the packed declarations, never run.
import { createAirbyteClient } from "airbyte-client";
import { type MockAirbyte, startMockAirbyte } from "airbyte-client/testing";

export async function useTheMock(): Promise<void> {
  const mock: MockAirbyte = await startMockAirbyte({ tokenLifetimeSeconds: 60 });
  const { baseUrl, clientId, clientSecret } = mock;
  const airbyte = createAirbyteClient({ baseUrl, clientId, clientSecret });
  mock.next("listJobs", { status: 503, retryAfter: 1 }, { cut: "before-response" });
  await airbyte.listJobs();
  await mock.close();
  // @ts-expect-error no such option
  await startMockAirbyte({ tokenLifetime: 60 });
}
