import { ApiError } from "./errors.ts";
import { explainStatus, isUnknownRoute } from "./explain-status.ts";
import { leavesDoubt } from "./http/call.ts";
import { retryAfterMs } from "./http/retry-after.ts";
import { type Problem, readProblem } from "./problem.ts";
import { callOf } from "./response-call.ts";

/**
 * Turns the result of `GET`, `POST`, `PUT`, `PATCH` or `DELETE` into its data.
 *
 * @throws ApiError if the server answered with an error status, even if `error` is undefined because the body was empty.
 * @example
 * const jobs = unwrap(await airbyte.GET("/jobs", { params: { query: { limit: 1 } } }));
 */
export function unwrap<T>(result: { data?: T; error?: unknown; response: Response }): T {
  const { data, error, response } = result;
  if (response.ok) return data as T;
  const { refused, resend, ...call } = callOf(response);
  const problem = readProblem(error);
  const { status } = response;
  const unknownRoute = isUnknownRoute(status, problem, call.operationId);
  const said = problem?.kind === "html" ? undefined : problem?.message;
  const parts = [`${call.method} ${call.path} failed with ${status}${said ? `: ${said}` : ""}`];
  const missing = missingResource(problem);
  if (missing) parts.push(`(${missing})`);
  if (problem?.errorId) parts.push(`(errorId ${problem.errorId}: the server's log has the reason)`);
  const advice = explainStatus(status, problem, unknownRoute, refused, call.operationId);
  if (advice) parts.push(`- ${advice}`);
  if (leavesDoubt(resend) && isUncertain(status))
    parts.push("- it may have been carried out: look before you repeat it");
  throw new ApiError(parts.join(" "), {
    ...call,
    status,
    problem,
    errorId: problem?.errorId,
    retryAfterMs: retryAfterMs(response.headers),
    unknownRoute,
  });
}

/** What a request named and the server does not have. Its own text only says that there is something. */
function missingResource(problem: Problem | undefined): string | undefined {
  const { resourceType, resourceId } = problem?.data ?? {};
  const named = [resourceType, resourceId].filter((each) => typeof each === "string" && each.trim() !== "");
  const text = named.join(" ").slice(0, 100);
  return text === "" || problem?.message?.includes(text) ? undefined : text;
}

/** An answer that comes from a proxy, or too late, says nothing of what the server did. */
function isUncertain(status: number): boolean {
  return status === 408 || (status >= 502 && status <= 504);
}
