import { ClientClosedError } from "../errors.ts";
import type { Cancellation } from "./cancellation.ts";
import { SignalLinks } from "./signal-links.ts";

/** Everything that is going on in one client, so that closing the client can end it. */
export class CallScope {
  readonly #open = new Set<Cancellation>();
  readonly #signals = new SignalLinks();
  #closed = false;

  /** Begins something: `cancellation` is stopped when `signal` aborts or the client is closed. */
  enter(cancellation: Cancellation, signal: AbortSignal | undefined): void {
    if (this.#closed) throw new ClientClosedError();
    if (signal) this.#signals.link(signal, cancellation);
    this.#open.add(cancellation);
  }

  /** Ends what {@link enter} began. */
  leave(cancellation: Cancellation, signal: AbortSignal | undefined): void {
    this.#open.delete(cancellation);
    if (signal) this.#signals.unlink(signal, cancellation);
  }

  /** Runs `work` between the two. `work` has to listen to `cancellation`. */
  async run<T>(cancellation: Cancellation, signal: AbortSignal | undefined, work: () => Promise<T>): Promise<T> {
    this.enter(cancellation, signal);
    try {
      cancellation.throwIfStopped();
      return await work();
    } finally {
      this.leave(cancellation, signal);
    }
  }

  close(): void {
    this.#closed = true;
    for (const cancellation of this.#open) cancellation.stop(new ClientClosedError());
  }
}
