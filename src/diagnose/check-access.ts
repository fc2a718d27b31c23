import type { CallOptions } from "../call-options.ts";
import { isUuid, shown } from "../checks/check-parameters.ts";
import type { AirbyteClient } from "../client.ts";
import { rowsOf } from "../errors/unexpected-answer.ts";
import { type AirbyteError, ApiError } from "../errors.ts";
import { explainError } from "./explain-error.ts";
import { errorFinding, type Finding, warningFinding } from "./finding.ts";
import { requireOurs } from "./require-ours.ts";

const NOTHING_TO_SEE =
  "The credentials are valid but see no workspace at all: give the user who created the application a role in one, or use another application.";

type Options = Pick<CallOptions, "signal" | "timeoutMs">;

/** Makes the smallest call that needs credentials, and looks for the client's workspace. */
export async function checkAccess(airbyte: AirbyteClient, options: Options): Promise<Finding[]> {
  try {
    const page = await smallestCall(airbyte, options);
    if (rowsOf("listWorkspaces", page).length === 0) return [warningFinding("permissions", NOTHING_TO_SEE)];
  } catch (error) {
    requireOurs(error, options.signal);
    return explained(error, airbyte);
  }
  return airbyte.workspaceId === undefined ? [] : checkWorkspace(airbyte, airbyte.workspaceId, options);
}

/** Whether the smallest call that needs credentials succeeds. */
export async function canCall(
  airbyte: AirbyteClient,
  options: Options,
  headers?: Record<string, string>,
): Promise<boolean> {
  try {
    await smallestCall(airbyte, { ...options, headers });
    return true;
  } catch (error) {
    requireOurs(error, options.signal);
    return false;
  }
}

function smallestCall(airbyte: AirbyteClient, options: Options & Pick<CallOptions, "headers">) {
  return airbyte.listWorkspaces({ ...options, maxRetries: 0, query: { limit: 1 } });
}

async function checkWorkspace(airbyte: AirbyteClient, workspaceId: string, options: Options): Promise<Finding[]> {
  if (!isUuid(workspaceId)) {
    const message = `workspaceId is ${shown(workspaceId)}, which is not the id of a workspace: take the UUID after /workspaces/ in the address of Airbyte's web page.`;
    return [errorFinding("workspace", message)];
  }
  try {
    await airbyte.getWorkspace({ ...options, maxRetries: 0, path: { workspaceId } });
    return [];
  } catch (error) {
    requireOurs(error, options.signal);
    if (error instanceof ApiError && (error.status === 403 || error.status === 404)) {
      const message = `These credentials cannot see the workspace ${workspaceId} (${error.status}): correct workspaceId, or give the user who created the application a role in it.`;
      return [errorFinding("workspace", message)];
    }
    return explained(error, airbyte);
  }
}

function explained(error: AirbyteError, { auth, baseUrl }: AirbyteClient): Finding[] {
  return [explainError(error, baseUrl, auth.status().credential) ?? errorFinding("server", error.message)];
}
