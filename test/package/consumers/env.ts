// What a user of the environment entry writes; compiled against the packed declarations, never run.
import { type AirbyteClientOptions, createAirbyteClient } from "airbyte-client";
import { optionsFromEnv } from "airbyte-client/env";

const options: AirbyteClientOptions = optionsFromEnv({ AIRBYTE_API_KEY: "key" });
export const airbyte = createAirbyteClient({ ...options, ...optionsFromEnv() });
