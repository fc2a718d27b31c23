import { mixedUpAnswer, unexpectedAnswer } from "../errors/unexpected-answer.ts";
import type { Job } from "./job.ts";

/** The job that an answer holds; it has to be the one that was asked for. */
export function requireJob(operationId: "getJob" | "cancelJob", answer: Job | undefined, jobId: number): Job {
  const job = requireAnyJob(operationId, answer);
  if (job.jobId === jobId) return job;
  throw mixedUpAnswer(operationId, `job ${job.jobId}`, `job ${jobId}`);
}

/** The job that the answer to its start holds. */
export function requireNewJob(answer: Job | undefined, connectionId: string): Job {
  const job = requireAnyJob("createJob", answer);
  if (isOf(connectionId)(job)) return job;
  throw mixedUpAnswer("createJob", `job ${job.jobId} of connection ${job.connectionId}`, `one of ${connectionId}`);
}

/** The jobs of a connection among the rows of its list. A list of others only says nothing of it. */
export function requireJobsOf(connectionId: string, rows: readonly Job[]): readonly Job[] {
  const own = rows.filter(isOf(connectionId));
  if (own.length > 0 || rows.length === 0) return own;
  throw mixedUpAnswer("listJobs", "jobs of other connections", `those of ${connectionId}`);
}

/** One that does not name its connection is of the one that was asked for. */
function isOf(connectionId: string): (job: Job) => boolean {
  return (job) => String(job.connectionId ?? connectionId).toLowerCase() === connectionId.toLowerCase();
}

function requireAnyJob(operationId: "createJob" | "getJob" | "cancelJob", answer: Job | undefined): Job {
  if (typeof answer?.jobId === "number" && typeof answer.status === "string") return answer;
  throw unexpectedAnswer(operationId, "a job");
}
