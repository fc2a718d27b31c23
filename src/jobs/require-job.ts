import { unexpectedAnswer } from "../errors/unexpected-answer.ts";
import type { Job } from "./job.ts";

/** The job that an answer holds. */
export function requireJob(operationId: "createJob" | "getJob" | "cancelJob", answer: Job | undefined): Job {
  if (typeof answer?.jobId === "number" && typeof answer.status === "string") return answer;
  throw unexpectedAnswer(operationId, "a job");
}
