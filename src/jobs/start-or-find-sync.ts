import { addFacts } from "../errors/add-facts.ts";
import { unexpectedAnswer } from "../errors/unexpected-answer.ts";
import { TimeoutError } from "../errors.ts";
import { hasEnded, isSync, type Job } from "./job.ts";
import { isAlreadyRunning, isAmbiguous, isStateConflict, isTransient } from "./job-failures.ts";
import type { JobStarter } from "./jobs-client.ts";
import { newestJob } from "./newest-job.ts";
import { pollJob } from "./poll-job.ts";
import { PollPauses } from "./poll-pauses.ts";
import { refuseIfInactive } from "./refuse-if-inactive.ts";
import { requireJob } from "./require-job.ts";
import type { Wait } from "./wait.ts";
import type { WaitSettings } from "./wait-options.ts";

/** How long a job may take to appear after the answer to its creation was lost. Less with a short `maxIntervalMs`: see `LOOKS`. */
const LOOK_FOR_MS = 60_000;
const LOOKS = 6;
/** How often "already running" is accepted while nothing runs. If the answer stays, the connection's workflow is gone. */
const MOST_REFUSALS = 3;

/** A sync that runs, or ran when it was asked for. */
export interface FoundSync {
  job: Job;
  /** It ran already, so that this client did not start it. */
  attached: boolean;
  /** When this client created it, or saw it after the answer to that was lost, on the clock of `performance.now()`. */
  createdAtMs?: number;
}

/**
 * Asks for a sync, and finds the one to wait for whatever the answer is:
 *
 * - a job: that one; also if it was queued before, which the server answers with, too, unless that one is a reset;
 * - 409, one is running: the newest job of the connection, also if it has ended in this moment. If that one is a reset, the sync is asked
 *   for again after it;
 * - no answer, or one that leaves open whether it was done: the job that has appeared since. None is asked for again.
 *
 * Which jobs are new is told by their ids, not by clocks: the newest one is looked at before anything is asked for.
 */
export async function startOrFindSync(
  airbyte: JobStarter,
  connectionId: string,
  wait: Wait,
  settings: WaitSettings,
): Promise<FoundSync> {
  const pauses = new PollPauses(settings);
  const newest = () => wait.run((signal) => newestJob(airbyte, connectionId, signal));
  for (let refusals = 0; ; ) {
    const before = await newest();
    let answer: Job | undefined;
    let failure: unknown;
    wait.starting = true;
    try {
      const body = { connectionId, jobType: "sync" } as const;
      const job = requireJob("createJob", await wait.run((signal) => airbyte.createJob({ body, signal })));
      // One that does not say its type is what was asked for.
      answer = { ...job, jobType: job.jobType ?? "sync" };
    } catch (error) {
      if (wait.over) throw error;
      failure = error;
    }
    wait.starting = isAmbiguous(failure);
    if (answer && answer.jobId !== before?.jobId && isSync(answer)) {
      return { job: answer, attached: false, createdAtMs: performance.now() };
    }
    if (!answer && !isAlreadyRunning(failure))
      return lookForJob(airbyte, connectionId, wait, settings, before, failure);
    const job = answer ?? (await newest());
    const inTheWay = job && !(job.jobId === before?.jobId && hasEnded(before)) ? job : undefined;
    if (inTheWay && isSync(inTheWay)) return { job: inTheWay, attached: true };
    if (inTheWay && !hasEnded(inTheWay)) await waitForReset(airbyte, inTheWay, wait, settings);
    else {
      refusals += 1;
      if (refusals === MOST_REFUSALS) {
        throw addFacts(
          failure ?? unexpectedAnswer("createJob", "a sync"),
          {},
          "but no job of the connection runs; if this stays so, the connection may be broken",
        );
      }
      await wait.pause(pauses.next());
    }
  }
}

/** After a failure that leaves open whether a job was created. */
async function lookForJob(
  airbyte: JobStarter,
  connectionId: string,
  wait: Wait,
  settings: WaitSettings,
  before: Job | undefined,
  failure: unknown,
): Promise<FoundSync> {
  if (!isAmbiguous(failure)) throw failure;
  // The same 409 says that the connection is switched off. Then there is nothing to look for, and an old job is not an answer.
  if (isStateConflict(failure)) await refuseIfInactive(airbyte, connectionId, wait, failure);
  const pauses = new PollPauses(settings);
  const untilMs = performance.now() + Math.min(LOOK_FOR_MS, LOOKS * settings.maxIntervalMs);
  let found = "whether it was created could not be seen";
  for (let looks = 0; ; looks += 1) {
    const leftMs = untilMs - performance.now();
    if (looks >= LOOKS && leftMs <= 0) break;
    try {
      if (looks > 0) await wait.pause(leftMs > 0 ? Math.min(pauses.next(), leftMs) : pauses.next());
      const job = await wait.run((signal) => newestJob(airbyte, connectionId, signal));
      found = "no job has appeared since";
      const isNew = job && (job.jobId > (before?.jobId ?? 0) || !hasEnded(job));
      if (isNew && isSync(job)) {
        const attached = job.jobId === before?.jobId;
        return { job, attached, ...(!attached && { createdAtMs: performance.now() }) };
      }
    } catch (error) {
      const startFailed = `the answer to its start was: ${failure instanceof Error ? failure.message : failure}`;
      if (wait.endedBy === "timeout") throw addFacts(error, {}, startFailed);
      if (wait.over) throw error;
      if (!isTransient(error, true)) throw addFacts(error, {}, `a sync may run, so look at listJobs; ${startFailed}`);
    }
  }
  throw addFacts(failure, {}, `${found}; one may still start, so look at listJobs before you try again`);
}

/** Waits until a reset is over, so that the sync can be asked for again. The reset is never cancelled, and how it ends does not matter. */
async function waitForReset(airbyte: JobStarter, reset: Job, wait: Wait, settings: WaitSettings): Promise<void> {
  wait.job = reset;
  try {
    for await (const _ of pollJob(airbyte, reset.jobId, wait, { ...settings, onAbort: "leave", onTimeout: "leave" }));
  } catch (error) {
    if (wait.endedBy !== "timeout") throw error;
    const { limitMs } = error as TimeoutError;
    const message = `No sync was started within ${limitMs} ms: job ${reset.jobId}, a reset, is in the way; call ensureSync again`;
    throw new TimeoutError(message, { phase: "deadline", limitMs });
  }
  wait.jobId = undefined;
  wait.job = undefined;
}
