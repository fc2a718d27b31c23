import { TokenError } from "../errors.ts";
import { Cancellation } from "../http/cancellation.ts";
import type { AccessToken } from "./access-token.ts";

const ATTEMPTS = 3;
const FIRST_DELAY_MS = 500;
const LONGEST_DELAY_MS = 4_000;
const ATTEMPT_LIMIT_MS = 10_000;

/** One request for a token. */
export type TokenRequest = (signal: AbortSignal) => Promise<AccessToken>;

/**
 * Makes up to three token requests of 10 s each. Repeating one is safe, it changes nothing on the server. Refused credentials
 * and wrong addresses are final; only a 500, which may mean either, is tried once more.
 */
export async function withTokenAttempts(request: TokenRequest, signal: AbortSignal): Promise<AccessToken> {
  const flight = new Cancellation();
  const onAbort = (): void => flight.stop(signal.reason);
  signal.addEventListener("abort", onAbort);
  try {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await oneAttempt(request, flight);
      } catch (error) {
        flight.throwIfStopped();
        if (!(error instanceof TokenError)) throw error;
        const delayMs = attempt < ATTEMPTS ? delayBefore(attempt, error) : undefined;
        if (delayMs === undefined) throw new TokenError(error.message, { ...factsOf(error), attempts: attempt });
        await flight.sleep(delayMs);
      }
    }
  } finally {
    signal.removeEventListener("abort", onAbort);
  }
}

async function oneAttempt(request: TokenRequest, flight: Cancellation): Promise<AccessToken> {
  const controller = new AbortController();
  const attempt = new Cancellation();
  const unsubscribe = flight.onStop((reason) => attempt.stop(reason));
  const unsubscribeAbort = attempt.onStop((reason) => controller.abort(reason));
  const timer = setTimeout(() => {
    const message = `The token endpoint did not answer within ${ATTEMPT_LIMIT_MS / 1000} seconds.`;
    attempt.stop(new TokenError(message, { kind: "unreachable" }));
  }, ATTEMPT_LIMIT_MS);
  try {
    return await attempt.race(request(controller.signal));
  } finally {
    clearTimeout(timer);
    unsubscribe();
    unsubscribeAbort();
  }
}

/** The wait after failed attempt number `attempt`; undefined when it was the last. */
function delayBefore(attempt: number, { kind, status, retryAfterMs = 0 }: TokenError): number | undefined {
  if (kind !== "unreachable" && !(status === 500 && attempt === 1)) return undefined;
  // A longer wait than this would outlive the callers' patience: the caller decides, with retryAfterMs on the error.
  if (retryAfterMs > ATTEMPT_LIMIT_MS) return undefined;
  const backoffMs = Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** (attempt - 1));
  return Math.max(retryAfterMs, backoffMs * (0.5 + 0.5 * Math.random()));
}

function factsOf({ kind, status, oauthError, errorId, retryAfterMs }: TokenError) {
  return { kind, status, oauthError, errorId, retryAfterMs };
}
