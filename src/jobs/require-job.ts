import { unexpectedAnswer } from "../errors/unexpected-answer.ts";
import type { Job } from "./job.ts";

const MIXED_UP = ": a proxy or cache mixes answers up";

/** The job that an answer holds; it has to be the one that was asked for. */
export function requireJob(operationId: "getJob" | "cancelJob", answer: Job | undefined, jobId: number): Job {
  const job = requireAnyJob(operationId, answer);
  if (job.jobId === jobId) return job;
  throw unexpectedAnswer(operationId, `job ${jobId}, but with job ${job.jobId}${MIXED_UP}`);
}

/** The job that the answer to its start holds. */
export function requireNewJob(answer: Job | undefined, connectionId: string): Job {
  const job = requireAnyJob("createJob", answer);
  if (isOf(connectionId)(job)) return job;
  const found = `job ${job.jobId} of connection ${job.connectionId}`;
  throw unexpectedAnswer("createJob", `a job of connection ${connectionId}, but with ${found}${MIXED_UP}`);
}

/** The jobs of a connection among the rows of its list. A list of others only says nothing of it. */
export function requireJobsOf(connectionId: string, rows: readonly Job[]): readonly Job[] {
  const own = rows.filter(isOf(connectionId));
  if (own.length > 0 || rows.length === 0) return own;
  throw unexpectedAnswer("listJobs", `jobs of connection ${connectionId}, but with jobs of others${MIXED_UP}`);
}

/** One that does not name its connection is of the one that was asked for. */
function isOf(connectionId: string): (job: Job) => boolean {
  return (job) => String(job.connectionId ?? connectionId).toLowerCase() === connectionId.toLowerCase();
}

function requireAnyJob(operationId: "createJob" | "getJob" | "cancelJob", answer: Job | undefined): Job {
  if (typeof answer?.jobId === "number" && typeof answer.status === "string") return answer;
  throw unexpectedAnswer(operationId, "a job");
}
