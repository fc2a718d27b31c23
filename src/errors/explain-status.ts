import type { CallFacts } from "../errors.ts";
import type { RejectedCredential } from "../http/call.ts";
import type { OperationId } from "../http/operation.ts";
import { isOfDeletedConnection, type Problem } from "../problem.ts";
import { isUnavailable } from "./statuses.ts";

/** Operations whose missing role the server reports in the format that it otherwise uses for routes it does not have. */
const ROLE_CHECKED_BY_FRAMEWORK = new Set<string>([
  "createConnection",
  "createSource",
  "createDestination",
  "createTag",
  "initiateOAuth",
  "getEmbeddedWidget",
  "generateEmbeddedScopedToken",
] satisfies OperationId[]);

/**
 * Whether a 403 (or a 404 or 405 of a server without authentication) means that the server has no such route. Airbyte refuses unknown
 * routes in the web framework's format, and missing permissions in its own.
 */
export function isUnknownRoute(status: number, problem: Problem | undefined, operationId: string | undefined): boolean {
  if (status === 404 || status === 405) return problem?.kind === "hateoas";
  return status === 403 && problem?.kind === "hateoas" && !ROLE_CHECKED_BY_FRAMEWORK.has(operationId ?? "");
}

const REJECTED: Record<RejectedCredential, string> = {
  "api-key": "apiKey: it is wrong, revoked or expired",
  basic:
    "username and password: only a proxy in front of Airbyte reads them, Airbyte itself wants `clientId` and `clientSecret`",
  token: "the access token, and no other was tried",
  "same-token": "the access token, and the token source returned the same one again",
  "new-token": "even a new token, so expiry is not the cause: some servers answer 401 for a missing role, too",
};

/** What was refused if it was none of the client's credentials. */
export const OWN_AUTHORIZATION = "your own Authorization header, or there was none";

/** What to do about an error, where the status says it better than the server's own text. */
export function explainStatus(
  status: number,
  problem: Problem | undefined,
  unknownRoute: boolean,
  { method, operationId = "", rejected }: CallFacts & { rejected?: RejectedCredential },
): string | undefined {
  const { kind, title = "" } = problem ?? {};
  // Airbyte says everything in JSON.
  const isOfProxy = kind === "html" || kind === "text";
  if (unknownRoute) {
    const older = "the server does not know this route: it is older than this client, or `baseUrl` is wrong";
    // Some versions check this role in the framework.
    return /Region|Dataplane/.test(operationId) ? `${older}, or you are not an instance admin` : older;
  }
  // A proxy is what reads user names and passwords.
  if ((status === 401 || status === 403) && isOfProxy && rejected !== "basic")
    return "a proxy in front of Airbyte refused this: allow this client there, or send what it wants through `headers`";
  if (status === 405 || ((status === 400 || status === 404) && isOfProxy))
    return "a web server or proxy answered, not Airbyte's API: `baseUrl` may be wrong";
  if (status === 400 && title === "value-not-found" && operationId.startsWith("create"))
    return "the server knows no connector by this name: give its `definitionId` beside `configuration` instead, the `id` in listSourceDefinitions or listDestinationDefinitions";
  if (status === 401 && kind === "known")
    return "the server could not look up the user of this token: its database is unavailable, or the user no longer exists";
  if (status === 401) return `the server refused ${rejected ? REJECTED[rejected] : OWN_AUTHORIZATION}`;
  if (status === 403) {
    if (title.includes("Entitlement")) return "the plan or edition of this server does not include this operation";
    if (title.includes("SSO"))
      return "the organization admits only users who sign in by SSO: use an application that such a user created";
    return "the credentials are valid, but lack the role for this, or the id is not one of yours";
  }
  if (status === 409 && title === "try-again-later") {
    if (operationId !== ("createJob" satisfies OperationId)) return "the value exists already";
    return isOfDeletedConnection(problem)
      ? "a deleted connection never syncs again, whatever its status says: create another one"
      : "a sync of this connection is running already: ensureSync attaches to it";
  }
  if (status === 409 && title === "state-conflict") {
    if (operationId === ("createJob" satisfies OperationId))
      return "the connection is not active, or the job may have been started: check the connection and its newest job before you repeat this";
    if (operationId === ("getJob" satisfies OperationId))
      return "there is no such job on this server, which Airbyte calls a conflict: check the id";
    if (/^(create|update)DeclarativeSourceDefinition$/.test(operationId))
      return "the server may not know the major version of this manifest: lower its `version`, or update the server";
    if (/^(create|update)(Source|Destination)Definition$/.test(operationId))
      return "the server could not start this image: check its name, its tag, and whether the server may pull it";
  }
  if (status === 413 && method !== "GET")
    return "the request body is too large for the server or a proxy in front of it";
  if (status === 413 || status === 414 || status === 431)
    return "the address, or a header, is too long for the server: ask for fewer ids at a time, or use paginate, which splits workspaceIds";
  if (status === 429) return "the server is limiting requests: call less often, and wait before trying again";
  if (status === 501) return "this edition of Airbyte does not have this operation";
  if (status === 504 || status === 524)
    return "a proxy in front of Airbyte did not wait for the answer; the server may still be working on it";
  if (kind === "html" && status >= 500) return "a proxy in front of Airbyte answered: the server is down or restarting";
  if (isUnavailable(status)) return "the server is busy or restarting: try again later";
  return undefined;
}
