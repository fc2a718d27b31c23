import { TimeoutError } from "../errors.ts";
import type { Redactor } from "../redaction/redactor.ts";
import { sentSecrets } from "../redaction/sent-secrets.ts";
import { bufferResponse } from "./buffered-response.ts";
import { callFacts, leavesDoubt } from "./call.ts";
import { failedFetch } from "./failed-fetch.ts";
import type { Layer } from "./layer.ts";
import { requestId } from "./request-id.ts";

/** Limits one attempt, headers and body together: a timer that ends at the headers would let a stalled body hang for ever. */
export function timeout(redact: Redactor["redact"]): Layer {
  return (request, next) =>
    new Promise((resolve, reject) => {
      const { call } = request;
      const { cancellation, timeoutMs } = call;
      cancellation.throwIfStopped();
      const attempt = new AbortController();
      request.signal = attempt.signal;
      const endsAtMs = performance.now() + timeoutMs;
      let phase: "headers" | "body" = "headers";
      let ended = false;

      const settle = (): void => {
        clearTimeout(timer);
        cancellation.offStop(end);
      };
      const end = (reason: unknown): void => {
        ended = true;
        settle();
        reject(reason);
        attempt.abort(reason);
      };
      const timer = setTimeout(() => {
        const what = phase === "headers" ? "was not answered" : "was answered, but its body did not arrive";
        const doubt = leavesDoubt(call.resend) ? "; it may have been carried out: look before you repeat it" : "";
        const message = `${call.method} ${call.path} ${what} within ${timeoutMs} ms${doubt}`;
        end(new TimeoutError(message, { ...callFacts(call), phase, limitMs: timeoutMs }));
      }, timeoutMs);
      cancellation.onStop(end);

      // Never rejects. After `end`, which a `fetch` may ignore, whatever it still does changes nothing.
      const exchange = async (): Promise<void> => {
        try {
          const response = await next(request);
          if (ended) {
            await response.body?.cancel();
            return;
          }
          phase = "body";
          const clean = (text: string) => redact(text, sentSecrets(request));
          if (!response.ok) call.requestId = requestId(response, clean);
          const buffered = await bufferResponse(response, call, clean, endsAtMs, attempt.signal);
          settle();
          resolve(buffered);
        } catch (error) {
          settle();
          reject(failedFetch(error, call, phase, performance.now() - endsAtMs + timeoutMs));
        }
      };
      exchange().catch(reject);
    });
}
