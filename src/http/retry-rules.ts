import { isUnavailable } from "../errors/statuses.ts";
import { ConnectionError, TimeoutError } from "../errors.ts";
import type { Call } from "./call.ts";
import { retryAfterMs } from "./retry-after.ts";

/** What came of an attempt: an answer, or an error instead of one. */
export type Outcome = { response: Response; error?: undefined } | { response?: undefined; error: unknown };

/** How a failed attempt may be repeated. */
interface RetryRule {
  /** How often this kind of failure may be repeated in one call, if less often than `maxRetries`. */
  readonly atMost: number;
  /** Shortest wait, in milliseconds, whatever the backoff says. */
  readonly minDelayMs: number;
}

const YES: RetryRule = { atMost: Infinity, minDelayMs: 0 };
const ONCE: RetryRule = { atMost: 1, minDelayMs: 0 };
/** Airbyte's own load shedding sends no Retry-After on purpose, and does not want to be asked again soon. */
const ONCE_SLOWLY: RetryRule = { atMost: 1, minDelayMs: 5_000 };

/**
 * The retry table. Undefined means: do not repeat.
 *
 * | what happened | safe | idempotent | unsafe | never |
 * |---|---|---|---|---|
 * | connection never opened | yes | yes | yes | no |
 * | connection lost, 408, 502, 503, 520 to 530 except 524 | yes | yes | no | no |
 * | attempt timed out, 504, 524 | yes, unless it is a costly read | yes | no | no |
 * | 500 | once, unless it is a costly read | no | no | no |
 * | 429 with Retry-After (refused before it was carried out) | yes | yes | yes | no |
 * | 429 without Retry-After | once, after 5 s | once, after 5 s | once, after 5 s | no |
 * | anything else, 409 above all: Airbyte uses it for state, not for contention | no | no | no | no |
 */
export function retryRule(outcome: Outcome, { resend, costly }: Call): RetryRule | undefined {
  const { response, error } = outcome;
  if (resend === "never") return undefined;
  const repeatable = resend === "safe" || resend === "idempotent";
  if (!response) {
    if (error instanceof ConnectionError)
      return error.retryable && (repeatable || error.sent === "no") ? YES : undefined;
    if (error instanceof TimeoutError)
      return repeatable && !costly && (error.phase === "headers" || error.phase === "body") ? YES : undefined;
    return undefined;
  }
  const { status, headers } = response;
  if (status === 429) return retryAfterMs(headers) === undefined ? ONCE_SLOWLY : YES;
  if (status === 500) return resend === "safe" && !costly ? ONCE : undefined;
  // 524 is Cloudflare's 504.
  const isWaste = costly && (status === 504 || status === 524);
  return repeatable && isUnavailable(status) && !isWaste ? YES : undefined;
}
