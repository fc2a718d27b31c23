import { jwtTimes } from "../jwt-times.ts";
import { clampLifetimeMs, UNKNOWN_LIFETIME_MS } from "../lifetime.ts";

/** No server issues tokens with a shorter lifetime, unless `expires_in` says so. */
const LEAST_MS = 60_000;

/**
 * How long a token may be used, in milliseconds: the shorter of `expires_in` and what the token says of itself.
 *
 * Airbyte computes `expires_in` from its own setting even where Keycloak made the token, which can live shorter. A JWT with
 * `iat` says how long; Airbyte's own have only `exp`, which the wall clock may use to shorten the lifetime, never to lengthen
 * it. An `exp` that has already passed, or is about to, proves that the clock is wrong, not that a new token is old.
 */
export function tokenLifetimeMs(token: string, expiresInSeconds: number | undefined, wallNowMs: number): number {
  const told = positive((expiresInSeconds ?? Number.NaN) * 1000);
  const { exp, iat } = jwtTimes(token);
  const least = iat === undefined ? Math.min(told ?? 0, LEAST_MS) : 0;
  const own =
    exp === undefined ? undefined : positive(iat === undefined ? exp * 1000 - wallNowMs : (exp - iat) * 1000, least);
  if (told === undefined && own === undefined) return UNKNOWN_LIFETIME_MS;
  // Without expires_in, comparing `exp` with the clock could lengthen the lifetime, so it is capped at the default.
  const known = told ?? (iat === undefined ? UNKNOWN_LIFETIME_MS : Infinity);
  return clampLifetimeMs(Math.min(known, own ?? known));
}

function positive(ms: number, least = 0): number | undefined {
  return Number.isFinite(ms) && ms > least ? ms : undefined;
}
