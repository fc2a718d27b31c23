import { ConfigurationError } from "../errors.ts";

/** Credentials go to the server that they are for and to no other, whatever a call's `baseUrl` or middleware says. */
export function refuseOtherOrigin(url: string, origin: string): void {
  if (url.startsWith(`${origin}/`) || new URL(url).origin === origin) return;
  throw new ConfigurationError(
    `The client's credentials are for ${origin} and were not sent to ${new URL(url).origin}. ` +
      "Create a client for that server, or give the call its own Authorization header.",
  );
}
