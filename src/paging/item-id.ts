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

/** Longer texts are shortened before they are remembered. */
const LONGEST = 100;

/** How to tell the items of an operation apart: by their id, or by all they say where no id is known or given. */
export function idReader(operationId: OperationId | undefined): (item: unknown) => unknown {
  const name = operationId && ID_NAMES[operationId];
  return (item) => {
    const id = name === undefined ? undefined : (item as Record<string, unknown> | null)?.[name];
    if (id !== undefined && id !== null) return id;
    try {
      return shortened(JSON.stringify(item));
    } catch {
      // Nested too deeply to be written down: it is told apart from all others.
      return item;
    }
  };
}

/**
 * 200,000 long texts would fill the memory, so of each its length and 64 bits of hash are kept. That two are taken for one, and a row is
 * missing, is next to impossible.
 */
function shortened(text: string | undefined): string | undefined {
  if (text === undefined || text.length <= LONGEST) return text;
  let [a, b] = [0, 0];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    a = Math.imul(a ^ code, 0x9e3779b1);
    b = Math.imul(b ^ code, 0x5f356495);
    a ^= a >>> 15;
    b ^= b >>> 13;
  }
  return `${text.length} ${a} ${b}`;
}
