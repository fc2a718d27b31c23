/** Lifetime of a token whose expiry is not known: shorter than the shortest that Airbyte has shipped (180 s). */
export const UNKNOWN_LIFETIME_MS = 120_000;
const LONGEST_LIFETIME_MS = 24 * 60 * 60 * 1000;

/** A lifetime within bounds. One that is unknown or negative is taken to be short rather than zero. */
export function clampLifetimeMs(lifetimeMs: number): number {
  return lifetimeMs > 0 ? Math.min(lifetimeMs, LONGEST_LIFETIME_MS) : UNKNOWN_LIFETIME_MS;
}

/**
 * When in a token's life it is renewed, in milliseconds of age. Windows grow with the lifetime: a fixed one would be longer than the
 * life of a short token.
 */
export interface RenewalAges {
  /** From here on a new token is fetched while the old one is still used. */
  refreshAfterMs: number;
  /** From here on calls wait for the new one. */
  waitAfterMs: number;
}

/** `random` in [0, 1) spreads the renewals of many processes. */
export function renewalAges(lifetimeMs: number, random: number): RenewalAges {
  const soft = Math.min(120_000, 0.25 * lifetimeMs);
  const hard = Math.min(30_000, 0.1 * lifetimeMs);
  return { refreshAfterMs: lifetimeMs - soft * (1 - 0.2 * random), waitAfterMs: lifetimeMs - hard };
}
