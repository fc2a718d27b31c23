import { createHmac } from "node:crypto";

/** A JSON Web Token signed with HS256, as the server's own token generator makes them. */
export function signJwt(header: Record<string, unknown>, claims: Record<string, unknown>, key: Buffer): string {
  const signed = `${encode({ alg: "HS256", ...header })}.${encode(claims)}`;
  return `${signed}.${createHmac("sha256", key).update(signed).digest("base64url")}`;
}

function encode(part: Record<string, unknown>): string {
  return Buffer.from(JSON.stringify(part)).toString("base64url");
}
