import { ApiError } from "./errors.ts";
import { explainStatus, isUnknownRoute } from "./explain-status.ts";
import { retryAfterMs } from "./http/retry-after.ts";
import { readProblem } from "./problem.ts";
import { callOf } from "./response-call.ts";

/**
 * Turns the result of `GET`, `POST`, `PUT`, `PATCH` or `DELETE` into its data.
 *
 * @throws ApiError if the server answered with an error status; whether `error` is there does not matter, it may be empty.
 * @example
 * const jobs = unwrap(await airbyte.GET("/jobs", { params: { query: { limit: 1 } } }));
 */
export function unwrap<T>(result: { data?: T; error?: unknown; response: Response }): T {
  const { data, error, response } = result;
  if (response.ok) return data as T;
  const { refused, ...call } = callOf(response);
  const problem = readProblem(error);
  const { status } = response;
  const unknownRoute = isUnknownRoute(status, problem, call.operationId);
  const said = problem?.kind === "html" ? undefined : problem?.message;
  const parts = [`${call.method} ${call.path} failed with ${status}${said ? `: ${said}` : ""}`];
  if (problem?.errorId) parts.push(`(errorId ${problem.errorId}: the server's log has the reason)`);
  const advice = explainStatus(status, problem, unknownRoute, refused);
  if (advice) parts.push(`- ${advice}`);
  throw new ApiError(parts.join(" "), {
    ...call,
    status,
    problem,
    errorId: problem?.errorId,
    retryAfterMs: retryAfterMs(response.headers),
    unknownRoute,
  });
}
