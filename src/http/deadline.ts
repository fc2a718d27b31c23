import { TimeoutError } from "../errors.ts";
import { callFacts } from "./call.ts";
import type { CallScope } from "./call-scope.ts";
import type { Layer } from "./layer.ts";

/**
 * Outermost layer: ends the call, wherever it is, when the caller's signal aborts, when its `deadlineMs` has passed, or when
 * the client is closed.
 */
export function deadline(scope: CallScope): Layer {
  return (request, next) => {
    const { call } = request;
    const { cancellation, deadlineMs, signal } = call;
    if (deadlineMs === undefined) return scope.run(cancellation, signal, () => next(request));
    return scope.run(cancellation, signal, () => {
      call.deadlineAtMs = performance.now() + deadlineMs;
      const timer = setTimeout(() => {
        const message = `${call.method} ${call.path} did not end within its deadline of ${deadlineMs} ms`;
        cancellation.stop(new TimeoutError(message, { ...callFacts(call), phase: "deadline", limitMs: deadlineMs }));
      }, deadlineMs);
      return next(request).finally(() => clearTimeout(timer));
    });
  };
}
