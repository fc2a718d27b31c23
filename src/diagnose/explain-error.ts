import { isUnavailable } from "../errors/statuses.ts";
import { type AirbyteError, ApiError, ConfigurationError, ResponseParseError, TokenError } from "../errors.ts";
import type { Problem } from "../problem.ts";
import type { CredentialKind } from "../settings.ts";
import { behindProxy, rateLimited } from "./explain-health.ts";
import { explainNoAnswer } from "./explain-no-answer.ts";
import { explainRefusal } from "./explain-refusal.ts";
import { explainTokenError } from "./explain-token-error.ts";
import { errorFinding, type Finding, oneSentence } from "./finding.ts";

/** What an error of a call means and what to change; undefined for errors that already are about one call only. */
export function explainError(error: AirbyteError, baseUrl: string, credential: CredentialKind): Finding | undefined {
  if (error instanceof TokenError) return explainTokenError(error, baseUrl, credential);
  if (error instanceof ConfigurationError)
    return errorFinding("configuration", oneSentence("Wrong usage", error.message));
  if (error instanceof ResponseParseError) {
    const message = `${error.method} ${error.path} was answered ${error.status} with something that is not the API's, so a proxy in between or a wrong baseUrl (${baseUrl}) is at fault: check both.`;
    return errorFinding("proxy", message);
  }
  if (error instanceof ApiError) return explainApiError(error, baseUrl, credential);
  return explainNoAnswer(error, baseUrl);
}

function explainApiError(error: ApiError, baseUrl: string, credential: CredentialKind): Finding | undefined {
  const { status, method, path, problem, errorId } = error;
  const where = `${method} ${path}`;
  if (status === 401 || status === 403 || error.unknownRoute) return explainRefusal(error, credential);
  if (status === 501) {
    const message = `This edition of Airbyte does not have ${where} (501): use Airbyte Cloud or Enterprise for it, or do without.`;
    return errorFinding("edition", message);
  }
  if (status === 429) return errorFinding("rate-limit", rateLimited);
  if (status === 404) return explainMissing(where, problem, baseUrl);
  if (isUnavailable(status) || (problem?.kind === "html" && status >= 500)) {
    return errorFinding("server", behindProxy(status));
  }
  if (status === 500) {
    const id = errorId ? ` under errorId ${errorId}` : "";
    return errorFinding("server", `${where} failed inside the server (500): its log has the reason${id}.`);
  }
  return undefined;
}

/** Airbyte finds nothing only where there is an id, in the path or in a body; at the address of a list it always finds the list. */
function explainMissing(where: string, problem: Problem | undefined, baseUrl: string): Finding {
  const isOfList = where.startsWith("GET ") && !/\d/.test(where);
  const isAirbytes = problem?.kind === "problem" || !(isOfList || problem?.kind === "html" || problem?.kind === "text");
  return isAirbytes
    ? errorFinding(
        "permissions",
        `${where} found nothing under this id (404): check the id, and that it belongs to this server.`,
      )
    : errorFinding(
        "proxy",
        `${where} got a 404 that is not Airbyte's: see what a proxy in front of Airbyte does with this path, and whether baseUrl ${baseUrl} is right.`,
      );
}
