import type { OperationId } from "../http/operation.ts";

/** The property that tells the items of a list apart. An item also carries the ids of what it belongs to. */
const ID_NAMES: { readonly [id in OperationId]?: string } = {
  listConnections: "connectionId",
  listDestinations: "destinationId",
  listGroupMembers: "memberId",
  listGroups: "groupId",
  listJobs: "jobId",
  listSources: "sourceId",
  listTags: "tagId",
  listWorkspaces: "workspaceId",
};

/** How to tell the items of an operation apart: by their id, or by all they say where no id is known or given. */
export function idReader(operationId: OperationId | undefined): (item: unknown) => unknown {
  const name = operationId && ID_NAMES[operationId];
  return (item) => {
    const id = name === undefined ? undefined : (item as Record<string, unknown> | null)?.[name];
    return id ?? JSON.stringify(item);
  };
}
