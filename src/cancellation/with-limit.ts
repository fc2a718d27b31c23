import type { Cancellation } from "./cancellation.ts";
import { startTimer } from "./start-timer.ts";

/**
 * Settles like `work`, or rejects as soon as `parent` is stopped (with its reason) or `limitMs` have passed (with `tooLate()`). In both
 * cases the signal of `work`, that of `controller`, aborts, and whatever it still does changes nothing.
 */
export function withLimit<T>(
  parent: Cancellation,
  limitMs: number,
  tooLate: () => unknown,
  work: (signal: AbortSignal) => Promise<T>,
  controller: AbortController = new AbortController(),
): Promise<T> {
  return new Promise((resolve, reject) => {
    const settle = (): void => {
      stopTimer();
      parent.offStop(end);
    };
    const end = (reason: unknown): void => {
      settle();
      reject(reason);
      controller.abort(reason);
    };
    const stopTimer = startTimer(limitMs, () => end(tooLate()));
    parent.onStop(end);
    // Not by `finally`, which costs every attempt two promises more.
    work(controller.signal).then(
      (value) => {
        settle();
        resolve(value);
      },
      (error) => {
        settle();
        reject(error);
      },
    );
  });
}
