import type { AuthStatus } from "./auth/create-auth.ts";
import type { CallOptions } from "./call-options.ts";
import { within } from "./cancellation/within.ts";
import { checkClient } from "./checks/check-client.ts";
import { checkSignal, checkTime } from "./checks/check-option.ts";
import { refuseUnknown } from "./checks/refuse-unknown.ts";
import type { AirbyteClient } from "./client.ts";
import { checkClock } from "./diagnose/check-clock.ts";
import { checkToken, type TokenCheck } from "./diagnose/check-token.ts";
import { explainHealth } from "./diagnose/explain-health.ts";
import { errorFinding, type Finding } from "./diagnose/finding.ts";
import { probeHealth } from "./diagnose/probe.ts";
import { RedirectError } from "./errors.ts";

const TIMEOUT_MS = 10_000;
const KNOWN = ["signal", "timeoutMs"];

/** Options of {@link checkHealth}. */
export interface CheckHealthOptions extends Pick<CallOptions, "signal"> {
  /** Time limit of the whole check in milliseconds. From 1 to 2147483647. Default is 10000 (10 seconds). */
  timeoutMs?: number | undefined;
}

/** How the API and this client's tokens are doing. Plain JSON, without any secret. */
export interface HealthCheck {
  /** Whether the API says that it is healthy and there is a token, if one is needed. A wrong `apiKey` or password is not noticed. */
  ok: boolean;
  /** Root of the API that was asked. */
  baseUrl: string;
  /** What the API said. */
  api: {
    /** Whether a response was read to its end, or was a redirect to another server. */
    reachable: boolean;
    /** Whether Airbyte answered that it is healthy. */
    healthy: boolean;
    /** HTTP status of the response; absent if none was read. */
    status?: number | undefined;
    /** Time until the whole response was there, in milliseconds. */
    latencyMs?: number | undefined;
  };
  /** State of the credentials: `auth.status()`, and whether there is something to send. */
  token: {
    /** Whether there is a token to call with. True for a static key or a password, even a wrong one: no call is made with it. */
    usable: boolean;
  } & AuthStatus;
  /** What is wrong and what to change; `diagnose` looks deeper. */
  findings: Finding[];
  /** When the check was made, in milliseconds since 1970. */
  checkedAtMs: number;
}

/**
 * Asks the server for its health and makes sure that there is a token, which takes a token request only if none is cached. Meant for
 * readiness probes: whatever is wrong with the server is returned as findings, not thrown.
 *
 * @throws Only the reason of an abort, ClientClosedError, or ConfigurationError for a wrong option of this function.
 * @example
 * const { ok, findings } = await checkHealth(airbyte);
 * response.writeHead(ok ? 200 : 503).end(JSON.stringify(findings));
 */
export async function checkHealth(airbyte: AirbyteClient, options: CheckHealthOptions = {}): Promise<HealthCheck> {
  refuseUnknown("checkHealth", options, KNOWN);
  checkClient("checkHealth", airbyte);
  const { timeoutMs = TIMEOUT_MS } = options;
  const signal = checkSignal(options.signal);
  checkTime("checkHealth: timeoutMs", timeoutMs);
  const checkedAtMs = Date.now();
  const late: TokenCheck = {
    finding: errorFinding("token-endpoint", `No access token came within ${timeoutMs} ms: look at the token endpoint.`),
  };
  const [probe, { finding } = late] = await Promise.all([
    probeHealth(airbyte, { signal, timeoutMs }),
    within(timeoutMs, checkToken(airbyte, { renew: false, signal })),
  ]);
  const apiFinding = explainHealth(probe, airbyte.baseUrl, airbyte.auth.status().credential);
  const skew = probe.error ? undefined : checkClock(probe.headers, probe.atMs);
  // Whatever is wrong with the API explains a missing token, too, so only the first of the two is reported.
  const findings = [apiFinding, skew, apiFinding ? undefined : finding].filter((each) => each !== undefined);
  const api = probe.error
    ? { reachable: probe.error instanceof RedirectError, healthy: false }
    : {
        reachable: true,
        healthy: apiFinding === undefined,
        status: probe.status,
        latencyMs: probe.latencyMs,
      };
  const usable = finding === undefined;
  const token = { usable, ...airbyte.auth.status() };
  return { ok: api.healthy && usable, baseUrl: airbyte.baseUrl, api, token, findings, checkedAtMs };
}
