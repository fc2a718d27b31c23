import type { CallOptions } from "./call-options.ts";
import { checkClient } from "./checks/check-client.ts";
import { checkSignal, checkTime } from "./checks/check-option.ts";
import { refuseUnknown } from "./checks/refuse-unknown.ts";
import type { AirbyteClient } from "./client.ts";
import { canCall, checkAccess } from "./diagnose/check-access.ts";
import { checkClock, checkExpiry, clockSkewMs } from "./diagnose/check-clock.ts";
import { checkToken } from "./diagnose/check-token.ts";
import { explainError } from "./diagnose/explain-error.ts";
import { explainHealth } from "./diagnose/explain-health.ts";
import { findBaseUrl } from "./diagnose/find-base-url.ts";
import { errorFinding, type Finding, type FindingCode, oneSentence, warningFinding } from "./diagnose/finding.ts";
import { probeHealth } from "./diagnose/probe.ts";
import { AirbyteError, ConfigurationError, TokenError } from "./errors.ts";
import type { CredentialKind } from "./settings.ts";

/** Time limit of each request, in milliseconds. */
const TIMEOUT_MS = 10_000;
const KNOWN = ["signal", "timeoutMs", "error"];
/** Findings about the way to the server, which all requests take: one of each is enough. */
const ON_THE_WAY = new Set<FindingCode>(["redirect", "dns", "tls", "unreachable", "timeout"]);
/** A gateway may let calls through and hide the server's health. */
const HIDES_HEALTH = new Set<FindingCode>(["base-url", "proxy"]);
const HEALTH_HIDDEN =
  "Calls succeed, but GET /health does not reach Airbyte at baseUrl: configure the gateway to forward GET /health, or do without health checks.";
const AUTH_OFF =
  'Authentication is switched off on this server, so there are no tokens: create the client with auth: "none" instead of credentials.';
/** An Authorization header of the call takes the place of the client's credentials; with an empty one, none are sent. */
const NO_CREDENTIALS = { authorization: "" };

/** Options of {@link diagnose}. */
export interface DiagnoseOptions extends Pick<CallOptions, "signal"> {
  /**
   * Time limit of each request in milliseconds. From 1 to 2147483647. Default is 10000 (10 seconds). Getting a token may take up to
   * 30 seconds.
   */
  timeoutMs?: number | undefined;
  /**
   * An error that a call threw, to be explained along with the rest. An error that concerns only its own call (400, 409) adds no finding:
   * its message says it all.
   */
  error?: unknown;
}

/** What {@link diagnose} has found. Plain JSON, without any secret. */
export interface Diagnosis {
  /** Whether calls can succeed: no finding is an `error`. */
  ok: boolean;
  /** What is wrong, the most basic first; empty if nothing is. Checks that depend on something broken are skipped. */
  findings: Finding[];
  /** The API that was looked at; absent if the client could not be created. */
  baseUrl?: string | undefined;
  /** Kind of the credentials. */
  credential?: CredentialKind | undefined;
  /** How long the server took to answer, in milliseconds; absent without an answer. */
  latencyMs?: number | undefined;
}

/**
 * Finds out why calls fail: checks address, network, TLS, redirects, clock, credentials, permissions and edition, in this order. Makes a
 * few small read requests, and asks for one new token. Each finding says in one sentence what to change.
 *
 * If creating the client may be what fails, pass a function that creates it.
 *
 * @throws The reason of an abort; ClientClosedError; ConfigurationError for a wrong option; what the given function throws, if it is
 * not an error of this package.
 * @example
 * const { ok, findings } = await diagnose(() => createAirbyteClient(optionsFromEnv())); // of airbyte-client/env
 * for (const { severity, message } of findings) console.error(`${severity}: ${message}`);
 */
export async function diagnose(
  airbyte: AirbyteClient | (() => AirbyteClient),
  options: DiagnoseOptions = {},
): Promise<Diagnosis> {
  refuseUnknown("diagnose", options, KNOWN);
  const { timeoutMs = TIMEOUT_MS, error } = options;
  const signal = checkSignal(options.signal);
  checkTime("diagnose: timeoutMs", timeoutMs);
  if (typeof airbyte === "function") return diagnoseNew(airbyte, { signal, timeoutMs, error });
  checkClient("diagnose", airbyte);
  const { baseUrl } = airbyte;
  const { credential } = airbyte.auth.status();
  const findings: Finding[] = [];
  const latencyMs = await look(airbyte, { signal, timeoutMs }, findings);
  if (error instanceof AirbyteError) {
    const explained = explainError(error, baseUrl, credential);
    if (explained && !findings.some((each) => saysEnough(each, explained, error))) findings.push(explained);
  }
  const ok = !findings.some(({ severity }) => severity === "error");
  return { ok, findings, baseUrl, credential, ...(latencyMs !== undefined && { latencyMs }) };
}

