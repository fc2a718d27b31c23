import type { Cancellation } from "../cancellation/cancellation.ts";
import type { TokenReason } from "../observe/events.ts";

/** A bearer token, and how long it may be used. */
export interface AccessToken {
  /** The token itself, without `Bearer `. */
  readonly value: string;
  /** When it expires, in milliseconds since 1970. Without it the token is assumed to live for 120 seconds. */
  readonly expiresAtMs?: number | undefined;
}

/** What the `accessToken` function is told. */
export interface AccessTokenRequest {
  /** Why a token is asked for. With `rejected` the server has refused the last one: do not return it again. */
  readonly reason: TokenReason;
  /**
   * Aborts when the token is no longer needed: after 30 seconds, when the server has refused the old one meanwhile, so that the function is
   * called again, or when the client is closed.
   */
  readonly signal: AbortSignal;
}

/** A token that was just made. */
export interface NewToken extends AccessToken {
  /** How long it lives, in milliseconds from when it was asked for. Unlike `expiresAtMs`, it needs no clock that may be set meanwhile. */
  readonly lifetimeMs?: number;
}

/** Where the auth layer gets its tokens. One that is only this has a single token, such as a static key. */
export interface TokenSource {
  /** A token that can be sent now. `call` only ends the caller's own wait. */
  get(call: Cancellation): AccessToken | Promise<AccessToken>;
}

/** One that can get another token. */
export interface RenewableSource extends TokenSource {
  /** After a 401: a token other than the rejected one, to send the request again with; undefined if there is none. */
  replace(rejected: AccessToken, call: Cancellation): Promise<AccessToken | undefined>;
  /** Whether a refused token is kept, because 401s have turned out not to be about its age. */
  keeps(rejected: AccessToken): boolean;
  /** Whether the replacement was requested because of a refusal. */
  isAnswer(replacement: AccessToken): boolean;
  /** After a 401 to a request that cannot be sent again: the rejected token is not used for later ones. */
  discard(rejected: AccessToken): void;
  /** The request was sent again with a new token and refused again, so the age of the token is not the reason. */
  replacementRejected(replacement: AccessToken): void;
}
