import { AirbyteError, ApiError, ConnectionError, RedirectError, ResponseParseError, TimeoutError } from "../errors.ts";
import type { OperationId } from "../http/operation.ts";
import { leavesDoubt } from "./statuses.ts";

/**
 * Whether a write that failed may have been carried out all the same: its answer was lost, came too late, or says nothing about what the
 * server did. If true, check before you write again, and keep checking for some minutes: the server may still be working on it. Ask this
 * only about writes: it is also true for a read that failed in such a way. For a call that you aborted yourself, or ended with `close()`, it can be
 * false, although that call may have been carried out, too; and it is false for an error that has become plain data, in JSON or in another process.
 *
 * @example
 * try {
 *   source = await airbyte.createSource({ body });
 * } catch (error) {
 *   if (!mayHaveBeenCarriedOut(error)) throw error;
 *   source = await findSource(body.name); // your own search, which throws if it finds nothing
 * }
 */
export function mayHaveBeenCarriedOut(error: unknown): boolean {
  if (error instanceof AirbyteError && error.mayHaveArrived) return true;
  if (error instanceof ConnectionError) return error.sent === "maybe";
  if (error instanceof TimeoutError) return error.phase !== "token" && error.attempts !== 0;
  if (error instanceof RedirectError) return error.status === 303;
  if (error instanceof ResponseParseError) return true;
  return error instanceof ApiError && (leavesDoubt(error.status) || isStateConflictOfStart(error));
}

/** The server lost sight of the job that it was starting, unless the connection was seen to be inactive. */
function isStateConflictOfStart(error: ApiError): boolean {
  const { operationId, status, mayHaveArrived } = error;
  return (
    operationId === ("createJob" satisfies OperationId) &&
    status === 409 &&
    mayHaveArrived !== false &&
    // One whose body was cut off or replaced can be any conflict.
    (/^(html|text)$/.test(error.problem?.kind ?? "text") || error.isType("state-conflict"))
  );
}
