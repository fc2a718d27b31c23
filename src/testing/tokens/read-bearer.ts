import type { IncomingHttpHeaders } from "node:http";
import type { Bearer, TokenIssuer } from "./token-issuer.ts";

/** Reads the Authorization header as the server does: any case of `Bearer`, exactly one space. Other schemes do not count. */
export function readBearer(headers: IncomingHttpHeaders, tokens: TokenIssuer): Bearer | undefined {
  const { authorization } = headers;
  if (authorization === undefined) return undefined;
  const [, value] = /^bearer (\S+)$/i.exec(authorization) ?? [];
  if (value !== undefined) return tokens.identify(value);
  const [scheme] = authorization.split(" ");
  return { label: /^basic$/i.test(scheme ?? "") ? "basic" : "other", refused: "unknown" };
}
