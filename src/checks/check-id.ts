import { ConfigurationError } from "../errors.ts";
import { isUuid, shown } from "./check-parameters.ts";

/** Refuses what cannot be the id of a connection, before a request is made with it. */
export function checkConnectionId(what: string, connectionId: unknown): void {
  if (typeof connectionId === "string" && isUuid(connectionId)) return;
  throw new ConfigurationError(`${what}: connectionId must be the UUID of a connection, not ${shown(connectionId)}`);
}

/** Refuses what cannot be the number of a job, before a request is made with it. */
export function checkJobId(what: string, jobId: unknown): void {
  if (Number.isSafeInteger(jobId) && (jobId as number) >= 0) return;
  const found = typeof jobId === "number" ? String(jobId) : `of type ${typeof jobId}`;
  throw new ConfigurationError(`${what}: jobId must be the number of a job, not ${found}`);
}
