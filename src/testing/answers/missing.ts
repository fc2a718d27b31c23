import type { OperationId } from "../../generated/operation-ids.gen.ts";

/** How the server names what an id leads to when it is not there; what is not listed goes by the name of its id. */
const resourceTypes: Readonly<Record<string, string>> = {
  connectionId: "STANDARD_SYNC",
  sourceId: "SOURCE_CONNECTION",
  destinationId: "DESTINATION_CONNECTION",
  workspaceId: "STANDARD_WORKSPACE",
  definitionId: "STANDARD_SOURCE_DEFINITION",
  tagId: "TAG",
  permissionId: "PERMISSION",
  organizationId: "ORGANIZATION",
  regionId: "DATAPLANE_GROUP",
};

/** The `data` of the problem that something is not there. The operation counts, because some have words of their own. */
export function missing(idName: string, id: string | null, operationId?: OperationId): Record<string, unknown> | null {
  if (idName === "applicationId") return null;
  return { resourceType: resourceType(idName, operationId), resourceId: id };
}

function resourceType(idName: string, operationId: OperationId | undefined): string {
  const plain = idName.replace(/Id$/, "");
  if (operationId === "createConnection") return plain;
  if (idName === "definitionId" && operationId?.includes("Destination")) return "STANDARD_DESTINATION_DEFINITION";
  return resourceTypes[idName] ?? plain;
}
