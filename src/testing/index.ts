/**
 * A mock Airbyte server for your tests: `startMockAirbyte` answers every operation, issues tokens that expire, runs jobs, and fails on
 * demand. Needs Node.
 *
 * @module airbyte-client/testing
 */
export type { ProblemName } from "./answers/problem.ts";
export type { Fault, FaultBody } from "./faults/fault.ts";
export type { Step } from "./faults/fault-plan.ts";
export type { FaultTarget } from "./faults/fault-target.ts";
export type { MockJob, MockJobStatus } from "./jobs/mock-job.ts";
export type { MockJobs } from "./jobs/mock-jobs.ts";
export type { MockConnection, MockConnections } from "./lists/mock-connections.ts";
export type { MockAirbyte } from "./mock-airbyte.ts";
export type { MockItems, MockOptions } from "./mock-options.ts";
export type { MockRequest, MockTokenRequest } from "./mock-request.ts";
export { startMockAirbyte } from "./start-mock-airbyte.ts";
export type { GarbledToken } from "./tokens/garbled-token.ts";
