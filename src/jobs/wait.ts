import { type CallScope, callScope, scopeOf } from "../cancellation/call-scope.ts";
import { Cancellation } from "../cancellation/cancellation.ts";
import { ClientClosedError, TimeoutError } from "../errors.ts";
import type { OperationId } from "../generated/operation-ids.gen.ts";
import type { Job } from "./job.ts";
import type { WaitSettings } from "./wait-options.ts";

/** A call that had less time than this may be a healthy one. */
const LATE_MS = 1_000;

/**
 * One wait, made of many calls and pauses. Each of them ends at once when the caller's signal aborts,
 * when the time limit of the whole has passed, or when the client is closed.
 */
export class Wait {
  /** What is waited for, as far as it is known. */
  jobId: number | undefined;
  /** The job as last seen. */
  job: Job | undefined;
  /** Why the last look at the job failed, if it did. */
  failure: unknown;
  /** Whether a job was asked for, and nothing is known yet of what came of it. */
  starting = false;
  /** How far a request to cancel the job has come. Airbyte may have forgotten one that it answered with success. */
  cancel: "asked" | "answered" | undefined;
  /** When this client created the job, or first saw it after the answer was lost, on the clock of `performance.now()`. */
  createdAtMs: number | undefined;
  /** What ended it: the caller's signal, the time limit, the closing of the client, which then makes no more calls, or {@link leave}. */
  endedBy: "signal" | "timeout" | "close" | "leave" | undefined;
  readonly settings: WaitSettings;
  readonly #scope: CallScope;
  #endsAtMs: number;
  #step: Cancellation | undefined;
  /** What the caller was last told. */
  #told: Promise<unknown> = Promise.resolve();

  constructor(airbyte: object, settings: WaitSettings) {
    this.settings = settings;
    this.#scope = scopeOf(airbyte) ?? callScope();
    this.#endsAtMs = performance.now() + (settings.timeoutMs ?? Number.POSITIVE_INFINITY);
  }

  /** Ends it, the step under way included, because nobody waits any more. */
  leave(): void {
    this.endedBy ??= "leave";
    this.#step?.stop(undefined);
  }

  /** Goes on for this long after its time limit: the job was over in time. */
  extend(ms: number): void {
    this.endedBy = undefined;
    this.#endsAtMs = performance.now() + ms;
  }

  /** Runs one step: a call of `operation`, if it has one. Its calls get the signal; should they not listen, the wait ends without them. */
  async run<T>(
    step: (signal: AbortSignal, cancellation: Cancellation) => Promise<T>,
    operation?: OperationId,
  ): Promise<T> {
    const { signal } = this.settings;
    const cancellation = new Cancellation();
    this.#step = cancellation;
    if (this.endedBy === "leave") cancellation.stop(undefined);
    const calls = new AbortController();
    cancellation.onStop((reason) => {
      // The caller's own reason may be the error of another client that was closed.
      this.endedBy ??= reason instanceof ClientClosedError && reason !== signal?.reason ? "close" : "signal";
      calls.abort(reason);
    });
    const startedMs = performance.now();
    const reason = () => {
      this.endedBy ??= "timeout";
      const ms = Math.round(performance.now() - startedMs);
      return this.#timeout(operation && ms >= LATE_MS ? `${operation} had not succeeded after ${ms} ms` : undefined);
    };
    const limit =
      this.settings.timeoutMs === undefined ? undefined : { ms: this.#endsAtMs - performance.now(), reason };
    // What stands in for a client may return no promise.
    const work = () => cancellation.race(Promise.resolve(step(calls.signal, cancellation)));
    return this.#scope.run(cancellation, signal, work, limit);
  }

  /** Calls back the caller. If the wait ends meanwhile, the next step throws the reason, and cancels the job if asked to. */
  async tell(callback: () => unknown): Promise<void> {
    try {
      await this.run(async (_, cancellation) => {
        // One after the other, also if the last one outlasted the time limit. What came of it then is not the caller's concern any more.
        await this.#told.catch(() => {});
        if (cancellation.stopped) return;
        this.#told = (async () => callback())();
        await this.#told;
      });
    } catch (error) {
      if (!this.endedBy) throw error;
    }
  }

  pause(ms: number): Promise<void> {
    return this.run((_, cancellation) => cancellation.sleep(ms));
  }

  /** `late`: what was under way for a while, and why nothing more is known. */
  #timeout(late: string | undefined): TimeoutError {
    const { jobId, job, failure } = this;
    const { timeoutMs: limitMs = 0 } = this.settings;
    const failed = failure instanceof Error ? `, and the last poll failed: ${failure.message}` : "";
    const seen =
      (job ? `it was last seen ${job.status}` : "it was never seen") + failed + (late ? `, and ${late}` : "");
    const started = this.starting
      ? `It is not known after ${limitMs} ms whether a job was started: look at listJobs`
      : `No job was started within ${limitMs} ms`;
    const message =
      jobId === undefined
        ? started + (late ? `; ${late}` : "")
        : `Job ${jobId} did not end within ${limitMs} ms; ${seen}`;
    const nothingSent = jobId === undefined && !this.starting;
    const facts = { phase: "deadline" as const, limitMs, jobId, job, ...(nothingSent && { attempts: 0 }) };
    return new TimeoutError(message, facts);
  }
}
