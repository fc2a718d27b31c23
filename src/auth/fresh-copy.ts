import {
  ClientClosedError,
  TimeoutError,
  type TimeoutErrorFacts,
  TokenError,
  type TokenErrorFacts,
} from "../errors.ts";

/** Everyone who waited for one failed flight gets an error object of their own. */
export function freshCopy(error: unknown): unknown {
  if (error instanceof ClientClosedError) return new ClientClosedError();
  if (!(error instanceof Error)) return error;
  const { name: _name, code: _code, ...facts } = (error.cause ?? {}) as Record<string, unknown>;
  if (error instanceof TokenError) return new TokenError(error.message, facts as unknown as TokenErrorFacts);
  if (error instanceof TimeoutError) return new TimeoutError(error.message, facts as unknown as TimeoutErrorFacts);
  return error;
}
