import { addFacts } from "../errors/add-facts.ts";
import { JobError } from "../errors.ts";
import { hasEnded, type Job } from "./job.ts";
import { isAmbiguous, isNotThereYet, isTransient } from "./job-failures.ts";
import type { JobReader } from "./jobs-client.ts";
import { PollPauses } from "./poll-pauses.ts";
import { requireJob } from "./require-job.ts";
import { requireRunningJob } from "./require-running-job.ts";
import { Wait } from "./wait.ts";
import type { WaitSettings } from "./wait-options.ts";

/** How many looks in a row may fail, each after the retries of the call itself. */
const MOST_FAILURES = 5;
/** Of a job that is known to be there more looks may fail, for as long as an upgrade of the server takes. */
const OUTAGE_MS = 300_000;
/**
 * The pause after a failed look is at least this long, doubled with each in a row, but no longer than the longest one that was asked
 * for: a server that restarts takes longer than a quick poll.
 */
const FAILURE_PAUSE_MS = 1_000;
/** A server that is away for longer is not asked at the pace of a quick poll. */
const OUTAGE_PAUSE_MS = 10_000;
/** A server that asks for a longer pause gets this one, if it is not shorter than the longest that was asked for. */
const LONGEST_ASKED_MS = 300_000;
/** A process that is about to end does not wait longer than this for a cancel. */
const CANCEL_MS = 30_000;

/**
 * Polls a job, at once and then after pauses. Yields it when its status, rows or bytes have changed, and for the last time when it is
 * over. `createdAtMs` says when this client created the job, on the clock of `performance.now()`.
 */
export async function* pollJob(
  airbyte: JobReader,
  jobId: number,
  wait: Wait,
  settings: WaitSettings,
  createdAtMs?: number,
): AsyncGenerator<Job, undefined, undefined> {
  const pauses = new PollPauses(settings);
  let failures = 0;
  let outageSinceMs = 0;
  let askedMs: number | undefined;
  let told: Job | undefined;
  wait.jobId = jobId;
  try {
    for (let looks = 0; ; looks += 1) {
      if (looks > 0) await wait.pause(pauses.next(askedMs));
      askedMs = undefined;
      let job: Job;
      try {
        job = requireJob("getJob", await wait.run((signal) => airbyte.getJob({ path: { jobId }, signal })));
      } catch (error) {
        if (wait.over) throw error;
        if (isNotThereYet(error, createdAtMs)) continue;
        if (failures === 0) outageSinceMs = performance.now();
        const isKnown = wait.job !== undefined;
        const isLast = failures >= MOST_FAILURES && (!isKnown || performance.now() - outageSinceMs > OUTAGE_MS);
        if (isLast || !isTransient(error, isKnown)) throw error;
        askedMs = pauseAfter(error, failures, settings);
        failures += 1;
        continue;
      }
      failures = 0;
      const changed = told === undefined || hasChanged(told, job);
      wait.job = job;
      told = job;
      // A copy: what the caller does to it must not change what is known of the job.
      if (changed) yield { ...job };
      if (hasEnded(job)) return;
    }
  } catch (error) {
    const { endedBy } = wait;
    if (endedBy === undefined || endedBy === "close") throw withJob(error, wait);
    const { onAbort, onTimeout = onAbort } = settings;
    const cancels = (endedBy === "timeout" ? onTimeout : onAbort) === "cancel";
    const goOn = `call waitForJob(airbyte, ${jobId}) to go on waiting`;
    const left = cancels ? await tryToCancel(airbyte, jobId, goOn) : goOn;
    // The caller's own reason stays what it is.
    throw endedBy === "timeout" ? addFacts(error, {}, left) : error;
  }
}

/** How long to leave the server alone, in milliseconds. */
function pauseAfter(error: unknown, failures: number, { maxIntervalMs }: WaitSettings): number {
  const { retryAfterMs = 0 } = error as { retryAfterMs?: number };
  const asked = Math.min(retryAfterMs, Math.max(LONGEST_ASKED_MS, maxIntervalMs));
  const longest = failures < MOST_FAILURES ? maxIntervalMs : Math.max(maxIntervalMs, OUTAGE_PAUSE_MS);
  return Math.max(asked, Math.min(FAILURE_PAUSE_MS * 2 ** failures, longest));
}

function hasChanged(before: Job, now: Job): boolean {
  return before.status !== now.status || before.rowsSynced !== now.rowsSynced || before.bytesSynced !== now.bytesSynced;
}

function withJob(error: unknown, { jobId, job }: Wait): unknown {
  return addFacts(error, { jobId, ...(job && { job }) }, job && `job ${jobId} was last seen ${job.status}`);
}

/** Cancels the job, and says what came of it. */
async function tryToCancel(airbyte: JobReader, jobId: number, goOn: string): Promise<string> {
  let asked = false;
  try {
    await new Wait(airbyte, { timeoutMs: CANCEL_MS }).run(async (signal) => {
      await requireRunningJob(airbyte, jobId, signal);
      asked = true;
      await airbyte.cancelJob({ path: { jobId }, signal });
    });
    return "its cancellation was asked for";
  } catch (error) {
    if (error instanceof JobError) return error.message;
    return asked && isAmbiguous(error) ? `it may have been cancelled; ${goOn}` : `it could not be cancelled; ${goOn}`;
  }
}
