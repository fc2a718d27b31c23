import type { Cancellation } from "./cancellation.ts";

/** The calls that each signal stops, of all clients: one signal may end a whole process. */
const linked = new WeakMap<AbortSignal, Set<Cancellation>>();

/**
 * Stops `call` when `signal` aborts, at once if that has happened. A signal gets one listener however many calls share it, and none once
 * the last of them has ended. (A listener per call warns at eleven and leaks until the signal is collected.)
 */
export function link(signal: AbortSignal, call: Cancellation): void {
  if (signal.aborted) {
    call.stop(abortReason(signal));
    return;
  }
  let calls = linked.get(signal);
  if (!calls) {
    calls = new Set();
    linked.set(signal, calls);
    signal.addEventListener("abort", onAbort);
  }
  calls.add(call);
}

export function unlink(signal: AbortSignal, call: Cancellation): void {
  const calls = linked.get(signal);
  if (calls?.delete(call) && calls.size === 0) forget(signal);
}

function onAbort(event: Event): void {
  const signal = event.target as AbortSignal;
  const calls = linked.get(signal);
  forget(signal);
  for (const call of calls ?? []) call.stop(abortReason(signal));
}

function forget(signal: AbortSignal): void {
  linked.delete(signal);
  signal.removeEventListener("abort", onAbort);
}

/** The caller's own reason if it is an Error, else an AbortError that says what it was. */
function abortReason(signal: AbortSignal): unknown {
  const { reason } = signal;
  // In a test environment with globals of its own, a DOMException is no Error of that environment.
  if (reason instanceof Error || reason instanceof DOMException) return reason;
  const text = typeof reason === "string" && reason !== "" ? reason : "This operation was aborted";
  const error = new DOMException(text, "AbortError");
  return Object.defineProperty(error, "cause", { value: reason, configurable: true, writable: true });
}
