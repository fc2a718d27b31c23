import { addFacts } from "../errors/add-facts.ts";
import { type AnyAirbyteError, ConnectionError, TimeoutError } from "../errors.ts";
import type { Emit } from "../observe/events.ts";
import { type Call, callFacts, EARLIER_ATTEMPT, isAbortReason } from "./call.ts";
import { isReplayable, type Layer } from "./layer.ts";
import { retryAfterMs } from "./retry-after.ts";
import type { RetryBudget } from "./retry-budget.ts";
import { type Outcome, retryRule } from "./retry-rules.ts";
import { MARGIN_MS } from "./time-limits.ts";

const MAX_BACKOFF_MS = 8_000;
/** A server that asks for a longer wait than this is not asked again: the caller decides, with `retryAfterMs` on the error. */
const MAX_WAIT_MS = 60_000;

/** Repeats failed attempts as {@link retryRule} allows, with growing, jittered waits, within the call's and the client's limits. */
export function retry(budget: RetryBudget, firstDelayMs: number, emit: Emit | undefined): Layer {
  return async (request, next) => {
    const { call } = request;
    let spent = 0;
    const failures: Outcome[] = [];
    for (;;) {
      call.cancellation.throwIfStopped();
      let outcome: Outcome;
      try {
        const response = await next(request);
        if (isServed(response)) budget.succeeded(spent);
        if (response.ok) return response;
        outcome = { response };
      } catch (error) {
        outcome = { error };
      }
      const delayMs = isReplayable(request) ? waitAfter(outcome, failures, call, firstDelayMs) : undefined;
      if (delayMs === undefined) return settle(outcome, call);
      const cost = budget.take(outcome.error instanceof TimeoutError);
      if (cost === 0) return settle(outcome, call);
      spent += cost;
      failures.push(outcome);
      if (call.resend !== "safe" && mayHaveArrived(outcome)) call.mayHaveArrived = true;
      emit?.({ type: "retry", ...callFacts(call), delayMs, ...reasonOf(outcome) });
      try {
        await call.cancellation.sleep(delayMs);
      } catch (error) {
        budget.giveBack(cost);
        return settle({ error }, call);
      }
    }
  };
}

/** The server is up, whatever it thinks of this call. */
function isServed({ ok, status }: Response): boolean {
  return ok || (status >= 300 && status < 500 && ![401, 408, 425, 429].includes(status));
}

function settle({ response, error }: Outcome, call: Call): Response {
  if (response) return response;
  const { mayHaveArrived } = call;
  // An error of the connection says it itself, and the reason of an abort is the caller's.
  if (!mayHaveArrived || error instanceof ConnectionError || isAbortReason(error, call)) throw error;
  throw addFacts(error, { mayHaveArrived }, EARLIER_ATTEMPT);
}

/** The wait before the next attempt in milliseconds; undefined when the attempt is not repeated. `failures` are the ones before. */
function waitAfter(
  outcome: Outcome,
  failures: readonly Outcome[],
  call: Call,
  firstDelayMs: number,
): number | undefined {
  if (failures.length >= call.maxRetries || call.cancellation.stopped) return undefined;
  const rule = retryRule(outcome, call);
  const repeated = failures.filter((failure) => retryRule(failure, call) === rule).length;
  if (!rule || repeated >= rule.atMost) return undefined;
  const backoffMs = Math.min(MAX_BACKOFF_MS, firstDelayMs * 2 ** failures.length) * (0.5 + 0.5 * Math.random());
  const askedMs = outcome.response ? retryAfterMs(outcome.response.headers) : undefined;
  const delayMs = Math.round(Math.max(backoffMs, rule.minDelayMs, askedMs ?? 0));
  const leftMs = call.deadlineAtMs - performance.now() - MARGIN_MS;
  return delayMs <= MAX_WAIT_MS && delayMs < leftMs ? delayMs : undefined;
}

/** A 429 means that nothing was carried out. */
function mayHaveArrived({ response, error }: Outcome): boolean {
  return response ? response.status !== 429 : !(error instanceof ConnectionError && error.sent === "no");
}

function reasonOf({ response, error }: Outcome): { status?: number; code?: AnyAirbyteError["code"]; reason: string } {
  if (response) return { status: response.status, reason: `status ${response.status}` };
  const { code, message } = error as AnyAirbyteError;
  return { code, reason: message };
}
