import { isBearerToken } from "../checks/check-credential.ts";
import { messageOf } from "../errors/message-of.ts";
import { AirbyteError, TokenError, type TokenErrorFacts } from "../errors.ts";
import { short } from "../problem.ts";
import type { Redactor } from "../redaction/redactor.ts";
import type { AccessToken, AccessTokenRequest } from "./access-token.ts";

/** Gets a token from the `accessToken` option and checks it, because an error of the platform about a bad one would quote it. */
export async function callAccessToken(
  accessToken: (request: AccessTokenRequest) => AccessToken | Promise<AccessToken>,
  request: AccessTokenRequest,
  redactor: Redactor,
): Promise<AccessToken> {
  let token: AccessToken;
  try {
    const { value, expiresAtMs } = Object(await accessToken(request)) as AccessToken;
    // Always a new object, because tokens are told apart by identity and the function may return the same one again.
    token = { value, expiresAtMs };
  } catch (error) {
    const message = messageOf(error);
    // A mistake in the function looks like an outage unless its kind is told. A fetch that failed has a cause.
    const isMistake = error instanceof TypeError || error instanceof ReferenceError || error instanceof SyntaxError;
    const kind = isMistake && error.cause === undefined ? `${error.name}: ` : "";
    const why = message === undefined ? "" : `: ${kind}${short(redactor.redact(message))}`;
    throw new TokenError(`The accessToken function failed${why}`, factsOf(error));
  }
  const { value, expiresAtMs } = token;
  const timeIsGood = expiresAtMs === undefined || (typeof expiresAtMs === "number" && !Number.isNaN(expiresAtMs));
  if (isBearerToken(value) && timeIsGood) {
    redactor.addToken(value);
    // A time that has passed is not believed.
    return expiresAtMs === undefined || expiresAtMs > Date.now() ? token : { value };
  }
  const what =
    "The accessToken function must return { value, expiresAtMs? }: a token of visible characters, and a number of milliseconds since 1970";
  throw new TokenError(what, { kind: "malformed" });
}

/** Any other error may be temporary. */
function factsOf(error: unknown): TokenErrorFacts {
  if (error instanceof TokenError) {
    const { kind, status, reason, errorId, oauthError, attempts, workedBefore, retryAfterMs = 0 } = error;
    const facts = { kind, status, reason, errorId, oauthError, attempts, workedBefore };
    return { ...facts, ...(retryAfterMs > 0 && Number.isFinite(retryAfterMs) && { retryAfterMs }) };
  }
  return { kind: error instanceof AirbyteError && !error.retryable ? "rejected" : "unreachable" };
}
