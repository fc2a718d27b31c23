import type { Step } from "./faults/fault-plan.ts";
import type { FaultTarget } from "./faults/fault-target.ts";
import type { MockJobs } from "./jobs/mock-jobs.ts";
import type { MockConnections } from "./lists/mock-connections.ts";
import type { MockRequest, MockTokenRequest } from "./mock-request.ts";

/** A running mock. Its functions can be destructured: `const { next, close } = await startMockAirbyte()`. */
export interface MockAirbyte {
  /** Origin of the server, such as `http://127.0.0.1:40123`. */
  readonly url: string;
  /** Base URL of the API on it: the origin and `/api/public/v1`. */
  readonly baseUrl: string;
  /** The client id that the token endpoint knows. */
  readonly clientId: string;
  /** The client secret that belongs to it. Not shown when the mock is printed. */
  readonly clientSecret: string;
  /** A static bearer key that is accepted besides the tokens. Not shown when the mock is printed. */
  readonly apiKey: string;
  /** Every request so far except those to the token endpoint, in the order of their arrival. */
  readonly requests: readonly MockRequest[];
  /** Every request to the token endpoint so far. */
  readonly tokenRequests: readonly MockTokenRequest[];
  /** The connections, to look at. */
  readonly connections: MockConnections;
  /** The jobs, to look at and to change. */
  readonly jobs: MockJobs;

  /**
   * Says what happens to the next requests to a {@link FaultTarget}, one step each; later ones succeed again. Steps of several calls add
   * up. A step is a {@link Fault}, or `"ok"` for a request that goes well.
   * @throws TypeError for an unknown target or a fault that makes no sense.
   */
  next(target: FaultTarget, ...steps: Step[]): void;
  /** Says what happens to every request to a target whose `next` steps are used up. `"ok"` ends it. */
  always(target: FaultTarget, step: Step): void;
  /** Expires every token issued so far. The server answers expired and revoked tokens alike, with 401. */
  expireTokens(): void;
  /** Revokes every token issued so far. */
  revokeTokens(): void;
  /**
   * Moves the mock's clock ahead, in milliseconds: tokens age and jobs go on without waiting.
   * @throws RangeError if `ms` is negative or not finite.
   */
  advance(ms: number): void;
  /**
   * Back to the start: no faults, no recorded requests, the first jobs, connections, sources, destinations, workspaces and
   * tags. Tokens and the clock stay as they are.
   */
  reset(): void;
  /** Closes every connection, even a stalled one, and stops the server. Resolves when all is closed; calling it again is harmless. */
  close(): Promise<void>;
  /** Closes at the end of an `await using` block. */
  [Symbol.asyncDispose](): Promise<void>;
}
