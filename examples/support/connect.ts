import { type AirbyteClient, type AirbyteClientOptions, createAirbyteClient } from "airbyte-client";
import { optionsFromEnv } from "airbyte-client/env";
import { type MockAirbyte, type MockOptions, startMockAirbyte } from "airbyte-client/testing";
import { explain } from "./explain.ts";
import { logging } from "./logging.ts";

export interface Connected {
  airbyte: AirbyteClient;
  /** The mock server, if no server was named in the environment. */
  mock: MockAirbyte | undefined;
  close(): Promise<void>;
}

/** A client of the server that AIRBYTE_* in the environment names, or of a mock server started for the purpose. */
export async function connect(
  options: Partial<AirbyteClientOptions> = {},
  mockOptions: MockOptions = {},
): Promise<Connected> {
  // Incomplete settings are a mistake to report, not a reason to start the mock.
  if (Object.entries(process.env).some(([name, value]) => name.startsWith("AIRBYTE_") && value)) {
    const airbyte = createFromEnv(options);
    return { airbyte, mock: undefined, close: async () => airbyte.close() };
  }
  const mock = await startMockAirbyte(mockOptions);
  const { baseUrl, clientId, clientSecret } = mock;
  const airbyte = createAirbyteClient({ baseUrl, clientId, clientSecret, ...logging(), ...options });
  const close = async (): Promise<void> => {
    airbyte.close();
    await mock.close();
  };
  return { airbyte, mock, close };
}

function createFromEnv(options: Partial<AirbyteClientOptions>): AirbyteClient {
  try {
    return createAirbyteClient({ ...optionsFromEnv(), ...options });
  } catch (error) {
    explain(error);
    return process.exit();
  }
}
