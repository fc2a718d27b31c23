import type { CallOptions } from "../call-options.ts";
import type { AirbyteClient } from "../client.ts";
import { AirbyteError, ClientClosedError, ConfigurationError } from "../errors.ts";
import { type Problem, readProblem } from "../problem.ts";

/** What came of one plain GET. */
export type Probe = Answer | { error: AirbyteError };

interface Answer {
  error?: undefined;
  status: number;
  ok: boolean;
  headers: Headers;
  /** The body of a 2xx is a web page. */
  isPage: boolean;
  /** The body of anything but a 2xx. */
  problem: Problem | undefined;
  /** Time from sending the request to the end of the answer, in milliseconds. */
  latencyMs: number;
  /** Midpoint between request and answer by this machine's clock, in milliseconds since 1970. */
  atMs: number;
}

type Get = (path: string, init: object) => Promise<{ data?: unknown; error?: unknown; response: Response }>;

/**
 * Asks for the server's health, which needs no credentials, once. Rejects only with what is the caller's own: an abort, a closed
 * client.
 */
export async function probeHealth(
  airbyte: AirbyteClient,
  options: Pick<CallOptions, "signal" | "timeoutMs">,
  baseUrl = airbyte.baseUrl,
): Promise<Probe> {
  const get = airbyte.GET as unknown as Get;
  const startedMs = performance.now();
  const startedAtMs = Date.now();
  try {
    const { data, error, response } = await get("/health", {
      ...options,
      deadlineMs: options.timeoutMs,
      baseUrl,
      maxRetries: 0,
      parseAs: "text",
    });
    const latencyMs = Math.round(performance.now() - startedMs);
    const { status, ok, headers } = response;
    const isPage = typeof data === "string" && data.trimStart().startsWith("<");
    const problem = ok ? undefined : readProblem(error);
    return { status, ok, headers, isPage, problem, latencyMs, atMs: startedAtMs + latencyMs / 2 };
  } catch (error) {
    if (error instanceof ClientClosedError || options.signal?.aborted) throw error;
    if (error instanceof AirbyteError) return { error };
    // Its words are not ours, and may hold a secret.
    const name = error instanceof Error ? error.name : typeof error;
    return { error: new ConfigurationError(`The headers function, or middleware, of this client failed (${name})`) };
  }
}
