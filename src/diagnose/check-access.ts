import type { CallOptions } from "../call-options.ts";
import { isUuid, shown } from "../checks/check-parameters.ts";
import type { AirbyteClient } from "../client.ts";
import { rowsOf } from "../errors/unexpected-answer.ts";
import { AirbyteError, ApiError, ClientClosedError } from "../errors.ts";
import type { CredentialKind } from "../settings.ts";
import { explainError } from "./explain-error.ts";
import { errorFinding, type Finding } from "./finding.ts";

type Options = Pick<CallOptions, "signal" | "timeoutMs">;

/** Makes the smallest call that needs credentials, and looks for the client's workspace. */
export async function checkAccess(airbyte: AirbyteClient, options: Options): Promise<Finding[]> {
  const { credential } = airbyte.auth.status();
  try {
    const page = await airbyte.listWorkspaces({ ...options, maxRetries: 0, query: { limit: 1 } });
    if (rowsOf("listWorkspaces", page).length === 0) return [nothingToSee];
  } catch (error) {
    return [explained(error, airbyte.baseUrl, credential)];
  }
  const finding =
    airbyte.workspaceId === undefined ? undefined : await checkWorkspace(airbyte, airbyte.workspaceId, options);
  return finding ? [finding] : [];
}

/** Whether the smallest call that needs credentials succeeds. */
export async function canCall(
  airbyte: AirbyteClient,
  options: Options,
  headers?: Record<string, string>,
): Promise<boolean> {
  try {
    await airbyte.listWorkspaces({ ...options, maxRetries: 0, headers, query: { limit: 1 } });
    return true;
  } catch (error) {
    if (!(error instanceof AirbyteError) || error instanceof ClientClosedError) throw error;
    return false;
  }
}

const nothingToSee: Finding = {
  code: "permissions",
  severity: "warning",
  message:
    "The credentials are valid but see no workspace at all: give the user who created the application a role in one, or use another application.",
};

async function checkWorkspace(
  airbyte: AirbyteClient,
  workspaceId: string,
  options: Options,
): Promise<Finding | undefined> {
  if (!isUuid(workspaceId)) {
    return errorFinding(
      "workspace",
      `workspaceId is ${shown(workspaceId)}, which is not the id of a workspace: take the UUID after /workspaces/ in the address of Airbyte's web page.`,
    );
  }
  try {
    await airbyte.getWorkspace({ ...options, maxRetries: 0, path: { workspaceId } });
    return undefined;
  } catch (error) {
    if (error instanceof ApiError && (error.status === 403 || error.status === 404)) {
      return errorFinding(
        "workspace",
        `These credentials cannot see the workspace ${workspaceId} (${error.status}): correct workspaceId, or give the user who created the application a role in it.`,
      );
    }
    return explained(error, airbyte.baseUrl, airbyte.auth.status().credential);
  }
}

function explained(error: unknown, baseUrl: string, credential: CredentialKind): Finding {
  if (!(error instanceof AirbyteError) || error instanceof ClientClosedError) throw error;
  return explainError(error, baseUrl, credential) ?? errorFinding("server", error.message);
}
