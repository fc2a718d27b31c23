/** A timer that comes this late was due while the process was frozen, as a container can be between two requests. */
const FROZEN_MS = 500;

/**
 * Calls `onDue` after `ms` milliseconds. In a process that was frozen a turn later, because timers come before what has arrived meanwhile is
 * read. Returns a function that stops the timer.
 */
export function startTimer(ms: number, onDue: () => void): () => void {
  const dueAtMs = performance.now() + ms;
  let timer = setTimeout(() => {
    if (performance.now() - dueAtMs > FROZEN_MS) timer = setTimeout(onDue, 0);
    else onDue();
  }, ms);
  return () => clearTimeout(timer);
}
