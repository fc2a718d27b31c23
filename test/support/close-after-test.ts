import { onTestFinished } from "vitest";
import type { AirbyteClient } from "../../src/client.ts";

/**
 * Closes a client when its test is over. A token request outlives the call that it was made for, and would set its timers in the middle of a
 * later test, which may count them. Only within a test.
 */
export function closeAfterTest(airbyte: AirbyteClient): AirbyteClient {
  onTestFinished(() => airbyte.close());
  return airbyte;
}
