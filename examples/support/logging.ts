import type { AirbyteClientOptions } from "airbyte-client";
import { optionsFromEnv } from "airbyte-client/env";

/** What LOG_LEVEL asks for, so that it works against the mock as it does against a real server. */
export function logging(): Pick<AirbyteClientOptions, "logger" | "logLevel"> {
  const { logger, logLevel } = optionsFromEnv({ LOG_LEVEL: process.env.LOG_LEVEL });
  return { logger, logLevel };
}
