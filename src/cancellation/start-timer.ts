/** A timer that comes this late was due while the process was frozen, as a container can be between two requests. */
const FROZEN_MS = 500;
/** What has arrived meanwhile takes some turns to be read, and unpacked beside the main thread. */
const TO_READ_MS = 100;

/**
 * Calls `onDue` after `ms` milliseconds. In a process that was frozen a little later, because timers come before what has arrived meanwhile is
 * read. Returns a function that stops the timer.
 */
export function startTimer(ms: number, onDue: () => void): () => void {
  const dueAtMs = performance.now() + ms;
  let timer = setTimeout(
    () => {
      if (performance.now() - dueAtMs > FROZEN_MS) timer = setTimeout(onDue, TO_READ_MS);
      else onDue();
    },
    Math.max(0, ms),
  );
  return () => clearTimeout(timer);
}
