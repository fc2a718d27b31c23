import type { Job } from "../../src/jobs/job.ts";
import { answeringClient, type Script } from "./answering-client.ts";
import { CONNECTION_ID } from "./ids.ts";

/** A job of the connection `CONNECTION_ID`, number 7 unless it says otherwise. */
export const job = (status: string, more: Partial<Job> = {}): Job => ({
  jobId: 7,
  connectionId: CONNECTION_ID,
  jobType: "sync",
  startTime: "2026-09-14T06:00:00Z",
  status,
  ...more,
});

/** A client whose job goes through these answers, the last one for good, and the times at which it was looked at. */
export function jobOf(...answers: unknown[]) {
  const lookedAtMs: number[] = [];
  const startMs = Date.now();
  const script: Script = () => {
    lookedAtMs.push(Date.now() - startMs);
    const answer = answers[Math.min(lookedAtMs.length, answers.length) - 1];
    return answer instanceof Response ? answer.clone() : answer;
  };
  return { ...answeringClient(script, { maxRetries: 0 }), lookedAtMs };
}
