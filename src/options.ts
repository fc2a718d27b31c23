import type { AccessToken, AccessTokenRequest } from "./auth/access-token.ts";
import type { DefaultHeaders } from "./http/default-headers.ts";
import type { AirbyteEvent } from "./observe/events.ts";
import type { Logger, LogLevel } from "./observe/logger.ts";

/** A `fetch` as this client calls it, with the URL as a string. The platform's own fits. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/**
 * Options of `createAirbyteClient`. An option that is undefined counts as absent; an unknown one is refused.
 *
 * Of several credentials, the first in this order is used: `clientId` with `clientSecret` (OAuth 2), `accessToken`, `apiKey`,
 * `username` with `password`. A server without authentication needs `auth: "none"`.
 */
export interface AirbyteClientOptions {
  /**
   * Where the API is. Default is Airbyte Cloud, `https://api.airbyte.com/v1`. A bare origin such as `http://localhost:8000` gets
   * `/api/public/v1` appended, and `/api/v1` (Airbyte's internal API) becomes `/api/public/v1`; on Cloud all of these become `/v1`. Trailing
   * slashes do not matter.
   */
  baseUrl?: string | undefined;
  /** Client id of an application from Airbyte's settings. Needs `clientSecret`. */
  clientId?: string | undefined;
  /** Secret of that application. Sent to the token endpoint only. */
  clientSecret?: string | undefined;
  /** A static bearer key. Used if there are neither `clientId` and `clientSecret` nor `accessToken`; see also `fallbackToApiKey`. */
  apiKey?: string | undefined;
  /** User name for a proxy in front of Airbyte that wants basic authentication. Needs `password`. */
  username?: string | undefined;
  /** Password for `username`. */
  password?: string | undefined;
  /**
   * Returns an access token, for example from a secret manager. Called when a token is needed and before the last one expires.
   * It has 30 seconds to answer, and is not called again while it is running, unless it takes longer than that. A token whose
   * `expiresAtMs` is missing or in the past is assumed to live for 120 seconds; no token is used for longer than a day.
   *
   * Whatever it throws becomes a `TokenError` of kind `unreachable`, which may be tried again; an error of this package that is not retryable
   * becomes one of kind `rejected`. Throw a `TokenError` yourself to choose the kind. After a failure it is not called for 5 to 30 seconds.
   *
   * Its argument says why a token is needed. With `reason: "rejected"` the server has refused the last one: do not return it again. The
   * function must not ask the same client for a token, which would wait for itself.
   */
  accessToken?: ((request: AccessTokenRequest) => AccessToken | Promise<AccessToken>) | undefined;
  /** `"none"` sends no credentials, for a server whose authentication is off. */
  auth?: "none" | undefined;
  /**
   * Uses `apiKey` for a call when OAuth gives no token, or none within 3 seconds. Default is false: the call fails with a
   * `TokenError`. Needs `apiKey`. Without `clientId` and `clientSecret`, every call uses the key.
   */
  fallbackToApiKey?: boolean | undefined;
  /** Workspace of your own choice, kept as `client.workspaceId` for your code. No call sends it, except those of `diagnose`. */
  workspaceId?: string | undefined;
  /**
   * Where tokens are requested. Default is `<baseUrl>/applications/token`. On another server than that of `baseUrl`, token requests carry
   * the `headers`, too, except for `Authorization`, `Proxy-Authorization` and `Cookie`.
   */
  tokenUrl?: string | undefined;
  /** Format of token requests. Default is `"json"`, which every Airbyte server reads; `"form"` is the OAuth standard's. */
  tokenRequestFormat?: "json" | "form" | undefined;
  /**
   * Time limit of each attempt, headers and body together, in milliseconds. From 1 to 2147483647. Default is 30000 (30 seconds), and 300000
   * (5 minutes) for operations that Airbyte answers slowly; a value given here applies to those too.
   */
  timeoutMs?: number | undefined;
  /** Time limit of each call with all its attempts and waits, in milliseconds. From 1 to 2147483647. Default is no limit. */
  deadlineMs?: number | undefined;
  /** How many times a failed attempt is repeated, where that can do no harm. From 0 to 10. Default is 3. */
  maxRetries?: number | undefined;
  /**
   * Wait before the first retry, in milliseconds. It doubles with each retry, up to 8 seconds, and each wait is shortened at random by up to
   * half. From 0 to 8000. Default is 1000 (1 second).
   */
  retryDelayMs?: number | undefined;
  /**
   * Headers for every API and token request, or a function that returns them. It is called once for each call, whose retries send the same
   * headers, and once for each token request. So it must not ask the same client for a token, which would wait for itself.
   */
  headers?: DefaultHeaders | undefined;
  /**
   * Sends every API and token request; called with the URL as a string and the options of `fetch`. Use it for proxies, private certificate
   * authorities and tests. A dispatcher of undici works only with undici's own `fetch`. Default is the platform's `fetch`.
   */
  fetch?: Fetch | undefined;
  /**
   * Allows plain http to hosts other than loopback (`localhost`, 127.0.0.0/8, `[::1]`), where anyone on the
   * network can read the credentials. Default is false.
   */
  allowInsecureHttp?: boolean | undefined;
  /**
   * Gets a line for each authentication event and, at level `debug`, for each request, answer and retry. `console`, pino and winston
   * fit as they are. Default: nothing is logged.
   */
  logger?: Logger | undefined;
  /** Least important level that is logged; needs a `logger`, such as `console`. Default is `"info"`. */
  logLevel?: LogLevel | undefined;
  /**
   * Gets every event as data, for metrics and tracing. What it throws is ignored. It is called in the asynchronous context of the call, so that
   * the active span is the caller's; a span of one attempt is best made at `response` or `request-failed`, which have its `durationMs`.
   */
  onEvent?: ((event: AirbyteEvent) => void) | undefined;
}
