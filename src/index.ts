/**
 * The client of the Airbyte API: `createAirbyteClient`, and functions over it for lists, jobs and health.
 *
 * @module airbyte-client
 */

// The client

export type { CallOptions } from "./call-options.ts";
export { type AirbyteClient, createAirbyteClient } from "./client.ts";
export type { HeadersOptions, Middleware, ParseAs, ParseAsResponse, RequestOptions } from "./fetch-methods.ts";
export type { DefaultHeaders } from "./http/default-headers.ts";
export type { AirbyteClientOptions, Fetch } from "./options.ts";
export { unwrap } from "./unwrap.ts";

// Tokens

export type { AccessToken, AccessTokenRequest } from "./auth/access-token.ts";
export type { Auth, AuthStatus } from "./auth/create-auth.ts";
export type { TokenStats } from "./auth/token-stats.ts";
export type { CredentialKind } from "./settings.ts";

// Lists and jobs

export { cancelJob } from "./jobs/cancel-job.ts";
export { ensureSync } from "./jobs/ensure-sync.ts";
export { getJobStatus } from "./jobs/get-job-status.ts";
export { getJobs, type JobFilter } from "./jobs/get-jobs.ts";
export type { Job } from "./jobs/job.ts";
export { type JobStatus, jobStatusOf } from "./jobs/job-status.ts";
export type { JobReader, JobStarter } from "./jobs/jobs-client.ts";
export { type RunJobRequest, runJob } from "./jobs/run-job.ts";
export { startSync } from "./jobs/start-sync.ts";
export { waitForJob } from "./jobs/wait-for-job.ts";
export type { EnsureSyncOptions, StartedSync, WaitOptions, WatchOptions } from "./jobs/wait-options.ts";
export { watchJob } from "./jobs/watch-job.ts";
export { type ItemOf, type ListMethod, paginate } from "./paginate.ts";

// Health

export type {
  ConnectionHealth,
  ConnectionHealthOptions,
  ConnectionHealthStatus,
} from "./connections/connection-health.ts";
export { getConnectionHealth } from "./connections/get-connection-health.ts";
export {
  type ConnectionHealthReport,
  type ListConnectionHealthOptions,
  listConnectionHealth,
} from "./connections/list-connection-health.ts";
export type { ScheduleHealth } from "./connections/schedule-health.ts";
export type { SyncFigures } from "./connections/sync-figures.ts";
export type { Finding, FindingCode } from "./diagnose/finding.ts";
export { type DiagnoseOptions, type Diagnosis, diagnose } from "./diagnose.ts";
export { type CheckHealthOptions, checkHealth, type HealthCheck } from "./health.ts";

// Errors

export { isAirbyteError } from "./errors/is-airbyte-error.ts";
export { mayHaveBeenCarriedOut } from "./errors/may-have-been-carried-out.ts";
export type { ProblemType } from "./errors/problem-type.ts";
export {
  AirbyteError,
  type AnyAirbyteError,
  ApiError,
  type ApiErrorFacts,
  type CallFacts,
  ClientClosedError,
  ConfigurationError,
  ConnectionError,
  type ConnectionErrorFacts,
  JobError,
  RedirectError,
  type RedirectErrorFacts,
  ResponseParseError,
  TimeoutError,
  type TimeoutErrorFacts,
  TokenError,
  type TokenErrorFacts,
} from "./errors.ts";
export type { Problem } from "./problem.ts";

// Events and logs

export type { AirbyteEvent, TokenReason } from "./observe/events.ts";
export type { Logger, LogLevel } from "./observe/logger.ts";

// The contract

export { type AsInput, asInput } from "./as-input.ts";
export type { components, operations, paths, Schemas } from "./generated/airbyte.gen.ts";
// The requests of all operations, such as ListJobsRequest, and OperationMethods.
export type * from "./generated/operations.gen.ts";
