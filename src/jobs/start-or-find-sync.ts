import { addFacts } from "../errors/add-facts.ts";
import { mayHaveBeenCarriedOut } from "../errors/may-have-been-carried-out.ts";
import { mixedUpAnswer } from "../errors/unexpected-answer.ts";
import { TimeoutError } from "../errors.ts";
import { hasEnded, isSync, type Job } from "./job.ts";
import { isAlreadyRunning, isStateConflict, isTransient } from "./job-failures.ts";
import type { JobStarter } from "./jobs-client.ts";
import { newestJob, newestJobs, runningRefresh } from "./newest-job.ts";
import { pollJob } from "./poll-job.ts";
import { PollPauses } from "./poll-pauses.ts";
import { requireNewJob } from "./require-job.ts";
import { inPlaceOfSync, ofConnection, refuseIfInactive } from "./start-failures.ts";
import type { Wait } from "./wait.ts";

/** How long a job may take to appear after the answer to its creation was lost. Less with a short `maxIntervalMs`: see `LOOKS`. */
const LOOK_FOR_MS = 60_000;
const LOOKS = 6;
/** This many refusals while nothing runs are the end: the connection's workflow is gone. */
const MOST_REFUSALS = 3;

/** The sync to wait for. */
interface FoundSync {
  job: Job;
  /** It ran already, so that this client did not start it. */
  attached: boolean;
}

/** What came of one request for a sync. */
type Outcome =
  | { is: "found"; sync: FoundSync }
  | { is: "blocked"; reset: Job }
  /** The server started a reset instead of the sync: an earlier one failed, and no sync runs until one succeeds or is cancelled. */
  | { is: "replaced"; reset: Job }
  /** Neither started nor running, without a reason that can be seen. */
  | { is: "refused"; failure: unknown }
  /** The answer was lost, or leaves open whether a job was created. `before` is the newest job from before the request. */
  | { is: "unknown"; failure: unknown; before: Job | undefined };

/** Asks for a sync, and finds the one to wait for whatever the answer is. No second one is asked for while a first may yet start. */
export async function startOrFindSync(airbyte: JobStarter, connectionId: string, wait: Wait): Promise<FoundSync> {
  try {
    return await untilFound(airbyte, connectionId, wait);
  } catch (error) {
    throw ofConnection(error, connectionId, wait);
  }
}

async function untilFound(airbyte: JobStarter, connectionId: string, wait: Wait): Promise<FoundSync> {
  const pauses = new PollPauses(wait.settings);
  for (let refusals = 0; ; ) {
    const asked = await askForSync(airbyte, connectionId, wait);
    const outcome = asked.is === "unknown" ? await lookForSync(airbyte, connectionId, wait, asked) : asked;
    switch (outcome.is) {
      case "found":
        return outcome.sync;
      case "blocked":
        await waitForReset(airbyte, outcome.reset, wait);
        break;
      case "replaced": {
        const reset = await waitForReset(airbyte, outcome.reset, wait);
        refusals += 1;
        if (reset.status === "failed" || refusals === MOST_REFUSALS) throw inPlaceOfSync(reset);
        break;
      }
      case "refused":
        refusals += 1;
        if (refusals === MOST_REFUSALS) {
          const text = "but the connection has no running job; if this persists, it may be broken";
          throw addFacts(outcome.failure, {}, text);
        }
        await wait.pause(pauses.next());
    }
  }
}

