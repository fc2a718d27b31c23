import { AirbyteError, ConnectionError } from "../errors.ts";
import { short } from "../problem.ts";
import { type Call, callFacts } from "./call.ts";
import { connectionFailure } from "./connection-failure.ts";
import { inBrowser } from "./in-browser.ts";
import { timedOut } from "./time-limits.ts";

/** Browsers do not tell pages whether CORS was the reason. */
const CORS = ". Or the server does not allow requests from this page's origin (CORS): call it through your own server";

/**
 * Turns whatever `fetch` or a body read threw into one of our errors. Of the original only its code is kept, or what a mistake in the caller's
 * own `fetch` says; `clean` takes secrets out of that.
 */
export function failedFetch(
  error: unknown,
  call: Call,
  phase: "headers" | "body",
  elapsedMs: number,
  clean: (text: string) => string,
  url: string,
): unknown {
  // The call was ended, and has its own reason. Any other abort comes from a custom `fetch`.
  if (error instanceof AirbyteError || call.cancellation.stopped) return error;
  const { advice, code, kind, said } = connectionFailure(error, "the request's options");
  const where = `${call.method} ${call.path}`;
  const { host } = new URL(url);
  const because = code ? ` (${code})` : "";
  if (code === "UND_ERR_HEADERS_TIMEOUT" || code === "UND_ERR_BODY_TIMEOUT") {
    const what = `ran into the platform's own time limit for ${phase}${because}, which only a \`fetch\` of your own can raise`;
    return timedOut(call, phase, Math.round(elapsedMs), what);
  }
  const failed = (how: string, sent: "no" | "maybe", retryable: boolean): ConnectionError =>
    new ConnectionError(`${where}${how}`, {
      ...callFacts(call),
      sent: call.mayHaveArrived ? "maybe" : sent,
      reason: code,
      retryable,
    });
  const notSent = call.mayHaveArrived ? " may have been carried out before, and was not sent again" : " was not sent";
  if (code === "BAD_PORT") return failed(`${notSent}${because}. ${advice}`, "no", false);
  const doubt = call.resend === "safe" ? "" : "; the request may have been carried out";
  if (kind === "untrusted" && phase !== "body") {
    const tls = `: no trusted TLS connection to ${host}${because}`;
    // Bun says this of any failure of TLS, even after the request was read.
    if (code === "EPROTO") return failed(`${tls}${doubt}. ${advice}`, "maybe", false);
    return failed(`${notSent}${tls}. ${advice}`, "no", false);
  }
  if (kind === "unsendable") {
    const how =
      phase === "body"
        ? " was answered, but your own `fetch` returned no Response, or one that was already read."
        : ` failed inside \`fetch\` (${code ?? short(clean(said))})${doubt}. ${advice}`;
    return failed(how, "maybe", false);
  }
  if (code === "ERR_STRING_TOO_LONG")
    return failed(` was answered with more than can be held in memory${doubt}`, "maybe", false);
  if (phase === "body")
    return failed(`: the connection broke while the answer was being read${because}${doubt}`, "maybe", true);
  if (kind === "not-opened") return failed(`${notSent}: ${host} cannot be reached${because}. ${advice}`, "no", true);
  const broke = `: the connection broke before an answer came${because}${doubt}`;
  return failed(broke + (inBrowser() ? CORS : ""), "maybe", true);
}
