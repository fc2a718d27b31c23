import { AirbyteError } from "./errors/airbyte-error.ts";
import type { ProblemType } from "./errors/problem-type.ts";
import { isUnavailable } from "./errors/statuses.ts";
import type { Schemas } from "./generated/airbyte.gen.ts";
import type { OperationId } from "./generated/operation-ids.gen.ts";
import { isOfDeletedConnection, type Problem } from "./problem.ts";

export { AirbyteError };

/** The client or a call was set up wrongly. Nothing was sent. */
export class ConfigurationError extends AirbyteError {
  static override readonly className: string = "ConfigurationError";
  declare readonly code: "configuration";

  constructor(message: string) {
    super("configuration", message, { retryable: false });
  }
}

/** The client was closed: the call was ended, or never begun. */
export class ClientClosedError extends AirbyteError {
  static override readonly className: string = "ClientClosedError";
  declare readonly code: "closed";

  constructor() {
    super("closed", "This Airbyte client was closed. Create a new one to make more calls.", {
      retryable: false,
    });
  }
}

/** Facts of a {@link TokenError}. */
export interface TokenErrorFacts {
  /**
   * What the token endpoint did: `rejected` the credentials; was `unreachable` or too busy; answered 2xx with something that is not a token
   * (`malformed`); or is not a token endpoint at all, is blocked by a proxy, or cannot be reached with these options (`misconfigured`).
   */
  kind: "rejected" | "unreachable" | "malformed" | "misconfigured";
  /** HTTP status of the token endpoint's response, if there was one. */
  status?: number | undefined;
  /** Code of the platform, such as `ECONNREFUSED`, if there was no answer and it gave one. */
  reason?: string | undefined;
  /** Requests made to the token endpoint before giving up. */
  attempts?: number | undefined;
  /** `error` of an OAuth error response, {@link https://www.rfc-editor.org/rfc/rfc6749#section-5.2 | RFC 6749 section 5.2}. */
  oauthError?: string | undefined;
  /** Reference under which the server logged the failure. */
  errorId?: string | undefined;
  /** How long to wait, in milliseconds: as the token endpoint asked, or until this client requests a token again after a failure. */
  retryAfterMs?: number | undefined;
  /** These credentials have got a token before. A 500 is then probably not their fault, and `retryable` is true. */
  workedBefore?: boolean | undefined;
}

export interface TokenError extends Readonly<TokenErrorFacts> {}
/**
 * No access token could be obtained, so the call was not sent, or not sent again. An earlier attempt may have been carried out:
 * `mayHaveBeenCarriedOut` tells.
 */
export class TokenError extends AirbyteError {
  static override readonly className: string = "TokenError";
  declare readonly code: "token";

  constructor(message: string, facts: TokenErrorFacts) {
    const isServersFault = facts.kind === "unreachable" || (facts.status === 500 && facts.workedBefore === true);
    super("token", message, { ...facts, retryable: isServersFault });
  }
}

/** Which call failed, and how many times it was tried. Part of every error about a call. */
export interface CallFacts {
  /** HTTP method, upper case. */
  method: string;
  /** Path below the base URL, without query. */
  path: string;
  /** Name of the operation, such as `listJobs`; undefined for a path that the contract does not have. */
  operationId?: string | undefined;
  /** How many requests were sent to the API for this call. */
  attempts: number;
  /** The request id header of the last attempt's answer, if it had one; quote it to whoever runs the server, or a proxy in between. */
  requestId?: string | undefined;
  /** An attempt before the last one may have been carried out. */
  mayHaveArrived?: boolean;
}

/** Facts of an {@link ApiError}. */
export interface ApiErrorFacts extends CallFacts {
  /** HTTP status of the response. */
  status: number;
  /** The error body in one shape, whichever of Airbyte's formats it came in; undefined when no body could be read. */
  problem?: Problem | undefined;
  /** Reference under which the server logged the failure; quote it to whoever runs the server. */
  errorId?: string | undefined;
  /** How long the server asked to wait, in milliseconds ({@link https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3 | Retry-After}). */
  retryAfterMs?: number | undefined;
  /**
   * The server has no such route: it is older than this client, or `baseUrl` is wrong. True for a 403 (or, with authentication off, a 404) in
   * the format that Airbyte uses for unknown routes. Without valid credentials an unknown route is a 401, and this is false.
   */
  unknownRoute: boolean;
}

export interface ApiError extends Readonly<ApiErrorFacts> {}
/**
 * Airbyte answered with an error status.
 *
 * @example
 * // One for a test:
 * new ApiError("not found", { status: 404, method: "GET", path: "/jobs/1", attempts: 1, unknownRoute: false });
 */
export class ApiError extends AirbyteError {
  static override readonly className: string = "ApiError";
  declare readonly code: "api";

  constructor(message: string, facts: ApiErrorFacts) {
    super("api", message, { ...facts, retryable: isRetryable(facts) });
  }

