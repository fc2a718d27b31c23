// The client

// Types
export type { AccessToken } from "./auth/access-token.ts";
export type { Auth, AuthStatus } from "./auth/create-auth.ts";
export type { TokenStats } from "./auth/token-stats.ts";
export type { CallOptions } from "./call-options.ts";
export { type AirbyteClient, createAirbyteClient } from "./client.ts";
export type {
  ConnectionHealth,
  ConnectionHealthOptions,
  ConnectionHealthStatus,
} from "./connections/connection-health.ts";
// Workflows
export { getConnectionHealth } from "./connections/get-connection-health.ts";
export type { ConnectionHealthReport, ListConnectionHealthOptions } from "./connections/list-connection-health.ts";
export { listConnectionHealth } from "./connections/list-connection-health.ts";
export type { ScheduleHealth } from "./connections/schedule-health.ts";
export type { SyncFigures } from "./connections/sync-figures.ts";
export type { Finding, FindingCode } from "./diagnose/finding.ts";
export type { DiagnoseOptions, Diagnosis } from "./diagnose.ts";
export { diagnose } from "./diagnose.ts";
export type {
  AnyAirbyteError,
  ApiErrorFacts,
  CallFacts,
  ConnectionErrorFacts,
  RedirectErrorFacts,
  TimeoutErrorFacts,
  TokenErrorFacts,
} from "./errors.ts";
// Errors
export {
  AirbyteError,
  ApiError,
  ClientClosedError,
  ConfigurationError,
  ConnectionError,
  JobError,
  RedirectError,
  ResponseParseError,
  TimeoutError,
  TokenError,
} from "./errors.ts";
export type { components, operations, paths } from "./generated/airbyte.gen.ts";
// The requests of all operations, such as ListJobsRequest, and OperationMethods.
export type * from "./generated/operations.gen.ts";
export type { CheckHealthOptions, HealthCheck } from "./health.ts";
export { checkHealth } from "./health.ts";
export type { DefaultHeaders } from "./http/default-headers.ts";
export { cancelJob } from "./jobs/cancel-job.ts";
export { ensureSync } from "./jobs/ensure-sync.ts";
export type { JobStatus } from "./jobs/get-job-status.ts";
export { getJobStatus } from "./jobs/get-job-status.ts";
export type { JobFilter } from "./jobs/get-jobs.ts";
export { getJobs } from "./jobs/get-jobs.ts";
export type { Job } from "./jobs/job.ts";
export type { JobReader, JobStarter, SyncStarter } from "./jobs/jobs-client.ts";
export { runJob } from "./jobs/run-job.ts";
export { waitForJob } from "./jobs/wait-for-job.ts";
export type { WaitOptions, WatchOptions } from "./jobs/wait-options.ts";
export { watchJob } from "./jobs/watch-job.ts";
export type { AirbyteEvent, TokenReason } from "./observe/events.ts";
export type { Logger, LogLevel } from "./observe/logger.ts";
export type { AirbyteClientOptions } from "./options.ts";
export type { ItemOf, ListMethod } from "./paginate.ts";
export { paginate } from "./paginate.ts";
export type { Problem } from "./problem.ts";
export { unwrap } from "./unwrap.ts";
