import type { Cancellation } from "../cancellation/cancellation.ts";
import type { CallFacts } from "../errors.ts";
import type { Route } from "./operation.ts";

/**
 * After which failures a call may be sent again. `safe`: after nearly all of them, because it only reads. `idempotent`: even if it may have
 * been carried out. `unsafe`: only if it was certainly not carried out. `never`: not even if it never left, because it would come too late.
 */
export type ResendRule = "safe" | "idempotent" | "unsafe" | "never";

/** What to say of a failed call that leaves open whether the server carried it out; nothing if it changes nothing, or was not sent. */
export function doubtOf({ resend, attempts }: { resend?: ResendRule | undefined; attempts: number }): string {
  const changes = resend === "unsafe" || resend === "never";
  return changes && attempts > 0 ? "it may have been carried out: look before you repeat it" : "";
}

/** Added to the error of an attempt when the answer to an earlier one was lost. */
export const EARLIER_ATTEMPT = "an attempt before this one may have been carried out";

/** A credential of the client's that the server can reject. A token is also told from one that came, or would have come, in its place. */
export type RejectedCredential = "api-key" | "basic" | "token" | "new-token" | "same-token";

/** Key of an option that only this package gives, also to the client of another copy of it: see `beforeReplay` below. */
export const BEFORE_REPLAY: unique symbol = Symbol.for("airbyte-client.before-replay");

/** What the layers know of one logical call, however many requests it takes. */
export interface Call extends CallFacts {
  readonly route: Route;
  resend: ResendRule;
  /** A read that the server works on for minutes. It goes on when a proxy stops waiting (504), so that a repeat would double the work. */
  readonly costly: boolean;
  readonly timeoutMs: number;
  readonly deadlineMs: number | undefined;
  readonly maxRetries: number;
  /** The caller's signal. Never handed to fetch, which would leave a listener on it. */
  readonly signal: AbortSignal | undefined;
  /** The operation's answer is a redirect, which is handed to the caller instead of being followed. */
  readonly redirects: boolean;
  /** The response is handed on with its body unread, for middleware, or for callers who want a stream or bytes. */
  unread: boolean;
  /** An Authorization header was given for this call only. */
  readonly ownAuthorization: boolean;
  /** A fetch given for this call only. */
  readonly fetch: typeof globalThis.fetch | undefined;
  /** Stopped by the caller's signal, the deadline, or the closing of the client. */
  readonly cancellation: Cancellation;
  /** Looks whether the call is still right before it is sent again after a 401; throws if it is not. */
  readonly beforeReplay: (() => Promise<void>) | undefined;
  /** When the deadline ends, on the clock of `performance.now()`. */
  readonly deadlineAtMs: number;
  /** The Authorization header was set by the auth layer, and not by the caller: the layer replaces it at the next attempt. */
  authorized: boolean;
  /** An attempt of a write failed in a way that leaves open whether it was carried out. */
  mayHaveArrived: boolean;
  /** It was sent again after a 401, with a token that was asked for because of the refusal: there is no better one. */
  replayed: boolean;
  /** A redirect was followed. */
  redirected?: boolean;
  /** Which of the client's credentials was answered with 401 last. */
  rejected?: RejectedCredential;
  /** Finds the request id of the last attempt's answer, if there was one. */
  findRequestId?: (() => string | undefined) | undefined;
}

/** Whether a call ended with the reason that its caller gave for aborting it, which may be an error of this package, from another call. */
export function isAbortReason(error: unknown, { signal }: Call): boolean {
  return signal?.aborted === true && error === signal.reason;
}

/** The part of a call that errors carry. */
export function callFacts(call: CallFacts & Pick<Call, "findRequestId">): CallFacts {
  const { method, path, operationId, attempts, findRequestId } = call;
  return { method, path, operationId, attempts, requestId: findRequestId?.() };
}
