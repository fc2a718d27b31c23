import type { AirbyteClient } from "../client.ts";
import { type AirbyteError, TokenError } from "../errors.ts";
import type { CredentialKind } from "../settings.ts";
import { explainNoAnswer } from "./explain-no-answer.ts";
import { explainTokenError } from "./explain-token-error.ts";
import { errorFinding, type Finding } from "./finding.ts";
import { requireOurs } from "./require-ours.ts";

/** What came of getting a token. */
export interface TokenCheck {
  /** The token; undefined if there is none to be had, or the credentials are of another kind. Never shown to anyone. */
  readonly token?: string | undefined;
  readonly finding?: Finding | undefined;
}

/** Gets a token: `renew` asks for a new one even if the old one is good, or asking has just failed. */
export async function checkToken(
  airbyte: AirbyteClient,
  { renew, signal }: { renew: boolean; signal: AbortSignal | undefined },
): Promise<TokenCheck> {
  const { credential, token: state } = airbyte.auth.status();
  if (state === "static" || credential === "none") return {};
  try {
    if (renew) await airbyte.auth.refresh({ signal });
    const { value } = await airbyte.auth.getAccessToken({ signal });
    return { token: value };
  } catch (error) {
    requireOurs(error, signal);
    return { finding: explain(error, airbyte.baseUrl, credential) };
  }
}

function explain(error: AirbyteError, baseUrl: string, credential: CredentialKind): Finding {
  if (error instanceof TokenError) return explainTokenError(error, baseUrl, credential);
  // What is left is a time limit; anything else would be told in its own words.
  return explainNoAnswer(error, baseUrl) ?? errorFinding("configuration", error.message);
}
