import { addFacts } from "../errors/add-facts.ts";
import { mayHaveBeenCarriedOut } from "../errors/may-have-been-carried-out.ts";
import { AirbyteError, JobError } from "../errors.ts";
import { hasEnded, type Job } from "./job.ts";
import { isNotThereYet, isTransient } from "./job-failures.ts";
import type { JobReader } from "./jobs-client.ts";
import { PollPauses } from "./poll-pauses.ts";
import { requestCancel } from "./request-cancel.ts";
import { requireJob } from "./require-job.ts";
import { Wait } from "./wait.ts";
import type { WaitSettings } from "./wait-options.ts";

const CANCELLED = "it was cancelled because of that";
/** A process that is about to end does not wait longer than this for a cancel. */
const CANCEL_SETTINGS = { timeoutMs: 30_000, intervalMs: 2_000, maxIntervalMs: 30_000 };

/**
 * Polls a job, at once and then after pauses. Yields it when its status, rows or bytes have changed, and for the last time when it is
 * over.
 */
export async function* pollJob(
  airbyte: JobReader,
  jobId: number,
  wait: Wait,
  settings = wait.settings,
): AsyncGenerator<Job, undefined, undefined> {
  const pauses = new PollPauses(settings);
  let previous: Job | undefined;
  wait.jobId = jobId;
  try {
    for (let looks = 0; ; looks += 1) {
      if (looks > 0) await wait.pause(pauses.next());
      let job: Job;
      try {
        const answer = await wait.run((signal) => airbyte.getJob({ path: { jobId }, signal }), "getJob");
        job = requireJob("getJob", answer, jobId);
      } catch (error) {
        if (wait.endedBy) throw error;
        wait.failure = error;
        if (!isNotThereYet(error, wait.createdAtMs)) pauses.failed(error, wait.job !== undefined);
        continue;
      }
      pauses.succeeded();
      wait.failure = undefined;
      wait.job = job;
      // A copy: what the caller does to it must not change what is known of the job.
      if (!previous || hasChanged(previous, job)) yield { ...job };
      if (hasEnded(job)) return;
      previous = job;
    }
  } catch (error) {
    if (wait.endedBy === "leave") return;
    const end = await endOfWait(error, airbyte, jobId, wait, settings);
    if ("error" in end) throw end.error;
    wait.job = end.job;
    wait.extend(CANCEL_SETTINGS.timeoutMs);
    yield { ...end.job };
  }
}

function hasChanged(before: Job, now: Job): boolean {
  return before.status !== now.status || before.rowsSynced !== now.rowsSynced || before.bytesSynced !== now.bytesSynced;
}

/** The error to throw for a wait that did not come to its end; it cancels the job first, if that was asked for. Or the job, if that is over after all. */
async function endOfWait(
  error: unknown,
  airbyte: JobReader,
  jobId: number,
  { endedBy, job, settings: asked }: Wait,
  settings: WaitSettings,
): Promise<{ error: unknown } | { job: Job }> {
  const goOn = `call waitForJob(airbyte, ${jobId}) to go on waiting`;
  if (endedBy === undefined || endedBy === "close") {
    // Whoever goes on with the job that an error names must find the one that was asked for.
    if (settings !== asked) return { error: addFacts(error, {}, `job ${jobId}, a reset, must end first`) };
    const seen = job && `job ${jobId} was last seen ${job.status}${isTransient(error, true) ? `; ${goOn}` : ""}`;
    return { error: addFacts(error, { jobId, ...(job && { job }) }, seen) };
  }
  const { onAbort, onTimeout = onAbort } = settings;
  const cancels = (endedBy === "timeout" ? onTimeout : onAbort) === "cancel";
  const cancelled = cancels ? await tryToCancel(airbyte, jobId, goOn) : { text: goOn };
  // The reason of an abort is the caller's own and stays what it is.
  if (endedBy !== "timeout") return { error };
  if (cancelled.text === undefined) return cancelled;
  const { text, ...facts } = cancelled;
  return { error: addFacts(error, facts, text) };
}

/** Cancels the job. Returns what came of it in words, and the job as last seen; no words for one that was over before it was cancelled. */
async function tryToCancel(
  airbyte: JobReader,
  jobId: number,
  goOn: string,
): Promise<{ text: string; job?: Job } | { text?: never; job: Job }> {
  const wait = new Wait(airbyte, CANCEL_SETTINGS);
  try {
    const job = await requestCancel(airbyte, jobId, wait);
    // It may have come to its end before the cancel reached it.
    if (hasEnded(job) && job.status !== "cancelled") return { job };
    return { text: hasEnded(job) ? CANCELLED : "a cancel was requested", job };
  } catch (error) {
    const cancelAnswered = wait.cancel === "answered";
    if (error instanceof JobError) {
      const { job, message } = error;
      // The cancel took effect between two requests.
      if (cancelAnswered && job.status === "cancelled") return { text: CANCELLED, job };
      if (hasEnded(job)) return { job };
      if (!cancelAnswered) return { text: message, job };
    }
    const mayBe = cancelAnswered || (wait.cancel === "asked" && mayHaveBeenCarriedOut(error));
    const why = error instanceof AirbyteError && !wait.endedBy ? `: ${error.message}` : "";
    const text = `${mayBe ? "it may have been cancelled" : "it could not be cancelled"}${why}; ${goOn}`;
    return { text, ...(wait.job && { job: wait.job }) };
  }
}
