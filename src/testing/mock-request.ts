/** A request to the API as the mock received it. The Authorization header and cookies are never kept. */
export interface MockRequest {
  /** Operation id of the contract; undefined for a path or method that the contract does not have. */
  operationId: string | undefined;
  /** HTTP method, upper case. */
  method: string;
  /** Path below the base URL, for example `/jobs/48213`; the whole path when it lies outside of the base URL. */
  path: string;
  /** Query parameters; one that was sent several times is a list. */
  query: Record<string, string | string[]>;
  /** Header names are in lower case. Without `authorization`, `cookie` and `proxy-authorization`. */
  headers: Record<string, string>;
  /** The body as it was sent: text, so `JSON.parse(request.body)`; empty if there was none. */
  body: string;
  /**
   * Stands for the credentials: `token-1` for the first token that the mock issued, `api-key`, `unknown-` with a fingerprint
   * for any other bearer, `basic` or `other` for other schemes; undefined without credentials.
   */
  bearer: string | undefined;
  /** Why the bearer was refused; undefined if it was good or absent. */
  refused: "expired" | "revoked" | "unknown" | undefined;
  /** True if a fault was applied. */
  faulty: boolean;
  /**
   * Violations of the contract in the request, one sentence each: usually the reason for a 400, sometimes for another status. Also the
   * reason for a 403 because of its content type or a 413 because of its size, and, if the answer has the header `airbyte-mock-violation`,
   * what is wrong with the mock's own answer. Empty when nothing broke the contract. The `log` option prints it.
   */
  violations: string[];
  /** Status of the answer; undefined until there is one, and for ever if a fault dropped it. */
  status: number | undefined;
  /** When the request arrived, in milliseconds since 1970, by the clock of the mock. */
  at: number;
}

/** A request to the token endpoint. Neither the secret nor the body nor the token is kept. */
export interface MockTokenRequest {
  /** Path below the base URL. */
  path: string;
  /** Format of the body. */
  format: "json" | "form" | "other";
  /** The client id that was sent, right or wrong; undefined if there was none. */
  clientId: string | undefined;
  /** Whether the client id and the secret were those of the mock. */
  credentials: "right" | "wrong" | "missing";
  /** The grant type that was sent, as `grant-type` or `grant_type`; undefined if there was none. */
  grantType: string | undefined;
  /** Header names are in lower case. Without `authorization`, `cookie` and `proxy-authorization`. */
  headers: Record<string, string>;
  /** The token that was issued, as {@link MockRequest.bearer} will call it; undefined if there was none. */
  issued: string | undefined;
  /** True if a fault was applied. */
  faulty: boolean;
  /** Status of the answer; undefined until there is one, and for ever if a fault dropped it. */
  status: number | undefined;
  /** When the request arrived, in milliseconds since the epoch, by the clock of the mock. */
  at: number;
}
