import type { Match, RouteTable } from "../contract/route-table.ts";
import { tokenOperation } from "../faults/fault-target.ts";
import { apiPrefix, oldTokenRoute } from "./known-paths.ts";

/** What a path and a method lead to. */
export type Route =
  | ({ kind: "operation" } & Match)
  /** `old`: the endpoint of the older API, which answers with less. */
  | { kind: "token"; old: boolean }
  /** The web app answers everything that is not the server's own. */
  | { kind: "web-app" | "documentation" | "alive" | "unknown" };

// By its first letters alone: `/apis` is the server's as well.
const serverPaths = /^\/(api|assets|fonts|routes|scim)/;

/** Finds where a request goes, and its path below the base URL (or the whole path when it lies elsewhere). */
export function routeOf(method: string, rawPath: string, find: RouteTable): { route: Route; path: string } {
  if (!serverPaths.test(rawPath)) return { route: { kind: "web-app" }, path: rawPath };
  if (rawPath === apiPrefix || rawPath.startsWith(`${apiPrefix}/`)) {
    const path = rawPath.slice(apiPrefix.length) || "/";
    const match = find(method, path);
    if (!match) return { route: { kind: "unknown" }, path };
    if (match.operation.id === tokenOperation) return { route: { kind: "token", old: false }, path };
    return { route: { kind: "operation", ...match }, path };
  }
  const elsewhere: Record<string, Route> = {
    "GET /api/public": { kind: "documentation" },
    "GET /api/v1/health": { kind: "alive" },
    [oldTokenRoute]: { kind: "token", old: true },
  };
  return { route: elsewhere[`${method} ${rawPath}`] ?? { kind: "unknown" }, path: rawPath };
}
