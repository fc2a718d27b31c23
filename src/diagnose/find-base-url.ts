import type { CallOptions } from "../call-options.ts";
import type { AirbyteClient } from "../client.ts";
import { probeHealth } from "./probe.ts";

const API_PATH = "/api/public/v1";
const MOST = 4;

/**
 * Looks for the API on the same server under the usual path, also below the first parts of the path that was given. Other
 * servers are never asked: the client's own headers are not meant for them.
 */
export async function findBaseUrl(
  airbyte: AirbyteClient,
  options: Pick<CallOptions, "signal" | "timeoutMs">,
): Promise<string | undefined> {
  const { origin, pathname } = new URL(airbyte.baseUrl);
  const parts = pathname.split("/").filter((part) => part !== "");
  const prefixes = parts.map((_, index) => `/${parts.slice(0, index + 1).join("/")}`);
  const candidates = ["", ...prefixes].map((prefix) => `${origin}${prefix}${API_PATH}`);
  for (const baseUrl of candidates.filter((each) => each !== airbyte.baseUrl).slice(0, MOST)) {
    const probe = await probeHealth(airbyte, options, baseUrl);
    if (!probe.error && probe.ok && !probe.isPage) return baseUrl;
  }
  return undefined;
}
