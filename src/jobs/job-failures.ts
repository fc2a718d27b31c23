import { AirbyteError, ApiError, ConnectionError, ResponseParseError, TimeoutError } from "../errors.ts";

/** The server may not know a job that it has just created. */
const NEW_JOB_MS = 10_000;

/** Whether a failed look at a job may be followed by another one. */
export function isTransient(error: unknown, seenBefore: boolean): boolean {
  // A web page or half an answer comes from a proxy while the server restarts. At the first look it means a wrong base URL.
  if (error instanceof ResponseParseError) return seenBefore;
  // A server whose identity provider restarts refuses tokens that are good.
  if (error instanceof ApiError && error.status === 401) return seenBefore;
  return error instanceof AirbyteError && error.retryable;
}

/** Whether the server may not know a job yet that this client has created: an unknown job is a 404, a 403 or a 409. */
export function isNotThereYet(error: unknown, createdAtMs: number | undefined): boolean {
  if (createdAtMs === undefined || performance.now() - createdAtMs > NEW_JOB_MS) return false;
  if (!(error instanceof ApiError) || error.unknownRoute) return false;
  return error.status === 404 || error.status === 403 || isStateConflict(error);
}

/** Whether a write may have been carried out although it failed: look before you write again. */
export function isAmbiguous(error: unknown): boolean {
  if (error instanceof ConnectionError) return error.sent === "maybe";
  if (error instanceof TimeoutError) return error.phase !== "token";
  if (error instanceof ResponseParseError) return true;
  return error instanceof ApiError && (error.status === 408 || error.status >= 500 || isStateConflict(error));
}

/** The connection has a job that is not over. (Or its workflow was deleted, which the server reports the same way.) */
export function isAlreadyRunning(error: unknown): boolean {
  return error instanceof ApiError && error.status === 409 && error.isType("try-again-later");
}

/** The connection is not active, or the server lost sight of a job that it was starting, or does not know a job. */
export function isStateConflict(error: unknown): error is ApiError {
  return error instanceof ApiError && error.status === 409 && error.isType("state-conflict");
}
