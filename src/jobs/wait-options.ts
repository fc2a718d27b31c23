import { checkFlag, checkFunction, checkOneOf, checkSignal, checkTime } from "../checks/check-option.ts";
import { refuseUnknown } from "../checks/refuse-unknown.ts";
import type { Job } from "./job.ts";

/** Options of `watchJob`. */
export interface WatchOptions {
  /** Ends the wait at once, with its reason. The job goes on in Airbyte unless `onAbort` says otherwise. */
  signal?: AbortSignal | undefined;
  /**
   * Time limit of the whole wait in milliseconds. From 1 to 2147483647 (almost 25 days). Default is none. When it has passed, the wait
   * ends with a `TimeoutError` of phase `deadline` that has `jobId` and, if it was seen, `job`; unlike one of a call it has no `method`.
   */
  timeoutMs?: number | undefined;
  /**
   * First pause between two polls, in milliseconds. From 1 to 2147483647. Each pause is 1.5 times the one before, up to `maxIntervalMs`.
   * Default is 5000 (5 seconds), or `maxIntervalMs` if that is shorter.
   */
  intervalMs?: number | undefined;
  /**
   * Longest pause between two polls, in milliseconds. From `intervalMs` to 2147483647. Default is 30000 (30 seconds), or `intervalMs` if
   * that is longer. Every pause is made shorter or longer at random by up to 20 %.
   */
  maxIntervalMs?: number | undefined;
  /**
   * What becomes of the job when `signal` or `timeoutMs` ends the wait. `"leave"` (the default) lets it run. `"cancel"` cancels it first,
   * even if somebody else started it. That takes at most 30 seconds, and if it fails the wait ends all the same. If the job turns out to
   * have ended before the cancel, a wait whose `timeoutMs` has passed ends as if in time. While the job is still being created, there is
   * nothing to cancel: the job may start later, and the error has no `jobId`.
   */
  onAbort?: "leave" | "cancel" | undefined;
  /** What becomes of the job when `timeoutMs` ends the wait. Default is `onAbort`. */
  onTimeout?: "leave" | "cancel" | undefined;
}

/** Options of `waitForJob`, `runJob` and `ensureSync`. */
export interface WaitOptions extends WatchOptions {
  /** Gets the job when it is first seen and when its status, rows or bytes have changed. What it throws ends the wait. A promise is awaited. */
  onUpdate?: ((job: Job) => unknown) | undefined;
  /** Whether a job that failed or was cancelled is a `JobError`. Default is true; with false it is returned like any other. */
  throwOnFailure?: boolean | undefined;
}

/** Options of `ensureSync`. */
export interface EnsureSyncOptions extends WaitOptions {
  /** Called once with the sync that is waited for, before it is first polled. What it throws ends the wait. A promise is awaited. */
  onStart?: ((sync: StartedSync) => unknown) | undefined;
}

/** The sync that `ensureSync` waits for, or `startSync` found. */
export interface StartedSync {
  /** Number of its job. */
  jobId: number;
  /** True if it was running already; false if it was started for this call. */
  attached: boolean;
}

/** Checked options, with defaults. */
export interface WaitSettings extends WaitOptions {
  readonly intervalMs: number;
  readonly maxIntervalMs: number;
}

export const POLL_OPTIONS = ["signal", "timeoutMs", "intervalMs", "maxIntervalMs"];
// Bundlers leave out a pure call that nobody uses, but not a spread.
export const WATCH_OPTIONS = /* @__PURE__ */ POLL_OPTIONS.concat("onAbort", "onTimeout");
export const WAIT_OPTIONS = /* @__PURE__ */ WATCH_OPTIONS.concat("onUpdate", "throwOnFailure");

/** Checks the options of the function `what`, which has those that are `known`. */
export function resolveWaitOptions(what: string, options: WaitOptions | undefined, known = WAIT_OPTIONS): WaitSettings {
  refuseUnknown(what, options, known);
  const { timeoutMs, onAbort, onTimeout, onUpdate, throwOnFailure } = options ?? {};
  const signal = checkSignal(options?.signal);
  const intervalMs = checkTime("intervalMs", options?.intervalMs);
  const maxIntervalMs = checkTime("maxIntervalMs", options?.maxIntervalMs, intervalMs);
  checkOneOf("onAbort", onAbort, ["leave", "cancel"]);
  checkOneOf("onTimeout", onTimeout, ["leave", "cancel"]);
  return {
    signal,
    onAbort,
    onTimeout,
    throwOnFailure: checkFlag("throwOnFailure", throwOnFailure),
    onUpdate: checkFunction("onUpdate", onUpdate),
    timeoutMs: checkTime("timeoutMs", timeoutMs),
    intervalMs: intervalMs ?? Math.min(5_000, maxIntervalMs ?? 5_000),
    maxIntervalMs: maxIntervalMs ?? Math.max(30_000, intervalMs ?? 0),
  };
}
