/** The connection was never opened, so the request never left. Node's names, then Bun's. */
const NOT_OPENED = new Set([
  ...["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "ENETUNREACH", "EHOSTUNREACH", "UND_ERR_CONNECT_TIMEOUT"],
  ...["ConnectionRefused", "FailedToOpenSocket", "PROXY_REFUSED"],
]);

/** System calls before there is a connection. */
const OPENING = new Set<unknown>(["connect", "getaddrinfo"]);

/** The server's certificate, or TLS itself, was refused; waiting does not help. Not what was damaged on its way, which can be an answer. */
export const UNTRUSTED =
  /^(ERR_TLS|ERR_SSL(?!.*(RECORD_(MAC|TYPE)|UNEXPECTED_MESSAGE|ILLEGAL_PARAMETER))|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|ERR_CERT|EPROTO)/;

/** What Node says, in its versions, of a server that speaks plain http. */
export const NO_TLS = /WRONG_VERSION_NUMBER|PACKET_LENGTH_TOO_LONG|RECORD_LAYER|UNSUPPORTED_PROTOCOL|^EPROTO$/;

/**
 * What `fetch` itself refuses to send: a bad URL or option, a port that it never uses, a request for which a mock has no answer. And what another
 * client of this package, inside a caller's own `fetch`, refuses.
 */
const UNSENDABLE =
  /^((BAD_PORT|ERR_ACCESS_DENIED|configuration|closed)$|ERR_INVALID|UND_ERR_(INVALID_ARG|NOT_SUPPORTED|CLOSED|REQ_(?!RETRY))|UND_MOCK_ERR_|ERR_NOCK_)/;

/** The platforms' words for a lost connection, where they give neither code nor cause: browsers, Deno, workerd. */
const NETWORK_WORDS = /fetch|network|connection|socket|load failed|terminated|sending request|stream/i;

/** How engines begin to tell a mistake in code: with names, and not with values, which could be secret. */
const MISTAKE =
  /^([\w.$]+ is not (a function|defined|an object)|cannot (read|destructure) propert|can't find variable)/i;

/** What the server said against the handshake. */
export const REFUSED_HANDSHAKE = /_ALERT_/;

/** No certificate authority of one's own mends these. */
const UNFIT_CERTIFICATE = /EXPIRED|NOT_YET|ALTNAME/;

type Kind = "not-opened" | "untrusted" | "unsendable" | "lost";

/** How a `fetch` failed, read from the platform's error code. */
interface ConnectionFailure {
  readonly kind: Kind;
  readonly code: string | undefined;
  /** What a mistake in the caller's own `fetch` was. */
  readonly said: string;
  /** What to do about it. */
  readonly advice: string;
}

/** `options` are those that a request may be refused for. */
export function connectionFailure(error: unknown, options: string): ConnectionFailure {
  let found: Omit<ConnectionFailure, "advice" | "said">;
  let said: string = typeof error;
  try {
    found = judge(error);
    if (error instanceof Error) said = MISTAKE.test(error.message) ? `${error.name}: ${error.message}` : error.name;
  } catch {
    // An error of a caller's own `fetch` that cannot even be looked at.
    found = { kind: "unsendable", code: undefined };
  }
  return { ...found, said, advice: adviceOn(found.kind, found.code, options) };
}

function adviceOn(kind: Kind, code = "", options: string): string {
  if (code === "ERR_ACCESS_DENIED")
    return "Node's permission model forbids it: --allow-net is missing, or --allow-fs-read for what your own `fetch` opens.";
  if (code === "BAD_PORT") return "`fetch` never uses the port in this address. Choose another one.";
  if (code === "PROXY_REFUSED")
    return "The proxy in HTTPS_PROXY or HTTP_PROXY refused: check its address, credentials and rules.";
  if (kind === "untrusted") {
    if (NO_TLS.test(code))
      return "The server seems to speak plain http there: write http:// instead of https://, or correct the port. So may a proxy, if HTTPS_PROXY begins with https://.";
    if (UNFIT_CERTIFICATE.test(code) && !REFUSED_HANDSHAKE.test(code))
      return "The certificate has expired, is not valid yet, or is for another host: correct it, `baseUrl`, or a wrong clock.";
    return REFUSED_HANDSHAKE.test(code)
      ? "The server refused the handshake: it may want a client certificate, which your own `fetch` can have, another version of TLS, or another host name."
      : "For a private certificate authority set NODE_EXTRA_CA_CERTS or pass your own `fetch`.";
  }
  if (kind !== "unsendable") return "Check `baseUrl`, HTTPS_PROXY if it is set, and that the server runs.";
  const check = `Check ${options} and your own \`fetch\``;
  return code === "UND_ERR_INVALID_ARG"
    ? `${check}: a dispatcher belongs to the \`fetch\` of the same undici; Node's own may be of another version. Proxy-Authorization cannot go through HTTPS_PROXY.`
    : `${check}.`;
}

function judge(error: unknown): Omit<ConnectionFailure, "advice" | "said"> {
  const { code, syscall } = platformFailure(error) ?? {};
  if (isMistake(error, code)) return { kind: "unsendable", code };
  if (code === undefined) return { kind: "lost", code };
  // A host can become unreachable in the middle of an exchange, too: that is a failed read.
  const isOpen = syscall === "read" || syscall === "write";
  if (syscall === "connect" || (NOT_OPENED.has(code) && !isOpen)) return { kind: "not-opened", code };
  return { kind: UNTRUSTED.test(code) ? "untrusted" : "lost", code };
}

/** Nothing was wrong with the network: trying again would fail again. */
function isMistake(error: unknown, code: string | undefined): boolean {
  if (code !== undefined) return UNSENDABLE.test(code);
  if (!(error instanceof Error)) return false;
  const { cause, message } = error;
  if (/URL scheme|^\[MSW\]/.test(cause instanceof Error ? cause.message : message)) return true;
  if (cause instanceof Error) return false;
  const isProgramming = error instanceof TypeError || error instanceof ReferenceError || error instanceof RangeError;
  return isProgramming && (MISTAKE.test(message) || /URL/.test(message) || !NETWORK_WORDS.test(message));
}

/** The first code found on the error, its causes, or the errors of an aggregate (several addresses were tried), and what failed. */
function platformFailure(error: unknown, depth = 0): { code: string; syscall: unknown } | undefined {
  if (typeof error !== "object" || error === null || depth > 4) return undefined;
  const { cause, code, errors, message, name, syscall } = error as Record<string, unknown>;
  // Failures for which Node has no code, or a less precise one.
  if (/HTTP Tunneling|Proxy Authentication Required/.test(String(message))) return { code: "PROXY_REFUSED", syscall };
  if (name === "HTTPParserError" && code === undefined) return { code: "HPE_INVALID", syscall };
  if (message === "bad port") return { code: "BAD_PORT", syscall };
  if (typeof code === "string" && /^[\w./-]{1,64}$/.test(code)) {
    const failed = Array.isArray(errors) && errors.length > 0 ? errors.map((each) => Object(each).syscall) : [syscall];
    const neverOpened = /before secure TLS/.test(String(message)) || failed.every((each) => OPENING.has(each));
    return { code, syscall: neverOpened ? "connect" : syscall };
  }
  return (
    platformFailure(cause, depth + 1) ?? (Array.isArray(errors) ? platformFailure(errors[0], depth + 1) : undefined)
  );
}
