/** Options of `startMockAirbyte`. All are optional. */
export interface MockOptions {
  /** Port to listen on. From 0 to 65535. Default is 0: any free port. A port in use is an error. */
  port?: number | undefined;
  /** Address to listen on. Default is `127.0.0.1`. */
  host?: string | undefined;
  /** The client id that the token endpoint knows. Default is a random one. */
  clientId?: string | undefined;
  /** The client secret that belongs to it. Default is a random one. */
  clientSecret?: string | undefined;
  /** A static bearer key that is accepted besides the tokens. Default is a random one. */
  apiKey?: string | undefined;
  /**
   * How long a token is accepted, in seconds. Default is 900 (15 minutes), as on a server that nobody configured.
   * Must be positive; fractions are for tests. The token's own `exp` says the same.
   */
  tokenLifetimeSeconds?: number | undefined;
  /**
   * What `expires_in` says, in seconds, if it should differ from the real lifetime. Default is `tokenLifetimeSeconds`. Any number: servers
   * have been seen to promise a longer life than the token has.
   */
  expiresInSeconds?: number | undefined;
  /**
   * Kind of deployment. Default is `community`. It decides what wrong credentials get (`community` 400 with a reason,
   * `cloud` 401 with an error id, `generic-oidc` 500 with an error id), the claims of a token, the host of page links, what
   * the server has (only `cloud` has OAuth for connectors, and `community` neither creates nor deletes applications), and how it answers
   * unknown ids: `cloud` with 403; the others with 404, because their callers are admins.
   */
  deployment?: "community" | "cloud" | "generic-oidc" | undefined;
  /**
   * `none` is a server with authentication switched off: no check, no token endpoint, no applications and nothing embedded.
   * Default is `required`.
   */
  auth?: "required" | "none" | undefined;
  /**
   * How long a job takes, in milliseconds. Default is 8000 (8 seconds): pending for the first eighth, then running.
   * At 0 a job has ended as soon as it is read; with `Infinity` it stays pending until `jobs.set` moves it.
   */
  jobDurationMs?: number | undefined;
  /** Finished jobs to add to those of the contract's example, for tests of paging. Default is 0. */
  jobs?: number | undefined;
  /** Connections to add to those of the contract's example: how many, or which ones. Default is 0. */
  connections?: MockItems | undefined;
  /** Sources to add to those of the contract's example: how many, or which ones. Default is 0. */
  sources?: MockItems | undefined;
  /** Destinations to add to those of the contract's example: how many, or which ones. Default is 0. */
  destinations?: MockItems | undefined;
  /** Workspaces to add to those of the contract's example: how many, or which ones. Default is 0. */
  workspaces?: MockItems | undefined;
  /**
   * Called with one line for each request when its answer is under way, such as `GET /api/public/v1/jobs 200`. Violations of the contract
   * follow after a colon. The line never contains a secret. Default: nothing is logged.
   */
  log?: ((line: string) => void) | undefined;
}

/**
 * A number of made-up items, or items of your own: each is the first item of the contract's example overridden by your properties, such as
 * `{ connectionId, name, status: "inactive" }`. Without an id it gets a random one. Properties and values that the contract does not have,
 * and duplicate ids, are refused.
 */
export type MockItems = number | readonly object[];
