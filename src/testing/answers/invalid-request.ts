import type { Operation } from "../contract/operation.ts";
import type { Violation } from "../contract/violation.ts";
import { type Answer, emptyAnswer } from "./answer.ts";
import { errorId } from "./error-id.ts";
import { hateoas } from "./hateoas.ts";
import { noRole } from "./no-role.ts";
import { problem } from "./problem.ts";

// These take an id as text and parse it too late: a malformed one is an internal error or, where a role is looked for first, like an
// unknown one. First the resources with such an id in their path, then the other places.
const textIdResources = ["connections", "sources", "destinations", "workspaces", "permissions", "organizations"];
const textIds = [
  "createJob body.connectionId",
  "listJobs query.connectionId",
  "getStreamProperties query.sourceId",
  "getStreamProperties query.destinationId",
  "listUsersWithinAnOrganization query.organizationId",
];
const boundKeywords = ["minimum", "maximum"];

/** Answers to a request in which only this is missing, for the operations that do not answer it with the framework's 400. */
const missingField: Readonly<Record<string, () => Answer>> = {
  "listGroups organizationId": () => problem("bad-request", { message: "organizationId is missing." }),
  "listConnectorDefinitions workspaceId": () => errorId(500),
  "createSource body": () => errorId(500),
  "createDestination body": () => emptyAnswer(200),
};

/** What the server says to a request that the contract does not allow. */
export function invalidRequest(
  operation: Operation,
  violations: readonly Violation[],
  href: string,
  callersAreAdmins: boolean,
): Answer {
  const [first, second] = violations;
  const lack = first && !second && missingField[`${operation.id} ${whatLacks(first)}`];
  if (lack) return lack();
  const resource = operation.template.split("/")[1] ?? "";
  const ofTag = resource === "tags" ? violations.map(tagProblem) : [];
  if (ofTag.length > 0 && ofTag.every((answer) => answer !== undefined)) return ofTag[0] as Answer;
  if (violations.some((violation) => isOfTextId(operation, violation))) {
    return callersAreAdmins ? errorId(500) : noRole();
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

/** The server looks at these itself, after the web framework. */
function tagProblem({ path, keyword, message }: Violation): Answer | undefined {
  const place = path.join(".");
  if (place === "body.color" && keyword === "pattern") return problem("tag-invalid-hex-color", { message });
  return place === "body.name" && keyword === "maxLength" ? problem("tag-name-too-long", { message }) : undefined;
}

/** Whether the violation is about an id that is parsed too late. Ids in paths of definitions are parsed in time. */
function isOfTextId({ id, template }: Operation, { path }: Violation): boolean {
  if (textIds.includes(`${id} ${path.join(".")}`)) return true;
  const [, resource = "", , below] = template.split("/");
  return path[0] === "path" && textIdResources.includes(resource) && below !== "definitions";
}

/** The query parameter that a request lacks, or `body`; undefined when it is something else. */
function whatLacks({ path, keyword, message }: Violation): string | undefined {
  if (keyword !== "required") return undefined;
  if (path.length === 0) return "body";
  return path.join() === "query" ? /'(\w+)'$/.exec(message)?.[1] : undefined;
}
