import type { Cancellation } from "./cancellation.ts";

/** What a signal stops, and its one listener. */
interface Links {
  readonly calls: Set<Cancellation>;
  readonly onAbort: () => void;
}

/** Of all clients: one signal may end a whole process. */
const linked = new WeakMap<AbortSignal, Links>();

/**
 * Stops `call` when `signal` aborts, at once if that has happened. A signal gets one listener however many calls share it, and none once
 * the last of them has ended. (A listener per call warns at eleven and leaks until the signal is collected.)
 */
export function link(signal: AbortSignal, call: Cancellation): void {
  if (signal.aborted) {
    call.stop(abortReason(signal));
    return;
  }
  let links = linked.get(signal);
  if (!links) {
    const calls = new Set<Cancellation>();
    // Not by the event's target, which is another object if the signal is a wrapper around one.
    const onAbort = () => {
      forget(signal, onAbort);
      for (const each of calls) each.stop(abortReason(signal));
    };
    links = { calls, onAbort };
    linked.set(signal, links);
    signal.addEventListener("abort", onAbort);
  }
  links.calls.add(call);
}

export function unlink(signal: AbortSignal, call: Cancellation): void {
  const links = linked.get(signal);
  if (links?.calls.delete(call) && links.calls.size === 0) forget(signal, links.onAbort);
}

function forget(signal: AbortSignal, onAbort: () => void): void {
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
