import { callScope } from "../../cancellation/call-scope.ts";
import { Cancellation } from "../../cancellation/cancellation.ts";
import { withLimit } from "../../cancellation/with-limit.ts";
import { addFacts } from "../../errors/add-facts.ts";
import { TokenError } from "../../errors.ts";
import { HEADERS_FAILED } from "../../http/default-headers.ts";
import type { NewToken } from "../access-token.ts";

const ATTEMPTS = 3;
const FIRST_DELAY_MS = 500;
const ATTEMPT_LIMIT_MS = 10_000;
/** All attempts together. A little less than the limit of making a token, so that the error says what the endpoint did. */
const LIMIT_MS = 29_000;
/** Airbyte sheds load with a 429 that says nothing of when to come back, and does not want to be asked again soon. */
const BARE_429_DELAY_MS = 5_000;

/** One request for a token. It calls `onSend` when it has the headers, so that a function that gives none is not taken for a slow endpoint. */
export type TokenRequest = (signal: AbortSignal, onSend: () => void) => Promise<NewToken>;

/**
 * Makes up to three token requests of 10 s each. Repeating one is safe, it changes nothing on the server. Refused credentials
 * and wrong addresses are final; only a 500, which may mean either, is tried once more, and so is a 429 without Retry-After.
 */
export function withTokenAttempts(
  request: TokenRequest,
  signal: AbortSignal,
  endpoint = "The token endpoint",
): Promise<NewToken> {
  const flight = new Cancellation();
  return callScope().run(flight, signal, () => attempts(request, flight, endpoint));
}

async function attempts(request: TokenRequest, flight: Cancellation, endpoint: string): Promise<NewToken> {
  const endsAtMs = performance.now() + LIMIT_MS;
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await oneAttempt(request, flight, endpoint, endsAtMs - performance.now());
    } catch (error) {
      flight.throwIfStopped();
      if (!(error instanceof TokenError)) throw error;
      const delayMs = delayAfter(attempt, error);
      if (delayMs === undefined || performance.now() + delayMs >= endsAtMs) {
        throw addFacts(error, { attempts: attempt }, undefined);
      }
      await flight.sleep(delayMs);
    }
  }
}

function oneAttempt(request: TokenRequest, flight: Cancellation, endpoint: string, leftMs: number): Promise<NewToken> {
  const limitMs = Math.max(0, Math.min(ATTEMPT_LIMIT_MS, leftMs));
  let isSent = false;
  const tooLate = () => {
    const left = limitMs < ATTEMPT_LIMIT_MS ? " (all that was left of the time for all attempts)" : "";
    const late = `did not answer within ${Math.round(limitMs / 1000)} s${left}.`;
    if (isSent) return new TokenError(`${endpoint} ${late}`, { kind: "unreachable" });
    const message = `No access token: the headers function ${late} It must not ask this client for a token.`;
    return new TokenError(message, { kind: "unreachable", reason: HEADERS_FAILED });
  };
  const onSend = () => {
    isSent = true;
  };
  return withLimit(flight, limitMs, tooLate, (signal) => request(signal, onSend));
}

/** The wait after failed attempt number `attempt`; undefined when it was the last. */
function delayAfter(attempt: number, { kind, status, retryAfterMs }: TokenError): number | undefined {
  const isBare429 = status === 429 && retryAfterMs === undefined;
  const repeats = kind === "unreachable" && !isBare429 ? ATTEMPTS - 1 : status === 500 || isBare429 ? 1 : 0;
  if (attempt > repeats) return undefined;
  const backoffMs = FIRST_DELAY_MS * 2 ** (attempt - 1) * (0.5 + 0.5 * Math.random());
  return Math.max(backoffMs, isBare429 ? BARE_429_DELAY_MS : (retryAfterMs ?? 0));
}