/** One request for a sync. Jobs are told apart by their ids, not by clocks: the newest one is looked up before. */
async function askForSync(airbyte: JobStarter, connectionId: string, wait: Wait): Promise<Outcome> {
  const newest = () => wait.run((signal) => newestJob(airbyte, connectionId, signal), "listJobs");
  const before = await newest();
  let job: Job | undefined;
  let failure: unknown;
  wait.starting = true;
  try {
    const body = { connectionId, jobType: "sync" } as const;
    const answer = requireNewJob(
      await wait.run((signal) => airbyte.createJob({ body, signal }), "createJob"),
      connectionId,
    );
    wait.starting = false;
    // One that does not say its type is what was asked for.
    job = { ...answer, jobType: answer.jobType ?? "sync" };
    if (job.jobId !== before?.jobId) {
      // A refresh that was queued already: nobody can ask for one here.
      const attached = job.jobType === "refresh";
      if (!attached) wait.createdAtMs = performance.now();
      return isSync(job) ? { is: "found", sync: { job, attached } } : { is: "replaced", reset: job };
    }
    failure = mixedUpAnswer("createJob", `the old job ${job.jobId}`, "a new one");
  } catch (error) {
    if (wait.endedBy) throw error;
    wait.starting = mayHaveBeenCarriedOut(error);
    if (wait.starting) return { is: "unknown", failure: error, before };
    if (!isAlreadyRunning(error)) throw error;
    job = await newest();
    failure = error;
    // A refresh moves the same data.
    if (!job || hasEnded(job)) {
      job = (await wait.run((signal) => runningRefresh(airbyte, connectionId, signal), "listJobs")) ?? job;
    }
  }
  // A queued sync is the answer itself; any other that runs is a 409. It may have ended by now, but not before it was asked for.
  const wasOver = before !== undefined && hasEnded(before) && before.jobId === job?.jobId;
  if (!job || wasOver) return { is: "refused", failure };
  if (isSync(job)) return { is: "found", sync: { job, attached: true } };
  return hasEnded(job) ? { is: "refused", failure } : { is: "blocked", reset: job };
}

/** Looks for the job that a request may have created, which may be a reset that was due. */
async function lookForSync(
  airbyte: JobStarter,
  connectionId: string,
  wait: Wait,
  { failure, before }: Extract<Outcome, { is: "unknown" }>,
): Promise<Extract<Outcome, { is: "found" | "replaced" }>> {
  // The same 409 says that the connection is switched off. Then there is nothing to look for, and an old job is not an answer.
  if (isStateConflict(failure)) await refuseIfInactive(airbyte, connectionId, wait, failure);
  const { settings } = wait;
  const pauses = new PollPauses(settings);
  const untilMs = performance.now() + Math.min(LOOK_FOR_MS, LOOKS * settings.maxIntervalMs);
  let seen = "whether it was created is not known";
  for (let looks = 0; ; looks += 1) {
    const leftMs = untilMs - performance.now();
    if (looks >= LOOKS && leftMs <= 0) break;
    try {
      if (looks > 0) await wait.pause(leftMs > 0 ? Math.min(pauses.next(), leftMs) : pauses.next());
      const jobs = await wait.run((signal) => newestJobs(airbyte, connectionId, signal), "listJobs");
      const since = before?.jobId ?? 0;
      // The first sync since then: a reset that came after it may have ended it.
      const job = jobs.findLast((each) => each.jobId > since && isSync(each)) ?? jobs[0];
      seen = "no job has appeared since";
      const isNew = job && job.jobId > since;
      if (isNew) {
        wait.createdAtMs = performance.now();
        wait.starting = false;
      }
      if (job && isSync(job) && (isNew || !hasEnded(job))) return { is: "found", sync: { job, attached: !isNew } };
      if (isNew) return { is: "replaced", reset: job };
    } catch (error) {
      const startFailed = `the answer to its start was: ${failure instanceof Error ? failure.message : failure}`;
      if (wait.endedBy === "timeout") throw addFacts(error, {}, startFailed);
      if (wait.endedBy) throw error;
      if (isTransient(error, true)) continue;
      throw addFacts(error, { mayHaveArrived: true }, `a sync may run, so look at listJobs; ${startFailed}`);
    }
  }
  throw addFacts(failure, {}, `${seen}; a sync may still start: look at listJobs before you try again`);
}

/** Waits until a reset is over, so that the sync can be asked for again. The reset is never cancelled. */
async function waitForReset(airbyte: JobStarter, reset: Job, wait: Wait): Promise<Job> {
  let ended = reset;
  wait.job = reset;
  try {
    const settings = { ...wait.settings, onAbort: "leave", onTimeout: "leave" } as const;
    for await (const job of pollJob(airbyte, reset.jobId, wait, settings)) ended = job;
  } catch (error) {
    if (wait.endedBy !== "timeout") throw error;
    const { limitMs } = error as TimeoutError;
    const message = `No sync was started within ${limitMs} ms: job ${reset.jobId}, a reset, must end first; then try again`;
    throw new TimeoutError(message, { phase: "deadline", limitMs, attempts: 0 });
  }
  wait.jobId = undefined;
  wait.job = undefined;
  return ended;
}
