/**
 * A one-shot "stop now, for this reason", and everyone who wants to hear of it.
 *
 * Lighter than an AbortController per call, and unlike a signal it can be raced without leaving a listener behind.
 */
export class Cancellation {
  #stopped = false;
  #reason: unknown;
  #listeners: Set<(reason: unknown) => void> | undefined;

  get stopped(): boolean {
    return this.#stopped;
  }

  /** Stops, once; later calls change nothing. */
  stop(reason: unknown): void {
    if (this.#stopped) return;
    this.#stopped = true;
    this.#reason = reason;
    const listeners = this.#listeners;
    this.#listeners = undefined;
    for (const listener of listeners ?? []) listener(reason);
  }

  throwIfStopped(): void {
    if (this.#stopped) throw this.#reason;
  }

  /** Calls `listener` when stopped, at once if that has happened. Returns how to unsubscribe. */
  onStop(listener: (reason: unknown) => void): () => void {
    if (this.#stopped) {
      listener(this.#reason);
      return () => {};
    }
    this.#listeners ??= new Set();
    this.#listeners.add(listener);
    return () => this.#listeners?.delete(listener);
  }

  /** Settles like `work`, or rejects with the reason as soon as this is stopped. The loser is never an unhandled rejection. */
  race<T>(work: PromiseLike<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      const unsubscribe = this.onStop(reject);
      work.then(
        (value) => {
          unsubscribe();
          resolve(value);
        },
        (error) => {
          unsubscribe();
          reject(error);
        },
      );
    });
  }

  /** Waits, or rejects with the reason as soon as this is stopped. */
  sleep(ms: number): Promise<void> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        unsubscribe();
        resolve();
      }, ms);
      const unsubscribe = this.onStop((reason) => {
        clearTimeout(timer);
        reject(reason);
      });
    });
  }
}