  /**
   * Whether the server named this problem type or title, such as `error:connection/locked`, `resource-not-found` or `try-again-later`.
   * Several of Airbyte's problems share one type and differ only in their titles.
   */
  isType(typeOrTitle: ProblemType | (string & {})): boolean {
    const { type, title } = this.problem ?? {};
    return type === typeOrTitle || title === typeOrTitle || (type?.endsWith(`#${typeOrTitle}`) ?? false);
  }
}

function isRetryable({ status, problem, operationId }: ApiErrorFacts): boolean {
  // A 401 in this format means that the server could not look up the user: the token is good, and a later call may succeed.
  if (status === 401) return problem?.kind === "known";
  // Of anything but a job it means that a value exists already.
  if (status === 409)
    return (
      problem?.title === "try-again-later" &&
      operationId === ("createJob" satisfies OperationId) &&
      !isOfDeletedConnection(problem)
    );
  // "unexpected-problem" is how Airbyte reports many mistakes of the caller; it does not go away by itself.
  if (status === 500) return problem?.title !== "unexpected-problem";
  return status === 429 || isUnavailable(status);
}

/** Facts of a {@link ConnectionError}. */
export interface ConnectionErrorFacts extends CallFacts {
  /** `"no"`: the request never left, so nothing was carried out. `"maybe"`: look before you repeat a write. */
  sent: "no" | "maybe";
  /** Code of the platform, such as `ECONNREFUSED`; `BAD_PORT` or `PROXY_REFUSED` where it has none; undefined if nothing is known. */
  reason?: string | undefined;
  /** Whether the same call may succeed later without any change. */
  retryable: boolean;
}

export interface ConnectionError extends Readonly<ConnectionErrorFacts> {}
/** The server could not be reached, or the connection broke before the response was complete. */
export class ConnectionError extends AirbyteError {
  static override readonly className: string = "ConnectionError";
  declare readonly code: "connection";

  constructor(message: string, facts: ConnectionErrorFacts) {
    super("connection", message, facts);
  }
}

/** Facts of a {@link TimeoutError}. */
export interface TimeoutErrorFacts extends Partial<CallFacts> {
  /**
   * What was being waited for when time ran out. `token`, `headers` and `body` are limits of one step. `deadline` is the limit of a whole call,
   * or of a wait for a job; the error of a wait has no `method`.
   */
  phase: "token" | "headers" | "body" | "deadline";
  /** The limit that ran out, in milliseconds. The platform does not report its own limits: for one of those, the time that passed. */
  limitMs: number;
  /** How long this client makes no token request after one ran out of time, in milliseconds. */
  retryAfterMs?: number | undefined;
}

export interface TimeoutError extends Readonly<TimeoutErrorFacts> {}
/** A time limit of this client ran out, or one of the platform's. A caller's own abort is never reported as this error. */
export class TimeoutError extends AirbyteError {
  static override readonly className: string = "TimeoutError";
  declare readonly code: "timeout";

  constructor(message: string, facts: TimeoutErrorFacts) {
    super("timeout", message, { ...facts, retryable: true });
  }
}

/** Facts of a {@link RedirectError}. */
export interface RedirectErrorFacts extends CallFacts {
  /** HTTP status of the redirect. */
  status: number;
  /** Origin of the redirect's target, without path and query; undefined where the platform hides it, or if its URL is invalid. */
  targetOrigin?: string | undefined;
}

export interface RedirectError extends Readonly<RedirectErrorFacts> {}
/** A redirect that is not followed: to another server, of a write, or more than five in a row. */
export class RedirectError extends AirbyteError {
  static override readonly className: string = "RedirectError";
  declare readonly code: "redirect";

  constructor(message: string, facts: RedirectErrorFacts) {
    super("redirect", message, { ...facts, retryable: false });
  }
}

export interface ResponseParseError extends Readonly<CallFacts> {}
/** A 2xx response that is not what the API promises: a web page, broken JSON, nothing at all. */
export class ResponseParseError extends AirbyteError {
  static override readonly className: string = "ResponseParseError";
  declare readonly code: "response-parse";
  /** HTTP status of the response, from 200 to 299. */
  declare readonly status: number;

  constructor(message: string, facts: CallFacts & { status: number; retryable?: boolean }) {
    super("response-parse", message, { retryable: false, ...facts });
  }
}

/** A job failed, was cancelled, could not be cancelled, or ran in place of the sync that was requested. */
export class JobError extends AirbyteError {
  static override readonly className: string = "JobError";
  declare readonly code: "job";
  /** The job as last seen. */
  declare readonly job: Schemas.JobResponse;

  constructor(message: string, facts: { job: Schemas.JobResponse; retryable?: boolean }) {
    super("job", message, { jobId: facts.job.jobId, retryable: false, ...facts });
  }
}

/** Every concrete error class, for `switch (error.code)`. What `isAirbyteError` narrows to. */
export type AnyAirbyteError =
  | ConfigurationError
  | ClientClosedError
  | TokenError
  | ApiError
  | ConnectionError
  | TimeoutError
  | RedirectError
  | ResponseParseError
  | JobError;
