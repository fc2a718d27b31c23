import type { CallFacts } from "../errors.ts";
import type { Cancellation } from "./cancellation.ts";

/**
 * Which failures of a call may be repeated: `safe` reads nearly all, `idempotent` what can be carried out twice, `unsafe` only
 * what was certainly not carried out, `never` nothing at all: even what never left would come late.
 */
export type ResendRule = "safe" | "idempotent" | "unsafe" | "never";

/** Whether a failure that leaves open what the server did has to be looked into before the call is made again. */
export function leavesDoubt(rule: ResendRule | undefined): boolean {
  return rule === "unsafe" || rule === "never";
}

/**
 * What becomes of the answer to a call: only its `data` leaves the client, with the text it was read from; or the `response`
 * too, which can then be read again; or it stays `unread`, for middleware of the caller's, or as a stream or bytes.
 */
export type AnswerUse = "data" | "response" | "unread";

/** A credential of the client's that the server can refuse. */
export type RefusedCredential = "api-key" | "basic" | "token" | "new-token";

/** What the layers know of one logical call, however many requests it takes. */
export interface Call extends CallFacts {
  resend: ResendRule;
  readonly timeoutMs: number;
  readonly deadlineMs: number | undefined;
  readonly maxRetries: number;
  /** The caller's signal. Never handed to fetch, which would leave a listener on it. */
  readonly signal: AbortSignal | undefined;
  /** Sends without credentials: the operation needs none. */
  readonly anonymous: boolean;
  /** The operation's answer is a redirect, which is handed to the caller instead of being followed. */
  readonly redirects: boolean;
  readonly answer: AnswerUse;
  /** An Authorization header was given for this call only. */
  readonly ownAuthorization: boolean;
  /** A fetch given for this call only. */
  readonly fetch: typeof globalThis.fetch | undefined;
  /** Stopped by the caller's signal, the deadline, or the closing of the client. */
  readonly cancellation: Cancellation;
  /** When the deadline ends, on the clock of `performance.now()`. */
  deadlineAtMs: number;
  /** The body of a good answer, unless that stays unread. */
  text: string;
  /** The Authorization header is ours: a call comes through the layer that sets it once for each attempt. */
  authorized: boolean;
  /** It was sent again with a new token after a 401, which happens once. */
  replayed: boolean;
  /** Which of the client's credentials was answered with 401 last; `new-token` is one that took the place of another. */
  refused?: RefusedCredential;
}

/** The part of a call that errors carry. */
export function callFacts({ method, path, operationId, attempts }: Call): CallFacts {
  return { method, path, operationId, attempts };
}
