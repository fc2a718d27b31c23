import { ConfigurationError } from "../errors.ts";

/** Refuses anything but a client, such as the options of one. */
export function checkClient(what: string, airbyte: unknown): void {
  if (typeof Object(airbyte).auth?.status === "function") return;
  throw new ConfigurationError(`${what} takes a client made by createAirbyteClient`);
}
