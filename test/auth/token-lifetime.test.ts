import { expect, test } from "vitest";
import { renewalAges } from "../../src/auth/lifetime.ts";
import { tokenLifetimeMs } from "../../src/auth/oauth/token-lifetime.ts";

const NOW = Date.UTC(2026, 8, 1);
const SECONDS = NOW / 1_000;

function jwt(claims: object): string {
  const encode = (part: object): string => Buffer.from(JSON.stringify(part)).toString("base64url");
  return `${encode({ alg: "HS256" })}.${encode(claims)}.c2lnbmF0dXJl`;
}

test.each([
  ["an opaque token lives as long as expires_in says", "opaque", 900, 900_000],
  ["without expires_in an opaque token is taken to live for two minutes", "opaque", undefined, 120_000],
  ["no token is trusted for longer than a day", "opaque", 1e12, 86_400_000],
  ["an expires_in of nothing is not known", "opaque", 0, 120_000],
  ["a negative expires_in is not known", "opaque", -900, 120_000],
  ["an infinite expires_in is not known", "opaque", Number.POSITIVE_INFINITY, 120_000],
  ["the token's own life wins if it is shorter", jwt({ iat: 1_000, exp: 1_180 }), 900, 180_000],
  ["expires_in wins if it is shorter", jwt({ iat: 1_000, exp: 1_900 }), 180, 180_000],
  ["exp and iat need no clock", jwt({ iat: 1_000, exp: 1_900 }), undefined, 900_000],
  ["exp alone may shorten the life", jwt({ exp: SECONDS + 180 }), 900, 180_000],
  ["exp alone never lengthens it", jwt({ exp: SECONDS + 4_500 }), 900, 900_000],
  ["exp alone never lengthens what is assumed", jwt({ exp: SECONDS + 900 }), undefined, 120_000],
  ["exp alone shortens what is assumed", jwt({ exp: SECONDS + 60 }), undefined, 60_000],
  ["a clock one hour ahead does not make a new token old", jwt({ exp: SECONDS - 2_700 }), 900, 900_000],
  ["a clock that is ahead by nearly the life of a token neither", jwt({ exp: SECONDS + 2 }), 3_600, 3_600_000],
  ["a life that is short by expires_in, too, is believed", jwt({ exp: SECONDS + 31 }), 30, 30_000],
  ["a life of a minute is believed", jwt({ exp: SECONDS + 61 }), 900, 61_000],
  ["a clock one hour ahead is no reason to know nothing", jwt({ exp: SECONDS - 2_700 }), undefined, 120_000],
  ["an exp before its iat says nothing", jwt({ iat: 2_000, exp: 1_000 }), 900, 900_000],
  ["claims that are no numbers say nothing", jwt({ iat: "1", exp: "2" }), 900, 900_000],
  ["an exp of nothing says nothing", jwt({ exp: 0 }), 900, 900_000],
  ["an iat alone says nothing", jwt({ iat: SECONDS }), 900, 900_000],
  ["a payload that is no JSON says nothing", "aaaa.%%%%.cccc", 900, 900_000],
  ["a payload that is null says nothing", `a.${btoa("null")}.c`, 900, 900_000],
  ["characters of base64url are read", jwt({ iat: 1, exp: 61, name: "ÿ??>>~~ü" }), 900, 60_000],
])("%s", (_name, token, expiresIn, expected) => {
  expect(tokenLifetimeMs(token, expiresIn, NOW)).toBe(expected);
});

test("windows are in proportion to the lifetime, up to two minutes and half a minute", () => {
  expect(renewalAges(900_000, 0)).toEqual({ refreshAfterMs: 780_000, waitAfterMs: 870_000 });
  expect(renewalAges(180_000, 0)).toEqual({ refreshAfterMs: 135_000, waitAfterMs: 162_000 });
  expect(renewalAges(60_000, 0.5)).toEqual({ refreshAfterMs: 46_500, waitAfterMs: 54_000 });
});
