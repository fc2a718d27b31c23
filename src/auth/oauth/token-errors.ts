import { addFacts } from "../../errors/add-facts.ts";
import { isMissingEndpoint } from "../../errors/statuses.ts";
import { TokenError, type TokenErrorFacts } from "../../errors.ts";
import { connectionFailure } from "../../http/connection-failure.ts";
import { retryAfterMs } from "../../http/retry-after.ts";
import { parseProblem, short } from "../../problem.ts";
import type { ClientCredentialsConfig } from "./client-credentials.ts";

/** A 2xx answer that is no token. */
export function malformedAnswer(what: string, status: number): TokenError {
  return new TokenError(`The token endpoint answered, but ${what}.`, { kind: "malformed", status });
}

/** An answer of the token endpoint that is not 2xx. */
interface RefusedAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The headers of the request, which may hold secrets, too. */
  readonly sent: Headers;
}

/** The error for such an answer; the redactor takes secrets out of what the server said. */
export function refusedToken(
  { status, headers, text, sent }: RefusedAnswer,
  { tokenUrl, tokenRequestFormat, redactor, workedBefore }: ClientCredentialsConfig,
): TokenError {
  // Cleaned before it is read: texts of a problem are cut off, and a secret that is cut in half is not recognised.
  const problem = parseProblem(redactor.redact(text, { headers: sent, body: undefined }));
  const said = problem?.message && problem.kind !== "html" ? ` It said: "${problem.message}".` : "";
  const { kind, advice } = meaningOf(status, problem?.kind, workedBefore, tokenRequestFormat);
  const isRefusal =
    kind === "rejected" ? status !== 500 : (status === 401 || status === 403) && problem?.kind !== "html";
  const before = workedBefore && isRefusal ? ` ${WORKED_BEFORE}` : "";
  const errorId = problem?.errorId;
  const id = errorId ? ` (errorId ${errorId})` : "";
  return new TokenError(
    `No access token: ${withoutQuery(tokenUrl)} answered ${status}.${said} ${advice}${before}${id}`,
    {
      kind,
      status,
      errorId,
      oauthError: problem?.oauthError,
      retryAfterMs: retryAfterMs(headers),
      ...(workedBefore && { workedBefore }),
    },
  );
}

const WORKED_BEFORE = "The same credentials gave a token before: they may have been changed since.";
const PROXY_ANSWERED =
  "A proxy in front of the server answered: allow this client there, or send what it wants through the `headers` option";

/** The address without its query, which can hold a key. */
export function withoutQuery(tokenUrl: string): string {
  const { origin, pathname } = new URL(tokenUrl);
  return origin + pathname;
}

interface Meaning {
  readonly kind: TokenErrorFacts["kind"];
  readonly advice: string;
}

function meaningOf(status: number, body: string | undefined, workedBefore: boolean, format: "json" | "form"): Meaning {
  const rejected = (advice: string): Meaning => ({ kind: "rejected", advice });
  const misconfigured = (advice: string): Meaning => ({ kind: "misconfigured", advice });
  const check = "Check clientId and clientSecret, and that they belong to this server.";
  const where = "Check baseUrl (self-managed: <origin>/api/public/v1) and tokenUrl";
  if ((status === 400 || status === 401) && body === "oauth")
    return rejected(
      check + (format === "json" ? ' If the server reads forms only, set tokenRequestFormat to "form".' : ""),
    );
  if (status === 400 && body !== "html" && body !== "text")
    return rejected(`This is how Community servers answer wrong credentials. ${check}`);
  if (status === 401 && body === "hateoas") {
    const like = "Airbyte answers like this at an unknown address, or when a proxy strips the Content-Type header.";
    return rejected(`${like} ${where}. ${check}`);
  }
  if (status === 401 || status === 403) {
    if (body === "html") return misconfigured(`${PROXY_ANSWERED}.`);
    // Airbyte itself refuses in JSON. But another identity provider, at a tokenUrl of its own, may refuse wrong credentials like this.
    if (body === "text" || body === undefined) {
      const advice = `${PROXY_ANSWERED}. If there is none, check clientId and clientSecret, and that they belong to this server.`;
      return workedBefore ? misconfigured(advice) : rejected(advice);
    }
  }
  if (status === 401) return rejected(`This is how Cloud and Enterprise answer wrong credentials. ${check}`);
  if (status === 403) return rejected(`The server or a proxy in front of it refuses this client. ${check}`);
  if (status === 415)
    return misconfigured('The server does not read this format: set tokenRequestFormat to "form", or leave it out.');
  if (status === 500 && workedBefore)
    return rejected(
      "The same credentials gave a token before, so the server itself is likely to have failed: try again later. Its log has the reason.",
    );
  if (status === 500) {
    const like = "Servers with a generic OIDC provider, and older ones, answer wrong credentials like this.";
    return rejected(`${like} ${check} If they are right, the server's log has the reason.`);
  }
  if (status === 408 || status === 425 || status === 429 || (status > 501 && status !== 505))
    return { kind: "unreachable", advice: "The server is busy or not ready; try again later." };
  if (status === 407) return misconfigured("A proxy on the way wants credentials of its own: look at HTTPS_PROXY.");
  if (status < 400)
    return misconfigured(
      "Redirects are not followed: use the final address, https included, as baseUrl, or as tokenUrl if you set it. If a proxy asks you to sign in there, send what it wants through the `headers` option.",
    );
  if (!isMissingEndpoint(status))
    return misconfigured(
      "The server, or a proxy in front of it, refuses the request itself. Check http or https, tokenUrl, tokenRequestFormat, the `headers` option and the credentials.",
    );
  const isOff = status === 404 && body === "hateoas";
  const off = isOff ? '; or use auth: "none", if authentication is switched off on this server' : "";
  return misconfigured(`There is no token endpoint at this address. ${where}${off}.`);
}

/** The error for a token request that got no answer. A caller's own `fetch` may fail with an error of this package, from another client. */
export function unreachableEndpoint(
  error: unknown,
  { tokenUrl, redactor, workedBefore }: ClientCredentialsConfig,
): unknown {
  const where = withoutQuery(tokenUrl);
  if (error instanceof TokenError)
    return error.kind === "malformed" ? addFacts(error, workedBefore ? { workedBefore } : {}, where) : error;
  const { kind, code: reason, said, advice } = connectionFailure(error, "tokenUrl, baseUrl");
  const why = reason ?? (kind === "unsendable" ? short(redactor.redact(said)) : undefined);
  const what = {
    unsendable: `the request to ${where} failed inside \`fetch\``,
    untrusted: `no trusted TLS connection to ${where}`,
    "not-opened": `${where} cannot be reached`,
    // Browsers and some runtimes do not say which of the two it was.
    lost: reason ? `the connection to ${where} broke before an answer came` : `${where} cannot be reached`,
  }[kind];
  return new TokenError(`No access token: ${what}${why ? ` (${why})` : ""}. ${advice}`, {
    kind: kind === "unsendable" || kind === "untrusted" ? "misconfigured" : "unreachable",
    reason,
  });
}
