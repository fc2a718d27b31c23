import { AirbyteError, ClientClosedError } from "../errors.ts";

/**
 * Throws what is no finding but the caller's own: a bug, a closed client, or an abort, whose reason may be an error of this package.
 */
export function requireOurs(error: unknown, signal: AbortSignal | undefined): asserts error is AirbyteError {
  if (signal?.aborted || !(error instanceof AirbyteError) || error instanceof ClientClosedError) throw error;
}
