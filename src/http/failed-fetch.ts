import { AirbyteError, ConnectionError, TimeoutError } from "../errors.ts";
import { type Call, callFacts } from "./call.ts";
import { connectionFailure } from "./connection-failure.ts";
import { inBrowser } from "./in-browser.ts";

/** A browser does not tell a page whether it was this. */
const CORS =
  ". Or the server does not allow pages of this origin to call it (CORS): then call it by way of your own server";

/** Turns whatever `fetch` or a body read threw into one of our errors. Nothing of the original is kept but its code. */
export function failedFetch(error: unknown, call: Call, phase: "headers" | "body", elapsedMs: number): unknown {
  // The call was ended, and has its own reason. Any other abort is the own doing of a `fetch` that was passed.
  if (error instanceof AirbyteError || call.cancellation.stopped) return error;
  const { code, kind } = connectionFailure(error);
  const where = `${call.method} ${call.path}`;
  const because = code ? ` (${code})` : "";
  if (code === "UND_ERR_HEADERS_TIMEOUT" || code === "UND_ERR_BODY_TIMEOUT") {
    const message = `${where} ran into the platform's own time limit for ${phase}${because}`;
    return new TimeoutError(message, { ...callFacts(call), phase, limitMs: Math.round(elapsedMs) });
  }
  const failure = (message: string, sent: "no" | "maybe", retryable: boolean) =>
    new ConnectionError(message, {
      ...callFacts(call),
      sent: call.mayHaveArrived ? "maybe" : sent,
      reason: code,
      retryable,
    });
  const notSent =
    call.mayHaveArrived && call.resend !== "safe"
      ? `${where} may have been carried out at an earlier attempt, and was not sent again`
      : `${where} was not sent`;
  if (code === "BAD_PORT") {
    const message = `${notSent}: \`fetch\` never uses the port in \`baseUrl\`${because}. Choose another one.`;
    return failure(message, "no", false);
  }
  if (kind === "unsendable" && phase === "body") {
    const message = `${where} was answered, but the answer cannot be read. Your own \`fetch\` has to give a Response, and a new one for each request.`;
    return failure(message, "maybe", false);
  }
  if (kind === "unsendable") {
    const name = error instanceof Error ? error.name : typeof error;
    const message = `${where} could not be sent: \`fetch\` failed by itself (${code ?? name}). Check the request's options, and your own \`fetch\` if you passed one.`;
    return failure(message, "maybe", false);
  }
  if (kind === "untrusted") {
    const message = `${notSent}: no trusted TLS connection to the server${because}. For a private certificate authority set NODE_EXTRA_CA_CERTS or pass your own \`fetch\`.`;
    return failure(message, "no", false);
  }
  if (kind === "not-opened" && phase === "headers") {
    const message = `${notSent}: the server cannot be reached${because}. Check \`baseUrl\` and that the server runs.`;
    return failure(message, "no", true);
  }
  const message =
    phase === "body"
      ? `${where}: the connection broke while the answer was being read${because}`
      : `${where}: the connection broke before an answer came${because}; the request may have been carried out${inBrowser() ? CORS : ""}`;
  return failure(message, "maybe", true);
}
