/** Two clocks: the monotonic one stops while a laptop sleeps, the wall clock can be set back. A token is old when either says so. */
export interface Clock {
  wallMs(): number;
  monotonicMs(): number;
}

export const systemClock: Clock = { wallMs: () => Date.now(), monotonicMs: () => performance.now() };
