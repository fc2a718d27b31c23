import { type Answer, jsonAnswer } from "./answer.ts";
import { statusPhrase } from "./status-phrase.ts";

const reference = "https://reference.airbyte.com/reference/errors";

const problems = {
  "endpoint-moved": [301, "error:embedded/endpoint-moved", "Airbyte Embedded Endpoint Moved"],
  "bad-request": [400, `${reference}#bad-request`, "bad-request"],
  "value-not-found": [400, reference, "value-not-found"],
  "invalid-api-key": [401, `${reference}#invalid-api-key`, "invalid-api-key"],
  forbidden: [403, `${reference}#forbidden`, "forbidden"],
  "cron-under-one-hour": [
    400,
    "error:cron-validation/under-one-hour-not-allowed",
    "Cron sync schedules more frequent than once per hour are not allowed",
  ],
  "tag-invalid-hex-color": [400, "error:tag-invalid-hex-color", "Invalid hex color"],
  "tag-name-too-long": [400, "error:tag-name-too-long", "Tag name too long"],
  "tag-limit-reached": [400, "error:tag-limit-for-workspace-reached", "Tag limit for workspace reached"],
  "notification-missing-url": [400, "error:notification/config/missing-url", "Notification missing URL"],
  "mapper-validation": [400, "error:mapper-validation", "Mapper validation failed"],
  "mapper-invalid-config": [400, "error:mapper-validation/invalid-config", "Invalid Mapper Configuration"],
  "mapper-secret-not-found": [400, "error:mapper-validation/secret-not-found", "Mapper secret not found"],
  "mapper-missing-required-param": [
    400,
    "error:mapper-validation/missing-required-param",
    "Mapper configuration missing required parameter",
  ],
  "sso-required": [403, "error:auth/sso-required", "SSO Sign-in Required"],
  "license-entitlement": [403, "error:license/entitlement", "License Entitlement Error"],
  "resource-not-found": [404, `${reference}#resource-not-found`, "resource-not-found"],
  "request-timeout": [408, "error:request-timeout-exceeded", "Request timeout exceeded"],
  "try-again-later": [409, `${reference}#try-again-later`, "try-again-later"],
  "state-conflict": [409, `${reference}#409-state-conflict`, "state-conflict"],
  "connection-locked": [409, "error:connection/locked", "Connection is locked"],
  "tag-already-exists": [409, "error:tag-already-exists", "Tag already exists"],
  "group-already-exists": [409, "error:group-already-exists", "Group already exists"],
  "group-member-already-exists": [409, "error:group-member-already-exists", "Group member already exists"],
  "group-permission-already-exists": [409, "error:group-permission-already-exists", "Group permission already exists"],
  "group-managed-by-scim": [409, "error:group-managed-by-scim", "Group managed by SCIM"],
  "region-already-exists": [409, "error:dataplane-group-name-already-exists", "Data plane group name already exists"],
  "dataplane-already-exists": [409, "error:dataplane-name-already-exists", "Data plane name already exists"],
  "failed-precondition": [412, "error:failed-precondition", "Failed Precondition"],
  "unprocessable-entity": [422, `${reference}#unprocessable-entity`, "unprocessable-entity"],
  "unexpected-problem": [500, reference, "unexpected-problem"],
  "not-implemented-in-oss": [501, "error:implementation/not-implemented-in-oss", "API not implemented in Airbyte OSS"],
  "service-unavailable": [503, reference, "service-unavailable"],
} as const satisfies Record<string, readonly [status: number, type: string, title: string]>;

/** The problems that the mock knows by name. */
export type ProblemName = keyof typeof problems;

/** What tells a problem from the others: its type, or its title if that type is not its own. */
type TypeOf<Row> = Row extends readonly [number, infer Type extends `error:${string}`, string]
  ? Type
  : Row extends readonly [number, string, infer Title]
    ? Title
    : never;

/** The types of these problems. They are those that the client completes in `isType`: test/types/errors.test-d.ts compares the two. */
export type MockedProblemType = TypeOf<(typeof problems)[ProblemName]>;

export const problemNames = Object.keys(problems) as ProblemName[];

export function statusOfProblem(name: ProblemName): number {
  return problems[name][0];
}

/** A problem body as the server writes it: every key is there, unset ones are null, and the media type is plain JSON. */
export function problem(name: ProblemName, data: Record<string, unknown> | null, status?: number): Answer {
  const [ownStatus, type, title] = problems[name];
  return problemOf({ status: status ?? ownStatus, type, title }, data);
}

export function titleOfProblem(name: ProblemName): string {
  return problems[name][2];
}

/** The problem that fits a status best, for faults that name no problem. */
export function problemNameOf(status: number): ProblemName | undefined {
  return status === 409 ? "state-conflict" : problemNames.find((name) => problems[name][0] === status);
}

/** A problem that the mock has no name for. */
export function otherProblem(status: number, data: Record<string, unknown> | null): Answer {
  return problemOf({ status, type: "about:blank", title: statusPhrase(status) }, data);
}

function problemOf(
  head: { status: number; type: string; title: string },
  data: Record<string, unknown> | null,
): Answer {
  const detail = `Answer of the mock server: ${head.title}.`;
  return jsonAnswer(head.status, { ...head, detail, documentationUrl: null, data });
}
