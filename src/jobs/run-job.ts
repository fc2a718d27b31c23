import { checkConnectionId } from "../checks/check-id.ts";
import { addFacts } from "../errors/add-facts.ts";
import { mayHaveBeenCarriedOut } from "../errors/may-have-been-carried-out.ts";
import { ConfigurationError } from "../errors.ts";
import type { Schemas } from "../generated/airbyte.gen.ts";
import { followJob, judgeEnd } from "./finish-job.ts";
import { isSync, type Job } from "./job.ts";
import { isStateConflict } from "./job-failures.ts";
import type { JobStarter } from "./jobs-client.ts";
import { requireNewJob } from "./require-job.ts";
import { inPlaceOfSync, ofConnection, refuseIfInactive } from "./start-failures.ts";
import { Wait } from "./wait.ts";
import { resolveWaitOptions, WAIT_OPTIONS, type WaitOptions } from "./wait-options.ts";

/** The job that `runJob` starts. */
export interface RunJobRequest {
  /** The connection to run it for. */
  connectionId: string;
  /** What it does. `reset` and `clear` delete the data of all streams. */
  jobType: Exclude<Schemas.JobTypeEnum, "refresh">;
}

/**
 * Starts a job and waits until it is over, as `waitForJob` does; `timeoutMs` covers both. The start request is sent once: if its answer
 * is lost, `runJob` fails rather than start another job. For a sync that may be running already, or must not run twice, use
 * `ensureSync`.
 *
 * `sync` fails with a 409 while a sync of the connection is running; one that is still queued is waited for instead. `reset` and
 * `clear` (the server calls both `reset`) end a running sync, though not one that is `incomplete`, and delete the data of all streams.
 * `refresh` cannot be started through this API.
 *
 * @throws ConfigurationError for `refresh`, before anything is sent.
 * @throws JobError if the job failed or was cancelled; `throwOnFailure: false` returns it instead. Also, whatever `throwOnFailure` says, if
 * the server ran a reset in place of the sync, because an earlier one failed; its `job` is that reset.
 * @throws ApiError if the start is refused, such as with a 409 while a sync runs.
 * @throws TimeoutError after `timeoutMs`; if the job was known by then it has `jobId` and `job`, and the job goes on in Airbyte.
 * @example
 * const job = await runJob(airbyte, { connectionId, jobType: "sync" }, { onUpdate: (seen) => console.log(seen.status) });
 */
export async function runJob(airbyte: JobStarter, request: RunJobRequest, options?: WaitOptions): Promise<Job> {
  const settings = resolveWaitOptions("runJob", options);
  if (typeof request !== "object" || request === null)
    throw new ConfigurationError("runJob takes { connectionId, jobType } as its second argument");
  const misplaced = WAIT_OPTIONS.find((name) => name in request);
  if (misplaced) throw new ConfigurationError(`runJob: ${misplaced} belongs in its third argument`);
  checkConnectionId("runJob", request.connectionId);
  if ((request.jobType as string) === "refresh") {
    throw new ConfigurationError(
      'Airbyte\'s API cannot start a job of type "refresh": refresh the streams in its web app, or run "clear" and then "sync"',
    );
  }
  // The caller may change its own meanwhile.
  const body = { ...request };
  const wait = new Wait(airbyte, settings);
  const created = await createdJob(airbyte, body, wait).catch((error: unknown) => {
    throw ofConnection(error, body.connectionId, wait);
  });
  wait.job = created;
  wait.createdAtMs = performance.now();
  const job = await followJob(airbyte, created.jobId, wait);
  // One that does not say its type is what was asked for.
  const jobType = job.jobType ?? "sync";
  if (body.jobType === "sync" && !isSync({ jobType })) throw inPlaceOfSync(job);
  return judgeEnd(job, wait);
}

async function createdJob(airbyte: JobStarter, body: RunJobRequest, wait: Wait): Promise<Job> {
  const { connectionId } = body;
  wait.starting = true;
  try {
    return requireNewJob(await wait.run((signal) => airbyte.createJob({ body, signal }), "createJob"), connectionId);
  } catch (error) {
    if (wait.endedBy || !mayHaveBeenCarriedOut(error)) throw error;
    if (isStateConflict(error)) await refuseIfInactive(airbyte, connectionId, wait, error);
    throw addFacts(error, {}, "the job may have been created: look at listJobs before you start another");
  }
}
