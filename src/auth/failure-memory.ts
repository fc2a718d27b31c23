import { AirbyteError, TokenError } from "../errors.ts";

const PERMANENT_MS = 10_000;
const TRANSIENT_MS = 5_000;
const TRANSIENT_LONGEST_MS = 30_000;
/** An endpoint that asks for a longer wait is asked again after this one. */
const LONGEST_ASKED_MS = 60_000;

/**
 * Remembers for a while that no token could be obtained, so that an application which keeps calling does not hammer the token
 * endpoint: 10 s (± 20 %) when the credentials or the address are wrong, 5 s growing to 30 s when the endpoint is down, or as long as
 * it asks for, up to a minute.
 */
export function failureMemory(random: () => number) {
  let failure: { readonly error: unknown; readonly untilMs: number; readonly retryAtMs: number } | undefined;
  let transientMs = TRANSIENT_MS;
  return {
    remember: (error: unknown, nowMs: number): void => {
      if (error instanceof AirbyteError && !error.retryable) {
        const untilMs = nowMs + PERMANENT_MS * (0.8 + 0.4 * random());
        failure = { error, untilMs, retryAtMs: untilMs };
        return;
      }
      const { retryAfterMs = 0 } = error instanceof TokenError ? error : {};
      const untilMs = nowMs + Math.max(transientMs, Math.min(retryAfterMs, LONGEST_ASKED_MS));
      failure = { error, untilMs, retryAtMs: Math.max(untilMs, nowMs + retryAfterMs) };
      transientMs = Math.min(TRANSIENT_LONGEST_MS, transientMs * 2);
    },
    /** The remembered failure, with the time that it is best to wait; undefined when it is time to try again. */
    recall: (nowMs: number): { error: unknown; retryAfterMs: number } | undefined => {
      if (!failure || nowMs >= failure.untilMs) return undefined;
      return { error: failure.error, retryAfterMs: Math.ceil(failure.retryAtMs - nowMs) };
    },
    forget: (): void => {
      failure = undefined;
      transientMs = TRANSIENT_MS;
    },
  };
}
