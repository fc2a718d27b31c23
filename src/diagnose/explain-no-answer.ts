import { type AirbyteError, ConnectionError, RedirectError, TimeoutError } from "../errors.ts";
import { NO_TLS, REFUSED_HANDSHAKE, UNTRUSTED } from "../http/connection-failure.ts";
import { inBrowser } from "../http/in-browser.ts";
import { errorFinding, type Finding, oneSentence } from "./finding.ts";

/** The platform does not say whether it was the proxy that could not be reached. */
const PROXY = ", and the proxy in HTTPS_PROXY if there is one";

/** Why a request got no answer of the server at all; undefined for errors that are something else. */
export function explainNoAnswer(error: AirbyteError, baseUrl: string): Finding | undefined {
  const base = new URL(baseUrl);
  if (error instanceof ConnectionError) return explainConnection(error, base);
  if (error instanceof RedirectError) return explainRedirect(error, base);
  return error instanceof TimeoutError ? explainTimeout(error, base) : undefined;
}

function explainTimeout(error: TimeoutError, { origin }: URL): Finding | undefined {
  const { phase, limitMs, attempts, method } = error;
  if (phase === "token") {
    const message = `No access token came within ${limitMs} ms: the token endpoint, or your accessToken function, hangs, so look there first.`;
    return errorFinding("token-endpoint", message);
  }
  // A wait for a job, of which no request ran out of time.
  if (method === undefined) return undefined;
  if (phase === "headers" && attempts === 0) return notSent(error);
  const message = `${origin} did not answer within ${limitMs} ms: the server is overloaded or starting, or a firewall or proxy swallows the request, so look at the server first and try again.`;
  return errorFinding("timeout", message);
}

/** A time limit that ran out before anything was sent, though no token was waited for. */
export function notSent({ limitMs }: TimeoutError): Finding {
  const message = `The headers function, or middleware, of this client did not answer within ${limitMs} ms: check what it waits for; it must not ask this client for a token.`;
  return errorFinding("configuration", message);
}

function explainConnection(error: ConnectionError, base: URL): Finding {
  const { reason = "", sent, retryable } = error;
  const { origin, host, hostname, port, protocol } = base;
  const because = reason ? ` (${reason})` : "";
  if (reason === "BAD_PORT") {
    const message = `Port ${port} is one of those that fetch never uses, whatever listens there${because}: let the server listen on another port, and put that into baseUrl.`;
    return errorFinding("base-url", message);
  }
  if (reason === "ENOTFOUND" || reason === "EAI_AGAIN") {
    const message = `The host name ${hostname} cannot be resolved${because}: correct the host in baseUrl, or check this machine's DNS and VPN${PROXY}.`;
    return errorFinding("dns", message);
  }
  if (/ECONNREFUSED|ConnectionRefused|FailedToOpenSocket/.test(reason)) {
    const message = `Nothing listens at ${origin}${because}: start the Airbyte server, or correct host and port in baseUrl${PROXY}.`;
    return errorFinding("unreachable", message);
  }
  // A read fails like this, too, when the route is lost.
  if (/ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|UND_ERR_CONNECT_TIMEOUT/.test(reason)) {
    const slow =
      reason === "ETIMEDOUT"
        ? "; or, if other tools reach it, give Node more than its 250 ms for each address: NODE_OPTIONS=--network-family-autoselection-attempt-timeout=2000"
        : "";
    const message = `There is no network route to ${origin}${because}: check the firewall, the VPN, and host and port in baseUrl${slow}.`;
    return errorFinding("unreachable", message);
  }
  if (reason === "PROXY_REFUSED") {
    const message = `The proxy in HTTPS_PROXY or HTTP_PROXY does not connect to ${origin}${because}: check its address, credentials and rules.`;
    return errorFinding("proxy", message);
  }
  if (UNTRUSTED.test(reason)) return explainTls(reason, host, "baseUrl");
  if (!retryable) return errorFinding("configuration", oneSentence("A call cannot be made", error.message));
  // A connection that breaks during the TLS handshake was opened.
  if (sent === "no" && reason !== "ECONNRESET") {
    const message = `No connection to ${origin} can be opened${because}: check host and port in baseUrl${PROXY}.`;
    return errorFinding("unreachable", message);
  }
  if (inBrowser()) {
    const message = `${origin} gives no answer that this page may read: it does not allow pages of this origin to call it (CORS), or it is down, so call it by way of your own server.`;
    return errorFinding("unreachable", message);
  }
  const hint = protocol === "http:" ? "try https:// in baseUrl" : "check that this port speaks TLS";
  const message = `${origin} broke the connection without an answer${because}: ${hint}, or check the proxy in between, which may close the connection or want credentials of its own.`;
  return errorFinding("unreachable", message);
}

function explainRedirect({ targetOrigin }: RedirectError, base: URL): Finding {
  if (targetOrigin === undefined) {
    const message = `${base.href} redirects without saying where: use the server's final address as baseUrl.`;
    return errorFinding("redirect", message);
  }
  const target = URL.canParse(targetOrigin) ? new URL(targetOrigin) : undefined;
  if (target?.hostname === base.hostname && target.protocol === "https:" && base.protocol === "http:") {
    const message = `The server redirects http to https, which credentials do not follow: set baseUrl to "${target.origin}${base.pathname}".`;
    return errorFinding("redirect", message);
  }
  if (target?.hostname === base.hostname && target.protocol === "http:" && base.protocol === "https:") {
    const message = `The server redirects https to http, so it does not know that its callers use https: let the proxy in front of it send X-Forwarded-Proto.`;
    return errorFinding("redirect", message);
  }
  const message = `${base.origin} redirects to ${targetOrigin}: if that is your Airbyte server, use it in baseUrl; if it is a sign-in page, a proxy wants credentials of its own, to be sent through the headers option.`;
  return errorFinding("redirect", message);
}

/** Why the TLS connection to a host failed; `option` is the option that holds its address. */
export function explainTls(reason: string, host: string, option: "baseUrl" | "tokenUrl"): Finding {
  return errorFinding("tls", tlsAdvice(reason, host, option));
}

function tlsAdvice(reason: string, host: string, option: string): string {
  const because = ` (${reason})`;
  if (NO_TLS.test(reason))
    return `No TLS is spoken at ${host}${because}: write http:// instead of https:// in ${option}, correct the port, or see whether HTTPS_PROXY begins with https:// for a proxy that speaks plain http.`;
  if (reason === "CERT_HAS_EXPIRED")
    return `The certificate of ${host} has expired${because}: renew it on the server, or set this machine's clock if it is wrong.`;
  if (reason === "CERT_NOT_YET_VALID")
    return `The certificate of ${host} is not valid yet${because}: set this machine's clock if it is wrong, or correct the certificate.`;
  if (reason === "ERR_TLS_CERT_ALTNAME_INVALID")
    return `The certificate of ${host} is for another host name${because}: use that name in ${option}, or correct the certificate.`;
  if (REFUSED_HANDSHAKE.test(reason))
    return `${host} refused the TLS handshake${because}: it may want a client certificate, which your own fetch can have, another version of TLS, or another host name.`;
  return `This machine does not trust the certificate of ${host}${because}: set NODE_EXTRA_CA_CERTS to the path of its certificate authority's PEM file, or pass your own fetch.`;
}
