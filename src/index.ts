// The client

// Types
export type { AccessToken } from "./auth/access-token.ts";
export type { Auth, AuthStatus } from "./auth/create-auth.ts";
export type { TokenStats } from "./auth/token-stats.ts";
export type { CallOptions } from "./call-options.ts";
export { type AirbyteClient, createAirbyteClient } from "./client.ts";
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
export type { OperationMethods } from "./generated/operations.gen.ts";
export type { DefaultHeaders } from "./http/default-headers.ts";
export type { AirbyteEvent, TokenReason } from "./observe/events.ts";
export type { Logger, LogLevel } from "./observe/logger.ts";
export type { AirbyteClientOptions } from "./options.ts";
export type { Problem } from "./problem.ts";
export { unwrap } from "./unwrap.ts";
