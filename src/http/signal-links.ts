import type { Cancellation } from "./cancellation.ts";

/**
 * Stops many calls when one signal aborts, with one listener on that signal however many calls share it, and none once the
 * last of them has ended. (A listener per call warns at eleven and leaks until the signal is collected.)
 */
export class SignalLinks {
  readonly #linked = new WeakMap<AbortSignal, Set<Cancellation>>();

  /** Stops `call` when `signal` aborts, at once if that has happened. */
  link(signal: AbortSignal, call: Cancellation): void {
    if (signal.aborted) {
      call.stop(abortReason(signal));
      return;
    }
    let calls = this.#linked.get(signal);
    if (!calls) {
      calls = new Set();
      this.#linked.set(signal, calls);
      signal.addEventListener("abort", this.#onAbort);
    }
    calls.add(call);
  }

  unlink(signal: AbortSignal, call: Cancellation): void {
    const calls = this.#linked.get(signal);
    if (calls?.delete(call) && calls.size === 0) this.#forget(signal);
  }

  readonly #onAbort = (event: Event): void => {
    const signal = event.target as AbortSignal;
    const calls = this.#linked.get(signal);
    this.#forget(signal);
    for (const call of calls ?? []) call.stop(abortReason(signal));
  };

  #forget(signal: AbortSignal): void {
    this.#linked.delete(signal);
    signal.removeEventListener("abort", this.#onAbort);
  }
}

/** The caller's own reason if it is an Error, else an AbortError that says what it was. */
function abortReason(signal: AbortSignal): unknown {
  const { reason } = signal;
  if (reason instanceof Error) return reason;
  const text = typeof reason === "string" && reason !== "" ? reason : "This operation was aborted";
  const error = new DOMException(text, "AbortError");
  return Object.defineProperty(error, "cause", { value: reason, configurable: true, writable: true });
}
