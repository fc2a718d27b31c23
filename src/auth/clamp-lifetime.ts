/** Lifetime of a token whose expiry is not known: shorter than the shortest that Airbyte has shipped (180 s). */
export const UNKNOWN_LIFETIME_MS = 120_000;
const LONGEST_LIFETIME_MS = 24 * 60 * 60 * 1000;

/** A lifetime within bounds. One that is unknown or negative is taken to be short rather than zero. */
export function clampLifetimeMs(lifetimeMs: number): number {
  return lifetimeMs > 0 ? Math.min(lifetimeMs, LONGEST_LIFETIME_MS) : UNKNOWN_LIFETIME_MS;
}
