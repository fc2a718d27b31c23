import { DEFAULT_BASE_URL } from "../base-url.ts";
import { TimeoutError } from "../errors.ts";
import type { CredentialKind } from "../settings.ts";
import { explainNoAnswer, notSent } from "./explain-no-answer.ts";
import { errorFinding, type Finding, warningFinding } from "./finding.ts";
import type { Probe } from "./probe.ts";

/** What is wrong with the answer to the health request; undefined if nothing is. `better` is where the API was found instead. */
export function explainHealth(
  probe: Probe,
  baseUrl: string,
  credential: CredentialKind,
  better?: string,
): Finding | undefined {
  if (probe.error) {
    const { message } = probe.error;
    // The question for its health needs no token.
    if (probe.error instanceof TimeoutError && probe.error.attempts === 0) return notSent(probe.error);
    return explainNoAnswer(probe.error, baseUrl) ?? errorFinding("configuration", message);
  }
  const { status, ok, isPage, problem, headers } = probe;
  if (ok) return isPage ? wrongPath(baseUrl, "to a web page", better) : undefined;
  const byFramework = problem?.kind === "hateoas" && (status === 401 || status === 403 || status === 404);
  if (byFramework) return wrongPath(baseUrl, "to Airbyte, but not to its public API", better);
  if (status === 429) return errorFinding("rate-limit", rateLimited);
  if (status === 407)
    return errorFinding("proxy", wantsPassword(status, "send them as Proxy-Authorization, through the headers option"));
  if (status === 401 && wantsBasic(headers)) return errorFinding("proxy", wantsPassword(status, PASSWORD[credential]));
  if (status === 400 && /https/i.test(String(problem?.message)) && baseUrl.startsWith("http:")) {
    return errorFinding("base-url", `The port speaks TLS only (400): write https:// instead of http:// in baseUrl.`);
  }
  if (status === 503 && problem?.kind === "problem") {
    const message = `The Airbyte server says that it is not healthy (503): look at its log and its database, and wait until it is.`;
    return errorFinding("server", message);
  }
  if (status >= 500) return errorFinding("server", behindProxy(status));
  if (status === 404) return wrongPath(baseUrl, "to a server that has no Airbyte API there", better);
  const isRefusal = problem?.kind === "text" && (status === 401 || status === 403);
  if (isRefusal || (problem?.kind === "html" && status !== 400)) {
    const message = `A proxy or firewall in front of Airbyte refuses this client (${status}): allow it there, or send what it wants through the headers option.`;
    return errorFinding("proxy", message);
  }
  const message = `The server answered ${status} when asked for its health: see whether baseUrl is right.`;
  return warningFinding("server", message);
}

/** Basic authentication and Airbyte's tokens take the same header. */
const SHARED_HEADER =
  "let it pass Airbyte's API without them, because Airbyte's own credentials need the same header; or, if Airbyte's own authentication is off, give them as username and password in place of other credentials";

const PASSWORD: Record<CredentialKind, string> = {
  none: "give them as username and password",
  basic: "check username and password",
  "api-key": SHARED_HEADER,
  "access-token": SHARED_HEADER,
  "client-credentials": SHARED_HEADER,
};

function wantsPassword(status: number, change: string): string {
  return `A proxy in front of Airbyte wants a user and a password (${status}): ${change}.`;
}

/** Whether one of the challenges is Basic: what is in quotation marks is none. */
function wantsBasic(headers: Headers): boolean {
  return /(^|,)\s*basic\b/i.test(String(headers.get("www-authenticate")).replaceAll(/"[^"]*"/g, ""));
}

export const rateLimited =
  "The server is limiting requests and refuses these credentials for now (429): call less often, wait some minutes, and ask its operator if it lasts.";

export function behindProxy(status: number): string {
  return `The server, or a proxy in front of it, answered ${status}: Airbyte is down or restarting, so look at its pods and wait until it is up.`;
}

function wrongPath(baseUrl: string, where: string, better: string | undefined): Finding {
  if (!better && (baseUrl.endsWith("/api/public/v1") || baseUrl === DEFAULT_BASE_URL)) {
    const message = `baseUrl ${baseUrl} leads ${where}, though its path is right: see whether host and port are those of Airbyte, and what a proxy in front of it does with GET /health.`;
    return errorFinding("base-url", message);
  }
  const usual = /(^|\.)airbyte\.com$/.test(new URL(baseUrl).hostname)
    ? "set it to https://api.airbyte.com/v1"
    : "on a self-managed server it is <origin>/api/public/v1";
  return errorFinding(
    "base-url",
    `baseUrl ${baseUrl} leads ${where}: ${better ? `the API is at ${better}, so set baseUrl to that` : usual}.`,
  );
}
