/** Lifetime of a token whose expiry is not known: shorter than the shortest that Airbyte has shipped (180 s). */
const UNKNOWN_LIFETIME_MS = 120_000;
const LONGEST_LIFETIME_MS = 24 * 60 * 60 * 1000;

/**
 * How long a token may be used, in milliseconds: the shorter of `expires_in` and what the token says of itself.
 *
 * Airbyte computes `expires_in` from its own setting even where Keycloak made the token, which can live shorter. A JWT with
 * `iat` says how long; Airbyte's own have only `exp`, which the wall clock may use to shorten the lifetime, never to lengthen
 * it. An `exp` that has already passed proves that the clock is wrong, not that a new token is old.
 */
export function tokenLifetimeMs(token: string, expiresInSeconds: number | undefined, wallNowMs: number): number {
  const told = positive((expiresInSeconds ?? Number.NaN) * 1000);
  const { exp, iat } = jwtTimes(token);
  const own = exp === undefined ? undefined : positive(iat === undefined ? exp * 1000 - wallNowMs : (exp - iat) * 1000);
  if (told === undefined && own === undefined) return UNKNOWN_LIFETIME_MS;
  // Without expires_in, `exp` against the clock would be a guess that could lengthen: it is capped by what is assumed anyway.
  const known = told ?? (iat === undefined ? UNKNOWN_LIFETIME_MS : Number.POSITIVE_INFINITY);
  return plausibleLifetimeMs(Math.min(known, own ?? known));
}

/** The same lifetime within bounds. One that is not known, or over before it began, is taken to be short, not to be nothing. */
export function plausibleLifetimeMs(lifetimeMs: number): number {
  return lifetimeMs > 0 ? Math.min(lifetimeMs, LONGEST_LIFETIME_MS) : UNKNOWN_LIFETIME_MS;
}

function positive(ms: number): number | undefined {
  return Number.isFinite(ms) && ms > 0 ? ms : undefined;
}

/** `exp` and `iat` (seconds) of a JWT's payload, unverified; a token that is none has neither. */
export function jwtTimes(token: string): { exp?: number | undefined; iat?: number | undefined } {
  try {
    const payload = token.split(".")[1]?.replaceAll("-", "+").replaceAll("_", "/");
    const { exp, iat } = JSON.parse(atob(payload ?? ""));
    return { exp: finite(exp), iat: finite(iat) };
  } catch {
    return {};
  }
}

function finite(value: unknown): number | undefined {
  return typeof value === "number" && Number.isFinite(value) ? value : undefined;
}

/** When in a token's life it is renewed, in milliseconds of age. Windows grow with the lifetime: a fixed one eats short tokens. */
export interface RenewalAges {
  /** From here on a new token is fetched while the old one is still used. */
  softMs: number;
  /** From here on calls wait for the new one. */
  hardMs: number;
}

/** `random` in [0, 1) spreads the renewals of many processes. */
export function renewalAges(lifetimeMs: number, random: number): RenewalAges {
  const soft = Math.min(120_000, 0.25 * lifetimeMs);
  const hard = Math.min(30_000, 0.1 * lifetimeMs);
  return { softMs: lifetimeMs - soft * (1 - 0.2 * random), hardMs: lifetimeMs - hard };
}
