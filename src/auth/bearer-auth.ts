import { callFacts } from "../http/call.ts";
import { isReplayable, type Layer, type OutgoingRequest } from "../http/layer.ts";
import type { Emit } from "../observe/events.ts";
import type { AccessToken, TokenSource } from "./access-token.ts";
import { refuseOtherOrigin } from "./refuse-other-origin.ts";
import type { TokenStats } from "./token-stats.ts";

export interface BearerAuthOptions {
  /** undefined for a client without credentials. */
  readonly tokens: TokenSource | undefined;
  /** Authentication scheme of the Authorization header ({@link https://www.rfc-editor.org/rfc/rfc6750#section-2.1 | RFC 6750 section 2.1}). */
  readonly scheme: "Bearer" | "Basic";
  /** The only origin that ever gets a token. */
  readonly origin: string;
  /** A static key, which may also stand in for a token. */
  readonly apiKey: string | undefined;
  readonly stats: TokenStats;
  readonly emit: Emit | undefined;
}

/**
 * Adds the current token to each attempt. After a call's first 401 the request is sent once more with another token, if
 * there is one: a 401 means that nothing was carried out, so this holds for every method and costs no retry. A new token
 * would not help against a 403.
 */
export function bearerAuth({ tokens, scheme, origin, apiKey, stats, emit }: BearerAuthOptions): Layer {
  const authorize = ({ call, headers }: OutgoingRequest, token: AccessToken): void => {
    call.authorized = true;
    headers.set("authorization", `${scheme} ${token.value}`);
  };

  /** Counts and reports a 401. Returns whether another token may help. */
  const rejected = (request: OutgoingRequest, token: AccessToken): boolean => {
    const { call } = request;
    const { value } = token;
    const kind = scheme === "Basic" ? "basic" : call.rejected ? "new-token" : "token";
    call.rejected = value === apiKey ? "api-key" : kind;
    stats.rejected += 1;
    stats.lastRejectedAtMs = Date.now();
    const isOver = value === apiKey || call.replayed || !isReplayable(request) || tokens?.keeps?.(token) === true;
    const renewable = tokens?.replace !== undefined && !isOver;
    emit?.({ type: "token-rejected", ...callFacts(call), renewable });
    return renewable;
  };

  return async (request, next) => {
    const { call } = request;
    // The caller's own header wins, and is the caller's own to renew.
    const isGiven = request.headers.has("authorization") && !call.authorized;
    // One that is given for a single call goes where the call goes.
    if (isGiven && call.ownAuthorization) return next(request);
    if (!isGiven && call.anonymous) return next(request);
    refuseOtherOrigin(request.url, origin);
    if (isGiven || !tokens) return next(request);
    const pending = tokens.get(call.cancellation);
    // Not by its class: where a library puts its own Promise in the place of the platform's, async functions keep to the platform's.
    const token = "value" in pending ? pending : await pending;
    authorize(request, token);
    const response = await next(request);
    if (response.status !== 401) return response;
    if (!rejected(request, token)) {
      tokens.discard?.(token);
      return response;
    }
    call.replayed = true;
    const replacement = await tokens.replace?.(token, call.cancellation);
    if (!replacement) {
      call.rejected = "same-token";
      emit?.({ type: "token-unchanged", ...callFacts(call) });
      return response;
    }
    await call.beforeReplay?.();
    authorize(request, replacement);
    stats.replayed += 1;
    stats.lastReplayedAtMs = Date.now();
    let secondResponse: Response | undefined;
    try {
      secondResponse = await next(request);
    } finally {
      emit?.({ type: "token-replayed", ...callFacts(call), status: secondResponse?.status });
    }
    if (secondResponse.status === 401) {
      rejected(request, replacement);
      // A key that is refused says nothing of the tokens.
      if (replacement.value !== apiKey) tokens.replacementRejected?.(replacement);
    }
    return secondResponse;
  };
}
