import { ClientClosedError, TimeoutError, TokenError } from "../errors.ts";

/**
 * A copy of the error of a failed flight, so that each caller who waited for it gets an object of its own. If a remembered failure
 * is temporary, `retryAfterMs` of the copy says when the next token will be requested.
 */
export function copyError(error: unknown, retryAfterMs?: number): unknown {
  if (error instanceof ClientClosedError) return new ClientClosedError();
  if (!(error instanceof TokenError || error instanceof TimeoutError)) return error;
  const { name: _name, code: _code, ...facts } = error.cause as Record<string, unknown>;
  const Same = error.constructor as new (message: string, facts: object) => Error;
  return new Same(error.message, { ...facts, ...(error.retryable && retryAfterMs !== undefined && { retryAfterMs }) });
}
