import { type Answer, jsonAnswer } from "../answers/answer.ts";
import { hateoas } from "../answers/hateoas.ts";
import { wrongCredentials } from "../answers/wrong-credentials.ts";
import type { MockTokenRequest } from "../mock-request.ts";
import type { SettledOptions } from "../settle-options.ts";
import { type GarbledToken, garbledTokens } from "./garbled-token.ts";
import type { Credentials } from "./read-credentials.ts";
import type { TokenIssuer } from "./token-issuer.ts";

export interface TokenCall {
  credentials: Credentials;
  href: string;
  /** The older endpoint under `/api/v1` answers with nothing but the token. */
  old: boolean;
  garbled: GarbledToken | undefined;
  record: MockTokenRequest;
}

/** Wrong credentials look different on every kind of deployment. */
const refusals = { community: 400, cloud: 401, "generic-oidc": 500 } as const;

/** The client credentials grant, with the rules and the refusals of a real server. */
export function tokenAnswer(call: TokenCall, tokens: TokenIssuer, options: SettledOptions): Answer {
  const { credentials, href, record } = call;
  const { format, unreadable, clientId, clientSecret, wrongGrantType } = credentials;
  // A content type that the route does not take is no route at all, and that is 401 without a token.
  if (format === "other") return hateoas(401, href);
  if (unreadable) return hateoas(400, href, [{ message: unreadable }]);
  for (const [name, value] of [
    ["client_id", clientId],
    ["client_secret", clientSecret],
  ] as const) {
    if (value === undefined) return hateoas(400, href, [{ message: `${name} is missing.`, path: `/${name}` }]);
  }
  if (wrongGrantType) {
    return hateoas(400, href, [{ message: "grant-type must be client_credentials.", path: "/grant-type" }]);
  }
  if (record.credentials === "wrong") return wrongCredentials(refusals[options.deployment], href);

  const reuse = call.garbled === "same-as-before" ? tokens.newest : undefined;
  const token = reuse ?? tokens.issue();
  record.issued = token.label;
  const answer = { access_token: token.value, token_type: "Bearer", expires_in: options.expiresInSeconds };
  const garbled = call.garbled ?? (call.old ? "access-token-only" : undefined);
  return jsonAnswer(200, garbled ? garbledTokens[garbled](answer) : answer);
}
