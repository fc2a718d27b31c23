import { isAirbyteError } from "../errors/is-airbyte-error.ts";
import type { Emit } from "../observe/events.ts";
import { callFacts, isAbortReason } from "./call.ts";
import type { Layer } from "./layer.ts";

const ABORTED = { code: "aborted", message: "aborted by the caller" } as const;

/** Reports every single attempt: that it is sent, and what came of it. */
export function observeAttempts(emit: Emit): Layer {
  return async (request, next) => {
    const { call } = request;
    const startedMs = performance.now();
    emit({ type: "request", ...callFacts(call), attempts: call.attempts + 1, requestId: undefined });
    try {
      const response = await next(request);
      emit({
        type: "response",
        ...callFacts(call),
        status: response.status,
        durationMs: performance.now() - startedMs,
      });
      return response;
    } catch (error) {
      // The reason of a wait whose time limit ran out, which has no method, is none of the caller's.
      const isTold =
        isAirbyteError(error) && !(isAbortReason(error, call) && (error.code !== "timeout" || error.method));
      const { code, message } = isTold ? error : ABORTED;
      emit({ type: "request-failed", ...callFacts(call), code, message, durationMs: performance.now() - startedMs });
      throw error;
    }
  };
}
