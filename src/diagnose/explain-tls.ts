import { NO_TLS, REFUSED_HANDSHAKE } from "../http/connection-failure.ts";
import { errorFinding, type Finding } from "./finding.ts";

/** Why the TLS connection to a host failed; `option` is the option that holds its address. */
export function explainTls(reason: string, host: string, option: "baseUrl" | "tokenUrl"): Finding {
  return errorFinding("tls", whatToChange(reason, host, option));
}

function whatToChange(reason: string, host: string, option: string): string {
  const because = ` (${reason})`;
  if (NO_TLS.test(reason))
    return `No TLS is spoken at ${host}${because}: write http:// instead of https:// in ${option}, or correct the port.`;
  if (reason === "CERT_HAS_EXPIRED")
    return `The certificate of ${host} has expired${because}: renew it on the server, or set this machine's clock if it is wrong.`;
  if (reason === "ERR_TLS_CERT_ALTNAME_INVALID")
    return `The certificate of ${host} is for another host name${because}: use that name in ${option}, or correct the certificate.`;
  if (REFUSED_HANDSHAKE.test(reason))
    return `${host} refused the TLS handshake${because}: it may want a client certificate, which your own fetch can have.`;
  return `This machine does not trust the certificate of ${host}${because}: set NODE_EXTRA_CA_CERTS to the path of its certificate authority's PEM file, or pass your own fetch.`;
}