/**
 * Whether a finding leaves nothing to say of an error: they say the same, apart from the error id, which is new for each failure; or
 * the server is not reached, and the error tells the same of an earlier request, or of the token endpoint.
 */
function saysEnough(found: Finding, explained: Finding, error: AirbyteError): boolean {
  const [a, b] = [found, explained].map(({ message }) => message.replaceAll(/errorId [\w-]+/g, "errorId"));
  if (a === b) return true;
  if (found.severity === "warning") return false;
  if (error instanceof TokenError) {
    if (found.code === "auth-off") return true;
    // What something else answered in place of the token endpoint is no news, unless it judged the credentials.
    const isElsewhere = found.code === "base-url" || found.code === "redirect";
    if (isElsewhere && error.status !== undefined && explained.code !== "credentials") return true;
  }
  if (explained.code !== "token-endpoint") return found.code === explained.code && ON_THE_WAY.has(found.code);
  return error.retryable && (ON_THE_WAY.has(found.code) || found.code === "server" || found.code === "proxy");
}

/** The client is created here, so that a wrong option is a finding like any other; and closed, because nobody else has it. */
async function diagnoseNew(create: () => AirbyteClient, options: DiagnoseOptions): Promise<Diagnosis> {
  let airbyte: AirbyteClient;
  try {
    airbyte = create();
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    return {
      ok: false,
      findings: [errorFinding("configuration", oneSentence("The client cannot be created", error.message))],
    };
  }
  checkClient("diagnose", airbyte);
  try {
    return await diagnose(airbyte, options);
  } finally {
    airbyte.close();
  }
}

/** Runs one check after the other, until a failure makes the rest pointless. Returns the latency, in milliseconds. */
async function look(
  airbyte: AirbyteClient,
  options: { signal: AbortSignal | undefined; timeoutMs: number },
  findings: Finding[],
): Promise<number | undefined> {
  const probe = await probeHealth(airbyte, options);
  const { baseUrl, auth } = airbyte;
  const { credential } = auth.status();
  const apiFinding = explainHealth(probe, baseUrl, credential);
  const latencyMs = probe.error ? undefined : probe.latencyMs;
  if (apiFinding && HIDES_HEALTH.has(apiFinding.code)) {
    const better = apiFinding.code === "base-url" ? await findBaseUrl(airbyte, options) : undefined;
    const isPage = !probe.error && probe.isPage;
    const hidden = !better && !isPage && (await canCall(airbyte, options));
    const moved = explainHealth(probe, baseUrl, credential, better) ?? apiFinding;
    findings.push(hidden ? warningFinding("base-url", HEALTH_HIDDEN) : moved);
    if (!hidden) return latencyMs;
  } else if (apiFinding) findings.push(apiFinding);
  if (probe.error || findings.some(({ severity }) => severity === "error")) return latencyMs;

  const skew = checkClock(probe.headers, probe.atMs);
  if (skew) findings.push(skew);
  const { token = "", finding } = await checkToken(airbyte, { renew: true, signal: options.signal });
  if (finding) {
    if (await canCall(airbyte, options, NO_CREDENTIALS)) findings.push(errorFinding("auth-off", AUTH_OFF));
    // The failure is remembered: this call asks for no token again, and succeeds only with a fallback key.
    else if (await canCall(airbyte, options)) findings.push(withFallback(finding));
    else findings.push(finding);
    return latencyMs;
  }
  const agrees = clockSkewMs(probe.headers, probe.atMs) !== undefined;
  const expired = skew ? undefined : checkExpiry(token, Date.now(), agrees);
  if (expired) findings.push(expired);
  findings.push(...(await checkAccess(airbyte, options)));
  return latencyMs;
}

function withFallback({ code, message }: Finding): Finding {
  return warningFinding(code, message.replace(/\.$/, "; until then calls go through with apiKey."));
}
