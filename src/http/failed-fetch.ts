import { AirbyteError, ConnectionError, TimeoutError } from "../errors.ts";
import { type Call, callFacts } from "./call.ts";
import { connectionFailure } from "./connection-failure.ts";

/** Turns whatever `fetch` or a body read threw into one of our errors. Nothing of the original is kept but its code. */
export function failedFetch(error: unknown, call: Call, phase: "headers" | "body", elapsedMs: number): unknown {
  // An abort is ours or the caller's, and already has its own reason.
  if (error instanceof AirbyteError || (error instanceof Error && error.name === "AbortError")) return error;
  const { code, kind } = connectionFailure(error);
  const where = `${call.method} ${call.path}`;
  const facts = callFacts(call);
  if (code === "UND_ERR_HEADERS_TIMEOUT" || code === "UND_ERR_BODY_TIMEOUT") {
    const message = `${where} ran into the platform's own time limit for ${phase} (${code})`;
    return new TimeoutError(message, { ...facts, phase, limitMs: Math.round(elapsedMs) });
  }
  if (code === "BAD_PORT") {
    const message = `${where} was not sent: \`fetch\` never uses the port in \`baseUrl\` (${code}). Choose another one.`;
    return new ConnectionError(message, { ...facts, sent: "no", reason: code, retryable: false });
  }
  if (kind === "unsendable") {
    const name = error instanceof Error ? error.name : typeof error;
    const message = `${where} could not be sent: \`fetch\` failed by itself (${code ?? name}). Check the request's options, and your own \`fetch\` if you passed one.`;
    return new ConnectionError(message, { ...facts, sent: "maybe", reason: code, retryable: false });
  }
  const because = code ? ` (${code})` : "";
  if (kind === "untrusted") {
    const message = `${where} was not sent: no trusted TLS connection to the server${because}. For a private certificate authority set NODE_EXTRA_CA_CERTS or pass your own \`fetch\`.`;
    return new ConnectionError(message, { ...facts, sent: "no", reason: code, retryable: false });
  }
  if (kind === "not-opened" && phase === "headers") {
    const message = `${where} was not sent: the server cannot be reached${because}. Check \`baseUrl\` and that the server runs.`;
    return new ConnectionError(message, { ...facts, sent: "no", reason: code, retryable: true });
  }
  const message =
    phase === "body"
      ? `${where}: the connection broke while the answer was being read${because}`
      : `${where}: the connection broke before an answer came${because}; the request may have been carried out`;
  return new ConnectionError(message, { ...facts, sent: "maybe", reason: code, retryable: true });
}
