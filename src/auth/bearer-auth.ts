import { ConfigurationError } from "../errors.ts";
import { callFacts } from "../http/call.ts";
import { isReplayable, type Layer, type OutgoingRequest, type Send } from "../http/layer.ts";
import { hasTrait } from "../http/operation.ts";
import * as TRAITS from "../http/traits.ts";
import type { Emit } from "../observe/events.ts";
import type { AccessToken, RenewableSource, TokenSource } from "./access-token.ts";

interface BearerAuthOptions {
  /** undefined for a client without credentials. */
  readonly tokens: TokenSource | RenewableSource | undefined;
  /** Authentication scheme of the Authorization header ({@link https://www.rfc-editor.org/rfc/rfc6750#section-2.1 | RFC 6750 section 2.1}). */
  readonly scheme: "Bearer" | "Basic";
  /** The only origin that ever gets a token. */
  readonly origin: string;
  /** A static key, which may also stand in for a token. */
  readonly apiKey: string | undefined;
  readonly emit: Emit;
}

/**
 * Adds the current token to each attempt. After a 401 the request is sent again with another token, if there is one, and once more if
 * that was not asked for because of the refusal: a 401 means that nothing was carried out, so this holds for every method and costs no retry.
 * A new token would not help against a 403.
 */
export function bearerAuth({ tokens, scheme, origin, apiKey, emit }: BearerAuthOptions): Layer {
  const renewable = tokens && "replace" in tokens ? tokens : undefined;

  const authorize = ({ call, headers }: OutgoingRequest, token: AccessToken): void => {
    call.authorized = true;
    headers.set("authorization", `${scheme} ${token.value}`);
  };

  /** Reports a 401. Returns where to get another token, if that may help. */
  const rejected = (request: OutgoingRequest, token: AccessToken): RenewableSource | undefined => {
    const { call } = request;
    const { value } = token;
    const kind = scheme === "Basic" ? "basic" : call.rejected ? "new-token" : "token";
    call.rejected = value === apiKey ? "api-key" : kind;
    const isOver = value === apiKey || call.replayed || !isReplayable(request) || renewable?.keeps(token);
    const source = isOver ? undefined : renewable;
    emit({ type: "token-rejected", ...callFacts(call), renewable: source !== undefined });
    return source;
  };

  const sendAgain = async (request: OutgoingRequest, next: Send, token: AccessToken): Promise<Response> => {
    authorize(request, token);
    let status: number | undefined;
    try {
      const response = await next(request);
      status = response.status;
      return response;
    } finally {
      emit({ type: "token-replayed", ...callFacts(request.call), status });
    }
  };

  return async (request, next) => {
    const { call } = request;
    // The caller's own header wins, and is the caller's own to renew.
    if (request.headers.has("authorization") && !call.authorized) {
      // One that is given for a single call goes where the call goes.
      if (!call.ownAuthorization) refuseOtherOrigin(request.url, origin);
      return next(request);
    }
    // A token would have to be requested. What is there anyway may be for a gateway, which wants it for everything; a POST has its own.
    const isAnonymous = hasTrait(call.route, TRAITS.anonymous) && (renewable || request.method !== "GET");
    if (!tokens || isAnonymous) return next(request);
    refuseOtherOrigin(request.url, origin);
    const pending = tokens.get(call.cancellation);
    // Not `instanceof Promise`: a library may have replaced the global Promise, and async functions still return the native one.
    let token = "value" in pending ? pending : await pending;
    authorize(request, token);
    let response = await next(request);
    for (let replays = 0; response.status === 401; replays += 1) {
      const source = rejected(request, token);
      if (!source) {
        if (!call.replayed) renewable?.discard(token);
        // A key that is refused says nothing of the tokens.
        else if (token.value !== apiKey) renewable?.replacementRejected(token);
        return response;
      }
      const replacement = await source.replace(token, call.cancellation);
      if (!replacement) {
        call.rejected = "same-token";
        emit({ type: "token-unchanged", ...callFacts(call) });
        return response;
      }
      // A replacement from before the refusal may have been revoked together with the refused token: then one more is requested.
      call.replayed = replays > 0 || source.isAnswer(replacement);
      await call.beforeReplay?.();
      token = replacement;
      response = await sendAgain(request, next, token);
    }
    return response;
  };
}

/** Credentials go to the server that they are for and to no other, whatever a call's `baseUrl` or middleware says. */
function refuseOtherOrigin(url: string, origin: string): void {
  if (url.startsWith(`${origin}/`) || new URL(url).origin === origin) return;
  throw new ConfigurationError(
    `The client's credentials are for ${origin} and were not sent to ${new URL(url).origin}. ` +
      "Create a client for that server, or give the call its own Authorization header.",
  );
}
