import {
  ClientClosedError,
  TimeoutError,
  type TimeoutErrorFacts,
  TokenError,
  type TokenErrorFacts,
} from "../errors.ts";

/** A copy of the error of a failed flight, so that each caller who waited for it gets an object of its own. */
export function copyError(error: unknown): unknown {
  if (error instanceof ClientClosedError) return new ClientClosedError();
  if (!(error instanceof Error)) return error;
  const { name: _name, code: _code, ...facts } = (error.cause ?? {}) as Record<string, unknown>;
  if (error instanceof TokenError) return new TokenError(error.message, facts as unknown as TokenErrorFacts);
  if (error instanceof TimeoutError) return new TimeoutError(error.message, facts as unknown as TimeoutErrorFacts);
  return error;
}
