import { ConfigurationError } from "../errors.ts";

/** Refuses what is no client, such as its options. */
export function checkClient(what: string, airbyte: unknown): void {
  if (typeof Object(airbyte).auth?.status === "function") return;
  throw new ConfigurationError(`${what} takes a client, as createAirbyteClient makes it`);
}
