import type { Operation } from "../contract/operation.ts";
import type { Violation } from "../contract/violation.ts";
import type { Answer } from "./answer.ts";
import { errorId } from "./error-id.ts";
import { hateoas } from "./hateoas.ts";
import { problem } from "./problem.ts";

// These resources take their path id as text and parse it too late, so a malformed one is an internal error.
const textIdResources = ["connections", "sources", "destinations", "workspaces", "permissions"];
const boundKeywords = ["minimum", "maximum"];

/** What the server says to a request that the contract does not allow. */
export function invalidRequest(operation: Operation, violations: readonly Violation[], href: string): Answer {
  const resource = operation.template.split("/")[1] ?? "";
  if (textIdResources.includes(resource) && violations.some((violation) => violation.path[0] === "path")) {
    return errorId(500);
  }
  if (violations.some((violation) => violation.path.join(".") === "query.orderBy")) {
    return problem("bad-request", { message: "orderBy takes a field and a direction, for example createdAt|DESC." });
  }
  // Bean validation answers for numbers out of bounds, and it says nothing but an id.
  if (violations.every((one) => one.path[0] === "query" && boundKeywords.includes(one.keyword))) return errorId(400);
  return hateoas(
    400,
    href,
    violations.map((violation) => ({ message: violation.message, path: `/${violation.path.join("/")}` })),
  );
}
