import { TimeoutError } from "../errors.ts";
import { bufferResponse } from "./buffered-response.ts";
import { callFacts } from "./call.ts";
import type { Layer } from "./layer.ts";

/** Limits one attempt, headers and body together: a timer that ends at the headers would let a stalled body hang for ever. */
export function timeout(redact: (text: string) => string): Layer {
  return (request, next) =>
    new Promise((resolve, reject) => {
      const { call } = request;
      call.cancellation.throwIfStopped();
      const attempt = new AbortController();
      let phase: "headers" | "body" = "headers";

      const end = (reason: unknown): void => {
        clearTimeout(timer);
        unsubscribe();
        reject(reason);
        attempt.abort(reason);
      };
      const timer = setTimeout(() => {
        const what = phase === "headers" ? "was not answered" : "was answered, but its body did not arrive";
        const message = `${call.method} ${call.path} ${what} within ${call.timeoutMs} ms`;
        end(new TimeoutError(message, { ...callFacts(call), phase, limitMs: call.timeoutMs }));
      }, call.timeoutMs);
      const unsubscribe = call.cancellation.onStop(end);
      // `end` has already rejected if the attempt was stopped: settling twice does nothing.
      next({ ...request, signal: attempt.signal })
        .then((response) => {
          phase = "body";
          return bufferResponse(response, call, redact);
        })
        .then(
          (response) => {
            clearTimeout(timer);
            unsubscribe();
            resolve(response);
          },
          (error) => {
            clearTimeout(timer);
            unsubscribe();
            reject(error);
          },
        );
    });
}
