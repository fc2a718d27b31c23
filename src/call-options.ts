/** Options of a single call, for every operation method and for `GET`, `POST`, `PUT`, `PATCH` and `DELETE`. */
export interface CallOptions {
  /** Aborts the call wherever it is: waiting for a token, between retries, sending, or reading the body. */
  signal?: AbortSignal | undefined;
  /**
   * Time limit of each attempt, headers and body together, in milliseconds. From 1 to 2147483647.
   * Default is the client's `timeoutMs`, for slow operations too. If that is not set: 30000 (30 seconds), and 300000 (5 minutes) for operations
   * that Airbyte answers slowly. Node itself waits no longer than 5 minutes, unless your own `fetch` has a dispatcher that does.
   */
  timeoutMs?: number | undefined;
  /**
   * Time limit of the whole call in milliseconds: token, attempts and waits between them. From 1 to 2147483647.
   * Default is the client's `deadlineMs`, which is no limit unless set.
   */
  deadlineMs?: number | undefined;
  /** How many times a failed attempt may be repeated. From 0 to 10. Default is the client's `maxRetries`. */
  maxRetries?: number | undefined;
  /**
   * Whether this call can be carried out twice without harm. `true` lets a POST be repeated after an ambiguous failure, `false` forbids it
   * for any method. Default depends on the operation.
   */
  idempotent?: boolean | undefined;
  /** Extra headers of this call. An `Authorization` header given here replaces the client's own credentials. */
  headers?: Record<string, string> | undefined;
}

/** The names of {@link CallOptions} that make sense for what only reads. */
export const READ_OPTIONS = ["signal", "timeoutMs", "deadlineMs", "maxRetries", "headers"] as const;
