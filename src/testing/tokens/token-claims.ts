import type { MockOptions } from "../mock-options.ts";

const nobody = "00000000-0000-0000-0000-000000000000";
const creator = "11111111-2222-4333-8444-555555555501";
const roles = ["AUTHENTICATED_USER", "READER", "EDITOR", "RUNNER", "ADMIN"];

/** The claims of a token as each kind of deployment writes them. Only the hosted service says when a token was issued. */
export function tokenClaims(
  deployment: NonNullable<MockOptions["deployment"]>,
  clientId: string,
  issuedAtMs: number,
  lifetimeSeconds: number,
): Record<string, unknown> {
  const expiresAt = issuedAtMs / 1_000 + lifetimeSeconds;
  // Rounded up, so that the claim never ends a token before the mock does; fractions only where a test asked for them.
  const exp = Number.isInteger(lifetimeSeconds) ? Math.ceil(expiresAt) : expiresAt;
  if (deployment === "cloud") {
    const realm = "https://cloud.airbyte.com/auth/realms/_airbyte-application-clients";
    const iat = exp - lifetimeSeconds;
    return { exp, iat, iss: realm, sub: creator, user_id: creator, typ: "Bearer", azp: clientId };
  }
  const common = { iss: "http://localhost:8080", aud: "airbyte-server", exp };
  return deployment === "community" ? { ...common, sub: nobody, roles } : { ...common, sub: creator };
}
