import type { OperationId } from "../../generated/operation-ids.gen.ts";
import type { Contract } from "../contract/contract.ts";
import { lowerIdsIn } from "../lists/lower-ids.ts";
import { apiPrefix, oldTokenRoute } from "../server/known-paths.ts";

/**
 * What a fault is for: an operation id (`listJobs`), a method and a path with placeholders or without (`GET /jobs/{jobId}`,
 * `GET /jobs/48213`), `token` for the token endpoint, or `*` for every path of the server except the token endpoint and the web app. A full
 * path, from `/api/` on, may be one that the contract does not have: `POST /api/v1/jobs/get` of the Config API, or a newer route.
 */
export type FaultTarget = OperationId | "token" | "*" | (string & {});

/** The operation id of the token endpoint; as a target it goes by a name that says more. */
export const tokenOperation = "createAccessToken" satisfies OperationId;

/**
 * Brings what a test has written into the one form in which requests are looked up: an operation id, `token`, `*`, or
 * `GET /jobs/48213` for one path.
 */
export function faultTarget(written: FaultTarget, { operations, find }: Pick<Contract, "operations" | "find">): string {
  if (written === "*" || written === "token" || written === tokenOperation) return written === "*" ? "*" : "token";
  const [method = "", whole] = written.split(" ");
  const verb = method.toUpperCase();
  const path = whole?.startsWith(`${apiPrefix}/`) ? whole.slice(apiPrefix.length) : whole;
  if (`${verb} ${whole}` === oldTokenRoute) return "token";
  const operation = operations.find((one) => one.method === verb && one.template === path);
  if (operation) return operation.id === tokenOperation ? "token" : operation.id;
  if (path !== undefined && !/[{?]/.test(path) && (find(verb, path) || isOther(whole)))
    return `${verb} ${lowerIdsIn(path)}`;
  if (operations.some(({ id }) => id === written)) return written;
  const near = operations
    .map(({ id }) => id)
    .filter((id) => id.toLowerCase().includes(written.toLowerCase().slice(0, 6)));
  throw new TypeError(
    `"${written}" names no operation. Give an operation id${near.length > 0 ? ` (${near.join(", ")})` : ""}, ` +
      `a method and path such as "GET /jobs/{jobId}" or "GET /jobs/48213", "token" or "*". A route that the contract does not have needs its whole path, from /api/ on.`,
  );
}

/** A path that is given in full, of a route that the contract need not have. */
function isOther(path = ""): boolean {
  return path.startsWith("/api/") && path !== apiPrefix;
}
