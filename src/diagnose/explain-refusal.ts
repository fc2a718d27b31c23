import { OWN_AUTHORIZATION } from "../errors/explain-status.ts";
import type { ApiError } from "../errors.ts";
import type { CredentialKind } from "../settings.ts";
import { errorFinding, type Finding } from "./finding.ts";

/** What a 401 means, by the credentials that were sent. */
const REFUSED: Record<CredentialKind, string> = {
  none: 'The server wants credentials (401): give clientId and clientSecret instead of auth: "none".',
  "api-key":
    "The server refuses apiKey (401), so it is wrong, revoked or expired (a copied access token lives for minutes): use clientId and clientSecret, which renew themselves.",
  basic:
    "Airbyte does not read username and password, only a proxy in front of it may (401): use clientId and clientSecret.",
  "access-token":
    "The server refuses the token of your accessToken function (401): let it return one that this server issued and that has not expired or been revoked.",
  "client-credentials":
    "The server refuses a token that was issued just now (401): check that tokenUrl and baseUrl are of the same server, then the server's clock and identity provider.",
};

const OWN_HEADER =
  "The server refuses a call that was sent without the client's credentials (401): correct the Authorization header of the call or of the headers option, which takes their place, or leave it out.";

const USER_UNKNOWN =
  "The token is good, but the server cannot look up the user who created the application (401): its database may be unavailable, so try again; if that does not help, create a new application as a user who exists.";

/** What a 401, a 403, or the answer to an unknown route means and what to change. */
export function explainRefusal(error: ApiError, credential: CredentialKind): Finding {
  const { status, method, path, problem, unknownRoute } = error;
  const where = `${method} ${path}`;
  if (problem?.kind === "html" || problem?.kind === "text") {
    const change =
      credential === "basic"
        ? "check username and password"
        : "allow this client there, or send what it wants through the headers option";
    return errorFinding("proxy", `A proxy in front of Airbyte refuses ${where} (${status}): ${change}.`);
  }
  if (unknownRoute) {
    const message = `This server does not have ${where} (${status}): it is an older version or an edition without it, so update the server or do without.`;
    return errorFinding("edition", message);
  }
  if (status === 401) {
    const refused =
      credential !== "none" && error.message.includes(OWN_AUTHORIZATION) ? OWN_HEADER : REFUSED[credential];
    return errorFinding("credentials", problem?.kind === "known" ? USER_UNKNOWN : refused);
  }
  if (error.isType("error:license/entitlement")) {
    const message = `The plan or edition of this Airbyte server does not include ${where} (403, license entitlement): upgrade it or do without.`;
    return errorFinding("edition", message);
  }
  if (error.isType("error:auth/sso-required")) {
    const message =
      "The organization admits only users who sign in by SSO (403): use an application that such a user has created.";
    return errorFinding("permissions", message);
  }
  const message = `The credentials are valid but have no permission for ${where} (403), or the id belongs to somebody else: give the user who created the application a role there, or use another application.`;
  return errorFinding("permissions", message);
}
