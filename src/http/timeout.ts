import { withLimit } from "../cancellation/with-limit.ts";
import type { Redactor } from "../redaction/redactor.ts";
import { discard } from "./body-reader.ts";
import { bufferResponse } from "./buffered-response.ts";
import { failedFetch } from "./failed-fetch.ts";
import type { Layer } from "./layer.ts";
import { requestId } from "./request-id.ts";
import { timedOut } from "./time-limits.ts";

/** Limits one attempt, headers and body together: a timer that ends at the headers would let a stalled body hang for ever. */
export function timeout(redact: Redactor["redact"]): Layer {
  return (request, next) => {
    const { call } = request;
    const { cancellation, timeoutMs } = call;
    cancellation.throwIfStopped();
    call.findRequestId = undefined;
    const startedMs = performance.now();
    let phase: "headers" | "body" = "headers";
    const tooLate = () => {
      const what = phase === "headers" ? "was not answered" : "was answered, but its body did not arrive";
      return timedOut(call, phase, timeoutMs, `${what} within ${timeoutMs} ms`);
    };
    const clean = (text: string) => redact(text, request);
    return withLimit(cancellation, timeoutMs, tooLate, async (signal) => {
      request.signal = signal;
      try {
        const response = await next(request);
        // A custom `fetch` may answer after its signal has aborted. Nobody reads that.
        if (signal.aborted) {
          discard(response);
          return response;
        }
        if (response.type === "error") throw new TypeError("Network error");
        phase = "body";
        call.findRequestId = () => requestId(response, clean);
        return await bufferResponse(response, call, clean, startedMs + timeoutMs);
      } catch (error) {
        throw failedFetch(error, call, phase, performance.now() - startedMs, clean, request.url);
      }
    });
  };
}
