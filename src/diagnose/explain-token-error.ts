import { DEFAULT_BASE_URL } from "../base-url.ts";
import { isMissingEndpoint } from "../errors/statuses.ts";
import type { TokenError } from "../errors.ts";
import { UNTRUSTED } from "../http/connection-failure.ts";
import { HEADERS_FAILED } from "../http/default-headers.ts";
import type { CredentialKind } from "../settings.ts";
import { explainTls } from "./explain-no-answer.ts";
import { errorFinding, type Finding, oneSentence } from "./finding.ts";

const WANTS_CREDENTIALS =
  "A proxy on the way to the token endpoint wants credentials of its own (407): put them into HTTPS_PROXY.";

/** Why no token could be obtained, with what to change. */
export function explainTokenError(error: TokenError, baseUrl: string, credential: CredentialKind): Finding {
  const { kind, status, errorId, reason = "", retryable } = error;
  if (credential === "access-token") {
    return errorFinding("credentials", oneSentence("No access token", error.message));
  }
  if (reason === HEADERS_FAILED) return errorFinding("configuration", error.message);
  const id = errorId ? `, errorId ${errorId}` : "";
  switch (kind) {
    case "rejected":
      // A 500 for credentials that gave a token before may pass.
      return retryable ? explainUnreachable(status, reason) : explainRejection(error, id, baseUrl);
    case "misconfigured": {
      if (status === undefined) {
        return UNTRUSTED.test(reason)
          ? explainTls(reason, "the token endpoint", "tokenUrl")
          : errorFinding("configuration", error.message);
      }
      if (status < 400) {
        const message = `The token endpoint redirects (${status}), which the client secret does not follow: use the server's final address, https included, in baseUrl, and in tokenUrl if you set it; if a proxy asks you to sign in there, send what it wants through the headers option.`;
        return errorFinding("redirect", message);
      }
      if (status === 407) return errorFinding("proxy", WANTS_CREDENTIALS);
      if (status === 401 || status === 403) return errorFinding("proxy", refusedByProxy(status));
      if (status === 415) {
        const message = `The token endpoint does not read this format (415): set tokenRequestFormat to "form", or leave it out.`;
        return errorFinding("configuration", message);
      }
      if (!isMissingEndpoint(status)) {
        const message = `The server, or a proxy in front of it, refuses the token request itself (${status}): check http or https, tokenUrl, tokenRequestFormat, the headers option and the credentials.`;
        return errorFinding("token-endpoint", message);
      }
      const message = `The server has no token endpoint at this address (${status}): leave tokenUrl out unless you need it, and check that baseUrl ${baseUrl} is this server's public API.`;
      return errorFinding("token-endpoint", message);
    }
    case "malformed":
      return errorFinding("token-endpoint", oneSentence("No access token", error.message));
    case "unreachable":
      return explainUnreachable(status, reason);
  }
}

function explainRejection({ status, oauthError }: TokenError, id: string, baseUrl: string): Finding {
  if (status === 400) {
    const message = `The server refuses clientId and clientSecret (400, as Community servers do): ${copyAgain(baseUrl)}.`;
    return errorFinding("credentials", message);
  }
  if (status === 401 && id !== "") {
    const message = `The server refuses clientId and clientSecret (401${id}, as Cloud and Enterprise do): ${copyAgain(baseUrl)}.`;
    return errorFinding("credentials", message);
  }
  if (status === 401 && oauthError) {
    const message = `The token endpoint refuses clientId and clientSecret (401, as OAuth servers do): check both, and set tokenRequestFormat to "form" if it reads forms only.`;
    return errorFinding("credentials", message);
  }
  if (status === 401) {
    const message = `The token request got a 401 without errorId, as from Airbyte at an address that it does not know, or from a proxy in front of it (an identity-aware one): check tokenUrl and baseUrl ${baseUrl}, send what the proxy wants through the headers option, and see that it leaves the request's Content-Type alone; then check clientId and clientSecret.`;
    return errorFinding("token-endpoint", message);
  }
  if (status === 500) {
    const message = `The token endpoint fails on clientId and clientSecret (500${id}), which is how servers with a generic OIDC provider, and old ones, refuse wrong ones: ${copyAgain(baseUrl)}, and if they are right look the failure up in the server's log.`;
    return errorFinding("credentials", message);
  }
  return errorFinding("proxy", refusedByProxy(status));
}

/** Names the server: without a baseUrl it is Airbyte Cloud, which the reader may not expect. */
function copyAgain(baseUrl: string): string {
  const server =
    baseUrl === DEFAULT_BASE_URL ? "Airbyte Cloud, which is asked when no baseUrl is given" : new URL(baseUrl).host;
  return `copy both again from an application on this server (${server})`;
}

function refusedByProxy(status: number | undefined): string {
  return `The token request is refused (${status}) before the credentials are checked, most likely by a proxy or firewall: allow this client there, or send what it wants through the headers option; if there is none, check clientId and clientSecret.`;
}

function explainUnreachable(status: number | undefined, reason: string): Finding {
  const why =
    status === undefined ? `gives no answer${reason ? ` (${reason})` : ""}` : `is busy or not ready (${status})`;
  const message = `The server is up, but its token endpoint ${why}: try again in a minute, check tokenUrl if you set it, and look at the server's identity provider.`;
  return errorFinding("token-endpoint", message);
}
