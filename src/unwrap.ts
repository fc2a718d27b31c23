import { explainStatus, isUnknownRoute } from "./errors/explain-status.ts";
import { leavesDoubt } from "./errors/statuses.ts";
import { ApiError, ConfigurationError } from "./errors.ts";
import { callFacts, doubtOf, EARLIER_ATTEMPT } from "./http/call.ts";
import { callOf } from "./http/response-call.ts";
import { retryAfterMs } from "./http/retry-after.ts";
import { oneLine, type Problem, readProblem, short } from "./problem.ts";
import { withoutUndefined } from "./without-undefined.ts";

/**
 * Turns the result of `GET`, `POST`, `PUT`, `PATCH` or `DELETE` into its data.
 *
 * @throws ConfigurationError for anything but such a result.
 * @throws ApiError if the server answered with an error status, even if its body was empty.
 * @example
 * const jobs = unwrap(await airbyte.GET("/jobs", { params: { query: { limit: 1 } } }));
 */
export function unwrap<T>(result: { data?: T; error?: unknown; response: Response }): T {
  const { data, error, response } = Object(result) as typeof result;
  if (!response) throw new ConfigurationError("unwrap takes what GET, POST and the like resolve to: await them first");
  if (response.ok) return data as T;
  const call = callOf(response);
  const { redirects, mayHaveArrived } = call;
  const { status } = response;
  // Of some operations a redirect is the answer, without data.
  if (redirects && status < 400) return data as T;
  const problem = readProblem(error);
  const unknownRoute = isUnknownRoute(status, problem, call.operationId);
  const said = problem?.kind === "html" ? undefined : problem?.message;
  const parts = [`${call.method} ${call.path} failed with ${status}${said ? `: ${said}` : ""}`];
  const named = namedIn(problem);
  if (named) parts.push(`(${named})`);
  if (problem?.errorId) parts.push(`(errorId ${problem.errorId}: the server's log has the reason)`);
  const advice = explainStatus(status, problem, unknownRoute, call);
  if (advice) parts.push(`- ${advice}`);
  const doubt = leavesDoubt(status) ? doubtOf(call) : "";
  if (doubt) parts.push(`- ${doubt}`);
  else if (mayHaveArrived) parts.push(`- ${EARLIER_ATTEMPT}`);
  throw new ApiError(parts.join(" "), {
    ...callFacts(call),
    status,
    problem: problem && withoutUndefined(problem),
    errorId: problem?.errorId,
    retryAfterMs: retryAfterMs(response.headers),
    unknownRoute,
    ...(mayHaveArrived && { mayHaveArrived }),
  });
}

/** A longer list is not searched for what the text does not say. */
const MOST_NAMED = 100;

/** What the problem is about, such as an id or a value: often the server's text only says that there is something. */
function namedIn(problem: Problem | undefined): string | undefined {
  const { message: said = "", ...others } = problem?.data ?? {};
  const named = textsIn(others).slice(0, MOST_NAMED).map(oneLine);
  const known = `${short(String(said))} ${problem?.message}`;
  return named.every((each) => known.includes(each)) ? undefined : named.join(" ").slice(0, 200);
}

function textsIn(value: unknown): string[] {
  if (typeof value === "string") return value.trim() === "" ? [] : [value];
  return Object.values(Object(value)).flatMap(textsIn);
}
