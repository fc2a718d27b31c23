/** The time as the mock sees it: the time of the machine plus what a test has skipped. */
export class MockClock {
  #skippedMs = 0;

  /** Milliseconds since 1970. */
  now(): number {
    return Date.now() + this.#skippedMs;
  }

  advance(ms: number): void {
    if (!Number.isFinite(ms) || ms < 0) {
      throw new RangeError(`advance() takes a number of milliseconds of 0 or more, not ${ms}.`);
    }
    this.#skippedMs += ms;
  }
}
