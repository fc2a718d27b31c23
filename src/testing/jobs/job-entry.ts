import { javaDateTime, javaDuration, javaDurationMs } from "../java-time.ts";
import { hasEnded, type MockJob } from "./mock-job.ts";

/** A job in the book: it moves by the clock until a test, a cancel or the contract's example fixes it. */
export interface JobEntry {
  jobId: number;
  connectionId: string;
  jobType: MockJob["jobType"];
  createdAtMs: number;
  /** Set while the job moves by itself. */
  moving?: { durationMs: number; outcome: "succeeded" | "failed" };
  /** Set once it does not. */
  fixed?: MockJob;
  /** False for the examples of the contract: they can be read but are in nobody's way. */
  live: boolean;
}

/** The job as it stands at a time. */
export function jobAt(entry: JobEntry, nowMs: number): MockJob {
  const { jobId, connectionId, jobType, createdAtMs, moving, fixed } = entry;
  if (fixed) return fixed;
  const { durationMs, outcome } = moving ?? { durationMs: 0, outcome: "succeeded" };
  const elapsedMs = nowMs - createdAtMs;
  const head = { jobId, connectionId, jobType, startTime: javaDateTime(createdAtMs) };
  if (elapsedMs < durationMs / 8) return { ...head, status: "pending", ...stats(jobId, 0) };
  if (elapsedMs < durationMs) {
    const share = (elapsedMs / durationMs - 1 / 8) / (7 / 8);
    // The time until its attempt began: the server does not touch a job while it runs.
    return { ...head, status: "running", duration: javaDuration(durationMs / 8), ...stats(jobId, share) };
  }
  const ended = { lastUpdatedAt: javaDateTime(createdAtMs + durationMs), duration: javaDuration(durationMs) };
  return { ...head, status: outcome, ...ended, ...stats(jobId, outcome === "failed" ? 0.4 : 1) };
}

/** The same job with other properties; a job that ends thereby gets the times that go with it. */
export function changedJob(entry: JobEntry, change: Partial<MockJob>, nowMs: number): MockJob {
  const before = jobAt(entry, nowMs);
  const job: MockJob = { ...before, ...change, jobId: entry.jobId };
  if (job.status !== before.status && change.duration === undefined) delete job.duration;
  if (hasEnded(job.status)) {
    job.lastUpdatedAt ??= javaDateTime(nowMs);
    job.duration ??= javaDuration(Math.max(nowMs - entry.createdAtMs, 0));
  } else {
    if (change.lastUpdatedAt === undefined) delete job.lastUpdatedAt;
    // The time until it got this status.
    if (job.status !== "pending") job.duration ??= javaDuration(Math.max(nowMs - entry.createdAtMs, 0));
  }
  return job;
}

/** How long a job took at most that a test adds without saying so. */
const DURATION_MS = 10_000;

/** A job that a test adds, with the times and amounts that the server gives one in this status. */
export function completeJob(job: MockJob, nowMs: number): MockJob {
  const { jobId, status } = job;
  const startMs = Date.parse(job.startTime);
  const tookMs = job.duration === undefined ? DURATION_MS : javaDurationMs(job.duration);
  const endMs = Math.min(startMs + tookMs, Math.max(startMs, nowMs));
  const complete = { ...(hasEnded(status) && stats(jobId, status === "succeeded" ? 1 : 0.4)), ...job };
  if (hasEnded(status)) {
    complete.lastUpdatedAt ??= javaDateTime(endMs);
    complete.duration ??= javaDuration(Math.max(Date.parse(complete.lastUpdatedAt) - startMs, 0));
  }
  // The time until it got this status.
  if (status !== "pending") complete.duration ??= javaDuration(0);
  return complete;
}

/** The job without what the server leaves out of its answers to POST and DELETE. */
export function withoutStats(job: MockJob): MockJob {
  const { bytesSynced: _bytes, rowsSynced: _rows, ...rest } = job;
  return rest;
}

/** Amounts that differ from job to job but not from run to run. */
function stats(jobId: number, share: number): { bytesSynced: number; rowsSynced: number } {
  const rows = 40_000 + ((jobId * 7_919) % 90_000);
  return { bytesSynced: Math.floor(rows * 412 * share), rowsSynced: Math.floor(rows * share) };
}
