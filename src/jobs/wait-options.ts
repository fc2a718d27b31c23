import { checkSignal } from "../check-signal.ts";
import { ConfigurationError } from "../errors.ts";
import { refuseUnknown } from "../refuse-unknown.ts";
import { integer, LONGEST_MS } from "../settings.ts";
import type { Job } from "./job.ts";

/** Options of `watchJob`. */
export interface WatchOptions {
  /** Ends the wait at once, with its reason. The job goes on in Airbyte unless `onAbort` says otherwise. */
  signal?: AbortSignal | undefined;
  /**
   * Time limit of the whole wait in milliseconds. From 1 to 2147483647 (almost 25 days). Default is none. When it has passed, the wait
   * ends with a `TimeoutError` that has `jobId` and, if it was seen, `job`.
   */
  timeoutMs?: number | undefined;
  /** First pause between two looks at the job, in milliseconds. From 1 on; each is half as long again. Default is 5000 (5 seconds). */
  intervalMs?: number | undefined;
  /** Longest pause between two looks, in milliseconds; at least `intervalMs`. Default is 30000 (30 seconds). All pauses vary by 20 %. */
  maxIntervalMs?: number | undefined;
  /**
   * What becomes of the job when `signal` or `timeoutMs` ends the wait. `"leave"` (the default) lets it run. `"cancel"` cancels it first,
   * also one that somebody else has started, for at most 30 seconds; if that fails the wait ends as if it had not been tried.
   */
  onAbort?: "leave" | "cancel" | undefined;
}

/** Options of `waitForJob`, `runJob` and `ensureSync`. */
export interface WaitOptions extends WatchOptions {
  /** Gets the job when it is first seen and when its status, rows or bytes have changed. What it throws ends the wait. */
  onUpdate?: ((job: Job) => void | Promise<void>) | undefined;
  /** Whether a job that failed or was cancelled is a `JobError`. Default is true; with false it is returned like any other. */
  throwOnFailure?: boolean | undefined;
}

/** Checked options, with defaults. */
export interface WaitSettings extends WaitOptions {
  readonly intervalMs: number;
  readonly maxIntervalMs: number;
}

/** Names of the options of `cancelJob`, `watchJob`, and of those that wait: each has the ones before, too. */
export const CANCEL_OPTIONS: ReadonlySet<string> = new Set(["signal", "timeoutMs", "intervalMs", "maxIntervalMs"]);
export const WATCH_OPTIONS: ReadonlySet<string> = new Set([...CANCEL_OPTIONS, "onAbort"]);
const WAIT_OPTIONS: ReadonlySet<string> = new Set([...WATCH_OPTIONS, "onUpdate", "throwOnFailure"]);

/** Checks the options of the function `what`. */
export function settleWait(what: string, options: WaitOptions | undefined, known = WAIT_OPTIONS): WaitSettings {
  refuseUnknown(what, options, known);
  const { timeoutMs, onAbort, onUpdate, throwOnFailure } = options ?? {};
  const signal = checkSignal(options?.signal);
  const intervalMs = integer("intervalMs", options?.intervalMs, 1, LONGEST_MS);
  const maxIntervalMs = integer("maxIntervalMs", options?.maxIntervalMs, intervalMs ?? 1, LONGEST_MS);
  if (onAbort !== undefined && onAbort !== "leave" && onAbort !== "cancel") {
    throw new ConfigurationError('onAbort must be "leave" or "cancel"');
  }
  if (onUpdate !== undefined && typeof onUpdate !== "function") {
    throw new ConfigurationError("onUpdate must be a function");
  }
  return {
    ...{ signal, onAbort, onUpdate, throwOnFailure },
    timeoutMs: integer("timeoutMs", timeoutMs, 1, LONGEST_MS),
    intervalMs: intervalMs ?? Math.min(5_000, maxIntervalMs ?? 5_000),
    maxIntervalMs: maxIntervalMs ?? Math.max(30_000, intervalMs ?? 0),
  };
}
