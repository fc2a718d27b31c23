import type { Clock } from "../../src/auth/clock.ts";

/** A clock that only moves when a test says so. Its two hands can be moved apart, as sleep and a corrected time do. */
export class ManualClock implements Clock {
  wall = Date.UTC(2026, 8, 1);
  monotonic = 50_000;

  wallMs(): number {
    return this.wall;
  }

  monotonicMs(): number {
    return this.monotonic;
  }

  advance(ms: number): void {
    this.wall += ms;
    this.monotonic += ms;
  }
}
