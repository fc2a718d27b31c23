/** `exp` and `iat` (seconds) of a JWT's payload, unverified; a token that is not a JWT has neither. */
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
