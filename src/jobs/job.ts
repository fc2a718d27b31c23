import type { Schemas } from "../generated/airbyte.gen.ts";

/** A job, as Airbyte describes it. The other types of the API are in `Schemas`: a connection is a `Schemas.ConnectionResponse`. */
export type Job = Schemas.JobResponse;

const TERMINAL: readonly string[] = ["succeeded", "failed", "cancelled"];

/**
 * Whether a job is over: `succeeded`, `failed` or `cancelled`. `incomplete` is not: an attempt failed, and another may follow. Neither
 * is a status that this version does not know.
 */
export function hasEnded(job: Job): boolean {
  return TERMINAL.includes(job.status);
}

/** Whether a job moves data, as opposed to throwing it away. */
export function isSync({ jobType }: Pick<Job, "jobType">): boolean {
  return jobType === "sync" || jobType === "refresh";
}
