import { ConfigurationError } from "../errors.ts";

/**
 * Airbyte reads a request line of at most 4,096 bytes. The rest is reserved for what is not known here: the method, the path of
 * the base URL (which may be long behind a proxy), `limit` and `offset`.
 */
const MOST_BYTES = 3_584;

/**
 * Splits the workspace ids of a query into groups, each short enough for one request line. Undefined if nothing has to be split.
 * The groups depend on the ids from the first on, so that asking again for the rest from some group on makes the same groups.
 */
export function splitWorkspaces(path: string, query: Record<string, unknown>): string[][] | undefined {
  const { workspaceIds: given, ...others } = query;
  const workspaceIds = typeof given === "string" ? given.split(",") : given;
  if (!Array.isArray(workspaceIds)) return undefined;
  const fixed = path.length + sizeOf(others) + "?workspaceIds=".length;
  const ids = [...new Set(workspaceIds.map(String))];
  if (fixed + sizeOfIds(workspaceIds.map(String)) <= MOST_BYTES) return undefined;
  const groups: string[][] = [];
  // The first id opens the first group.
  let size = Number.POSITIVE_INFINITY;
  for (const id of ids) {
    const more = sizeOfIds([id]);
    if (fixed + more > MOST_BYTES) {
      throw new ConfigurationError(
        `The query is too long: with a single workspace id it takes ${fixed + more} bytes, and Airbyte reads a request line of at most 4096`,
      );
    }
    if (fixed + size + more > MOST_BYTES) {
      groups.push([]);
      size = 0;
    }
    groups.at(-1)?.push(id);
    size += more;
  }
  return groups;
}

/** Bytes of ids joined by commas, which a proxy may write as %2C. */
function sizeOfIds(ids: readonly string[]): number {
  return ids.reduce((sum, id) => sum + encodeURIComponent(id).length + "%2C".length, 0);
}

function sizeOf(query: Record<string, unknown>): number {
  return Object.entries(query).reduce((sum, [name, value]) => {
    if (value === undefined || value === null) return sum;
    return sum + name.length + "&=".length + encodeURIComponent(String(value)).length;
  }, 0);
}
