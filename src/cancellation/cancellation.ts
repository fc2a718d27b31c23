import { within } from "./within.ts";

/**
 * A one-shot "stop now, for this reason" and its listeners.
 *
 * Lighter than an AbortController per call; `race` and `sleep` take their listeners away again.
 */
export class Cancellation {
  #stopped = false;
  #reason: unknown;
  #listeners: ((reason: unknown) => void)[] = [];

  get stopped(): boolean {
    return this.#stopped;
  }

  /** Stops, once; later calls change nothing. */
  stop(reason: unknown): void {
    if (this.#stopped) return;
    this.#stopped = true;
    this.#reason = reason;
    const listeners = this.#listeners;
    this.#listeners = [];
    for (const listener of listeners) listener(reason);
  }

  throwIfStopped(): void {
    if (this.#stopped) throw this.#reason;
  }

  /** Calls `listener` when stopped, at once if that has happened. */
  onStop(listener: (reason: unknown) => void): void {
    if (this.#stopped) listener(this.#reason);
    else this.#listeners.push(listener);
  }

  /** Removes a listener of {@link onStop}. */
  offStop(listener: (reason: unknown) => void): void {
    const index = this.#listeners.lastIndexOf(listener);
    if (index !== -1) this.#listeners.splice(index, 1);
  }

  /** Settles like `work`, or rejects with the reason as soon as this is stopped. The loser is never an unhandled rejection. */
  race<T>(work: PromiseLike<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      this.onStop(reject);
      work.then(
        (value) => {
          this.offStop(reject);
          resolve(value);
        },
        (error) => {
          this.offStop(reject);
          reject(error);
        },
      );
    });
  }

  /** Waits, or rejects with the reason as soon as this is stopped. */
  async sleep(ms: number): Promise<void> {
    await within(ms, new Promise(() => {}), this);
  }
}
