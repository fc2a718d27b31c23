import { type MockAirbyte, type MockOptions, startMockAirbyte } from "airbyte-client/testing";

/** A mock server for an example whose failures no real server makes on request. It says so, for those who have set AIRBYTE_*. */
export async function startMock(options: MockOptions = {}): Promise<MockAirbyte> {
  const mock = await startMockAirbyte(options);
  console.log(`Mock Airbyte at ${mock.baseUrl}; this example uses no AIRBYTE_* of the environment\n`);
  return mock;
}
