import { AirbyteError, ApiError, RedirectError, ResponseParseError, TokenError } from "../errors.ts";
import { isOfDeletedConnection } from "../problem.ts";

/** The server may not know a job that it has just created. */
const NEW_JOB_MS = 10_000;

/**
 * Whether to poll again after this failure. Once the job has been seen (`isKnown`), that includes whatever a proxy answers while the server
 * restarts; at the first poll the same answer means a wrong base URL.
 */
export function isTransient(error: unknown, isKnown: boolean): boolean {
  if (!(error instanceof AirbyteError)) return false;
  // A server without its database answers 500, as it does to mistakes; but there is little to mistake in a question about a job.
  const isBroken = error instanceof ApiError && error.status === 500;
  return error.retryable || isBroken || (isKnown && isOfProxy(error));
}

function isOfProxy(error: AirbyteError): boolean {
  if (error instanceof ResponseParseError || error instanceof RedirectError) return true;
  if (error instanceof TokenError) return error.kind !== "rejected";
  if (!(error instanceof ApiError)) return false;
  const { status, problem } = error;
  // A server whose identity provider restarts refuses tokens that are good. And Airbyte itself says everything in JSON.
  return status === 401 || problem === undefined || problem.kind === "html" || problem.kind === "text";
}

/** Whether the server may not know a job yet that this client has created: an unknown job is a 404, a 403 or a 409. */
export function isNotThereYet(error: unknown, createdAtMs: number | undefined): boolean {
  if (createdAtMs === undefined || performance.now() - createdAtMs > NEW_JOB_MS) return false;
  if (!(error instanceof ApiError) || error.unknownRoute) return false;
  return error.status === 404 || error.status === 403 || isStateConflict(error);
}

/** The connection has a job that is not over. */
export function isAlreadyRunning(error: unknown): boolean {
  if (!(error instanceof ApiError) || isOfDeletedConnection(error.problem)) return false;
  return error.status === 409 && error.isType("try-again-later");
}

/** The connection is not active, or the server lost sight of a job that it was starting, or does not know a job. */
export function isStateConflict(error: unknown): error is ApiError {
  return error instanceof ApiError && error.status === 409 && error.isType("state-conflict");
}
